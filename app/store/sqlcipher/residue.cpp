// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/residue.h"

#include "base/tr.h"
#include "store/sqlcipher/cipher_parameters.h"

#include <QFile>
#include <QHash>
#include <QtEndian>
#include <cstring>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <vector>

namespace nachweis {
namespace {

constexpr int pageSize = CipherParameters::pageSize;
constexpr int ivSize = 16, macSize = 64, saltSize = CipherParameters::saltSize;
constexpr int reserved = ivSize + macSize;

// Decrypts pages as SQLCipher 4 encrypts them: AES-256-CBC, IV and HMAC-SHA-512 in the page's last 80 bytes; the HMAC
// covers the cipher text, the IV and the page number. The first page starts with the file's salt in clear.
class PageReader
{
public:
    PageReader(QByteArrayView key, QByteArrayView salt) : m_key(key.toByteArray()), m_context(EVP_CIPHER_CTX_new())
    {
        QByteArray macSalt = salt.toByteArray();
        for (char &c : macSalt)
            c = char(c ^ 0x3a);
        m_macKey.resize(32);
        PKCS5_PBKDF2_HMAC(m_key.constData(), int(m_key.size()),
                          reinterpret_cast<const unsigned char *>(macSalt.constData()), int(macSalt.size()), 2,
                          EVP_sha512(), 32, reinterpret_cast<unsigned char *>(m_macKey.data()));
    }
    ~PageReader() { EVP_CIPHER_CTX_free(m_context); }
    Q_DISABLE_COPY_MOVE(PageReader)

    // False where the page does not carry its HMAC. `out` has pageSize bytes.
    bool read(const char *page, quint32 number, char *out) const
    {
        static const std::vector<char> zeros(pageSize, 0);
        std::memset(out, 0, pageSize);
        if (std::memcmp(page, zeros.data(), pageSize) == 0)
            return true; // allocated and never written
        const int start = number == 1 ? saltSize : 0;
        const int length = pageSize - reserved - start;
        const auto *cipher = reinterpret_cast<const unsigned char *>(page) + start;
        std::vector<unsigned char> signedBytes(cipher, cipher + length + ivSize);
        for (int i = 0; i < 4; ++i)
            signedBytes.push_back(static_cast<unsigned char>(number >> (8 * i)));
        unsigned char mac[macSize];
        unsigned int macLength = 0;
        HMAC(EVP_sha512(), m_macKey.constData(), int(m_macKey.size()), signedBytes.data(), signedBytes.size(), mac,
             &macLength);
        if (std::memcmp(mac, page + pageSize - macSize, macSize) != 0)
            return false;
        int written = 0;
        EVP_DecryptInit_ex(m_context, EVP_aes_256_cbc(), nullptr,
                           reinterpret_cast<const unsigned char *>(m_key.constData()), cipher + length);
        EVP_CIPHER_CTX_set_padding(m_context, 0);
        return EVP_DecryptUpdate(m_context, reinterpret_cast<unsigned char *>(out) + start, &written, cipher, length) ==
               1;
    }

private:
    QByteArray m_key, m_macKey;
    EVP_CIPHER_CTX *m_context;
};

// Many byte strings at once: a filter over the first eight bytes lets almost every position pass by at one
// multiplication.
class Matcher
{
public:
    explicit Matcher(const QSet<QByteArray> &slices) : m_filter(size_t(1) << 17)
    {
        for (const QByteArray &slice : slices) {
            const quint64 head = headOf(slice.constData());
            m_filter[bit(head) >> 3] |= quint8(1 << (bit(head) & 7));
            m_byHead[head].append(slice);
        }
    }
    bool matches(const char *data, int size) const
    {
        for (int i = 0; i + ResiduePatterns::shortest <= size; ++i) {
            const quint64 head = headOf(data + i);
            if (!(m_filter[bit(head) >> 3] & (1 << (bit(head) & 7))))
                continue;
            const auto found = m_byHead.find(head);
            if (found == m_byHead.end())
                continue;
            for (const QByteArray &slice : *found)
                if (i + slice.size() <= size && std::memcmp(data + i, slice.constData(), size_t(slice.size())) == 0)
                    return true;
        }
        return false;
    }

private:
    static quint64 headOf(const char *data)
    {
        quint64 head;
        std::memcpy(&head, data, sizeof head);
        return head;
    }
    static quint32 bit(quint64 head) { return quint32((head * 0x9e3779b97f4a7c15ull) >> 44); }
    std::vector<quint8> m_filter;
    QHash<quint64, QList<QByteArray>> m_byHead;
};

tl::unexpected<Error> damagedPage(const QString &path, quint32 number)
{
    return fail(ErrorCode::Damaged,
                Tr::tr("Page %1 of %2 is damaged: what it holds cannot be searched.").arg(number).arg(path),
                Tr::tr("The search was not finished. Verify the store, or restore a backup."));
}

} // namespace

Result<ResidueFound> searchPages(const QString &path, const SecretBytes &key, const ResiduePatterns &patterns,
                                 const PageProgress &progress, const std::atomic<bool> *cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                    Tr::tr("The store %1 cannot be read.").arg(path), {}, file.errorString());
    const PageReader reader(key.view(), file.peek(saltSize));
    const Matcher matcher(patterns.slices());
    ResidueFound found;
    char clear[pageSize];
    const auto search = [&](const char *page, quint32 number) {
        if (!reader.read(page, number, clear))
            return false;
        ++found.pages;
        found.bytes += pageSize;
        if (matcher.matches(clear, pageSize - reserved))
            found.pagesWithResidue.append(number);
        return true;
    };
    QFile log(path + u"-wal"_s);
    const qint64 frames = log.open(QIODevice::ReadOnly) && log.size() > 32 ? (log.size() - 32) / (24 + pageSize) : 0;
    const qint64 all = file.size() / pageSize + frames;
    for (quint32 number = 1;; ++number) {
        const QByteArray page = file.read(pageSize);
        if (page.size() < pageSize)
            break;
        if (!search(page.constData(), number))
            return damagedPage(path, number);
        if (number % 4096 == 0) {
            if (cancel && *cancel)
                return fail(ErrorCode::Cancelled, Tr::tr("cancelled"));
            if (progress)
                progress(number, all);
        }
    }
    log.seek(32);
    for (qint64 i = 0; i < frames; ++i) {
        const QByteArray frame = log.read(24 + pageSize);
        if (frame.size() < 24 + pageSize)
            break;
        const quint32 number = qFromBigEndian<quint32>(frame.constData());
        if (!search(frame.constData() + 24, number))
            return damagedPage(log.fileName(), number);
    }
    if (progress)
        progress(all, all);
    return found;
}

} // namespace nachweis
