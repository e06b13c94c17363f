// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "base/tr.h"

#include <QUuid>
#include <argon2.h>
#include <cstring>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

namespace nachweis {
namespace {

const unsigned char *raw(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *raw(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

struct Free
{
    void operator()(EVP_CIPHER_CTX *p) const { EVP_CIPHER_CTX_free(p); }
    void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Free>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;

constexpr int nonceSize = 12;
constexpr int tagSize = 16;

// Without randomness or a working cipher nothing that follows could be trusted.
void demand(bool ok, const char *what)
{
    if (!ok)
        qFatal("OpenSSL failed: %s", what);
}

} // namespace

SecretBytes::~SecretBytes()
{
    if (!m_data.isEmpty())
        OPENSSL_cleanse(m_data.data(), size_t(m_data.size()));
}

Hash toHash(QByteArrayView data)
{
    Q_ASSERT(data.size() == 32);
    Hash hash{};
    std::memcpy(hash.data(), data.data(), hash.size());
    return hash;
}

Hash sha256(QByteArrayView data)
{
    Hash hash;
    SHA256(raw(data), size_t(data.size()), hash.data());
    return hash;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    QByteArray out(32, Qt::Uninitialized);
    unsigned int size = 32;
    demand(HMAC(EVP_sha256(), key.data(), int(key.size()), raw(data), size_t(data.size()), raw(out), &size), "HMAC");
    return out;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    demand(RAND_bytes(raw(out), count) == 1, "RAND_bytes");
    return out;
}

QString randomId()
{
    QByteArray raw16 = randomBytes(16);
    raw16[6] = char((raw16[6] & 0x0f) | 0x40);
    raw16[8] = char((raw16[8] & 0x3f) | char(0x80));
    return QUuid::fromRfc4122(raw16).toString(QUuid::WithoutBraces);
}

QByteArray aeadSeal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated)
{
    Q_ASSERT(key.size() == 32);
    QByteArray out = randomBytes(nonceSize);
    out.resize(nonceSize + plain.size() + tagSize);
    CipherContext context(EVP_CIPHER_CTX_new());
    int n = 0;
    demand(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, raw(key), raw(out)) == 1, "GCM init");
    demand(EVP_EncryptUpdate(context.get(), nullptr, &n, raw(associated), int(associated.size())) == 1, "GCM aad");
    demand(EVP_EncryptUpdate(context.get(), raw(out) + nonceSize, &n, raw(plain), int(plain.size())) == 1, "GCM");
    demand(EVP_EncryptFinal_ex(context.get(), raw(out) + nonceSize + n, &n) == 1, "GCM final");
    demand(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, out.data() + nonceSize + plain.size()) ==
               1,
           "GCM tag");
    return out;
}

Result<QByteArray> aeadOpen(QByteArrayView key, QByteArrayView sealed, QByteArrayView associated)
{
    const auto refused = [] {
        return fail(ErrorCode::WrongKey, Tr::tr("A sealed value does not open with this key."),
                    Tr::tr("It was sealed under another key or has been changed."));
    };
    if (key.size() != 32 || sealed.size() < nonceSize + tagSize)
        return refused();
    const qsizetype size = sealed.size() - nonceSize - tagSize;
    QByteArray out(size, Qt::Uninitialized);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    CipherContext context(EVP_CIPHER_CTX_new());
    int n = 0;
    demand(EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, raw(key), raw(sealed)) == 1, "GCM init");
    demand(EVP_DecryptUpdate(context.get(), nullptr, &n, raw(associated), int(associated.size())) == 1, "GCM aad");
    demand(EVP_DecryptUpdate(context.get(), raw(out), &n, raw(sealed) + nonceSize, int(size)) == 1, "GCM");
    demand(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1, "GCM tag");
    if (EVP_DecryptFinal_ex(context.get(), raw(out) + n, &n) != 1)
        return refused();
    return out;
}

Result<SecretBytes> argon2id(QByteArrayView passphrase, QByteArrayView salt, const KdfParameters &p)
{
    QByteArray out(32, Qt::Uninitialized);
    const int rc = argon2id_hash_raw(p.iterations, p.memoryKib, p.lanes, passphrase.data(), size_t(passphrase.size()),
                                     salt.data(), size_t(salt.size()), out.data(), size_t(out.size()));
    if (rc != ARGON2_OK)
        return fail(ErrorCode::Io, Tr::tr("The key could not be derived from the passphrase."),
                    Tr::tr("Close other programs, so that 64 MiB of memory are free, "
                           "and try again."),
                    QString::fromLatin1(argon2_error_message(rc)));
    SecretBytes key{QByteArrayView(out)};
    OPENSSL_cleanse(out.data(), size_t(out.size()));
    return key;
}

QByteArray ed25519PublicKey(QByteArrayView seed)
{
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), size_t(seed.size())));
    demand(bool(key), "Ed25519 seed");
    QByteArray out(32, Qt::Uninitialized);
    size_t size = 32;
    demand(EVP_PKEY_get_raw_public_key(key.get(), raw(out), &size) == 1, "Ed25519 public key");
    return out;
}

QByteArray ed25519Sign(QByteArrayView seed, QByteArrayView message)
{
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), size_t(seed.size())));
    demand(bool(key), "Ed25519 seed");
    DigestContext context(EVP_MD_CTX_new());
    QByteArray out(64, Qt::Uninitialized);
    size_t size = 64;
    demand(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1, "Ed25519 init");
    demand(EVP_DigestSign(context.get(), raw(out), &size, raw(message), size_t(message.size())) == 1, "Ed25519");
    return out;
}

bool ed25519Verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != 32 || signature.size() != 64)
        return false;
    Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey), size_t(publicKey.size())));
    DigestContext context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), raw(signature), size_t(signature.size()), raw(message),
                            size_t(message.size())) == 1;
}

QByteArray boxPublicKey(QByteArrayView seed)
{
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, raw(seed), size_t(seed.size())));
    demand(bool(key), "X25519 seed");
    QByteArray out(32, Qt::Uninitialized);
    size_t size = 32;
    demand(EVP_PKEY_get_raw_public_key(key.get(), raw(out), &size) == 1, "X25519 public key");
    return out;
}

// The key of a box; nothing where the other half is no key, or one of the points that give the same secret to all.
static SecretBytes boxKey(QByteArrayView seed, QByteArrayView other, QByteArrayView ephemeral, QByteArrayView recipient)
{
    Key own(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, raw(seed), size_t(seed.size())));
    Key peer(other.size() == 32 ? EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, raw(other), 32) : nullptr);
    if (!own || !peer)
        return {};
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(EVP_PKEY_CTX_new(own.get(), nullptr),
                                                                              EVP_PKEY_CTX_free);
    QByteArray shared(32, Qt::Uninitialized);
    size_t size = 32;
    if (EVP_PKEY_derive_init(context.get()) != 1 || EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1 ||
        EVP_PKEY_derive(context.get(), raw(shared), &size) != 1)
        return {};
    const SecretBytes secret{QByteArrayView(shared)};
    const SecretBytes extracted{QByteArrayView(hmacSha256(QByteArray(32, 0), secret.view()))};
    const QByteArray info = "nachweis-box-v1" + ephemeral.toByteArray() + recipient.toByteArray();
    return SecretBytes(QByteArrayView(hmacSha256(extracted.view(), info + '\x01')));
}

Result<QByteArray> boxSeal(QByteArrayView recipient, QByteArrayView plain, QByteArrayView associated)
{
    const SecretBytes seed{QByteArrayView(randomBytes(32))};
    const QByteArray ephemeral = boxPublicKey(seed.view());
    const SecretBytes key = boxKey(seed.view(), recipient, ephemeral, recipient);
    if (key.isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("This is no key that something can be sealed to."));
    return ephemeral + aeadSeal(key.view(), plain, associated);
}

Result<QByteArray> boxOpen(QByteArrayView seed, QByteArrayView sealed, QByteArrayView associated)
{
    const QByteArrayView ephemeral = sealed.first(std::min<qsizetype>(32, sealed.size()));
    const SecretBytes key = boxKey(seed, ephemeral, ephemeral, boxPublicKey(seed));
    if (key.isEmpty())
        return fail(ErrorCode::WrongKey, Tr::tr("This was not sealed to your key."));
    return aeadOpen(key.view(), sealed.sliced(32), associated);
}

} // namespace nachweis
