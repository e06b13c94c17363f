// SPDX-License-Identifier: GPL-3.0-or-later
// The few primitives that the stores and the ledger rest on; OpenSSL 3 and libargon2 do the work.
// Secrets live in SecretBytes, which wipes itself.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <array>

namespace nachweis {

using Hash = std::array<unsigned char, 32>; ///< SHA-256

inline QByteArrayView view(const Hash &hash)
{
    return QByteArrayView(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
}
inline QByteArray bytes(const Hash &hash)
{
    return view(hash).toByteArray();
}
/// `raw` must have 32 bytes.
Hash toHash(QByteArrayView raw);

/// A key or a passphrase. Wiped when it goes out of scope; copies are wiped on their own.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView raw) : m_data(raw.data(), raw.size()) {}
    SecretBytes(const SecretBytes &other) : m_data(other.m_data.constData(), other.m_data.size()) {}
    SecretBytes(SecretBytes &&other) noexcept { m_data.swap(other.m_data); }
    SecretBytes &operator=(SecretBytes other) noexcept
    {
        m_data.swap(other.m_data);
        return *this;
    }
    ~SecretBytes();

    QByteArrayView view() const { return m_data; }
    bool isEmpty() const { return m_data.isEmpty(); }
    qsizetype size() const { return m_data.size(); }

private:
    QByteArray m_data; // never shared: every copy is deep
};

Hash sha256(QByteArrayView data);
QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);
bool equalConstantTime(QByteArrayView a, QByteArrayView b);
QByteArray randomBytes(int count);
/// A random UUID (version 4), 36 characters.
QString randomId();

/// AES-256-GCM. sealed = nonce (12) || cipher text || tag (16). The key has 32 bytes.
QByteArray aeadSeal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated);
/// WrongKey where the tag does not verify.
Result<QByteArray> aeadOpen(QByteArrayView key, QByteArrayView sealed, QByteArrayView associated);

/// Argon2id, RFC 9106.
struct KdfParameters
{
    quint32 iterations = 3;
    quint32 memoryKib = 65536;
    quint32 lanes = 2;
    /// From 19 MiB and two passes on (what OWASP calls the least) up to 4 GiB, 64 passes and 16 lanes. Whoever writes a
    /// keyring makes passphrases cheap to guess below, and a program stand still above.
    bool areSensible() const
    {
        return iterations >= 2 && iterations <= 64 && memoryKib >= 19'456 && memoryKib <= 4'194'304 && lanes >= 1 &&
               lanes <= 16;
    }
};
Result<SecretBytes> argon2id(QByteArrayView passphrase, QByteArrayView salt, const KdfParameters &parameters);

/// Ed25519, RFC 8032. Seed and public key have 32 bytes, a signature 64.
QByteArray ed25519PublicKey(QByteArrayView seed);
QByteArray ed25519Sign(QByteArrayView seed, QByteArrayView message);
bool ed25519Verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// A box that its recipient alone opens: X25519 (RFC 7748) with a key made for it, HKDF-SHA-256 (RFC 5869) over both
/// public keys, AES-256-GCM. sealed = public key (32) || aeadSeal(). Who made it, it does not say. Seeds have 32 bytes.
QByteArray boxPublicKey(QByteArrayView seed);
/// BadInput where `recipient` is no key.
Result<QByteArray> boxSeal(QByteArrayView recipient, QByteArrayView plain, QByteArrayView associated);
/// WrongKey where it is somebody else's, or was changed.
Result<QByteArray> boxOpen(QByteArrayView seed, QByteArrayView sealed, QByteArrayView associated);

} // namespace nachweis
