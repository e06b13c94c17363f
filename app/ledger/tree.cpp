// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tree.h"

#include <bit>
#include <cstring>
#include <openssl/sha.h>

namespace nachweis::ledger {

Hash emptyRoot()
{
    return sha256({});
}

// OpenSSL's EVP interface, and its SHA256() which rests on it, look the algorithm up and allocate for each hash: as
// long as the hashing of a node itself. A log of ten million entries needs twenty million hashes.
Hash prefixedHash(QByteArrayView prefixed)
{
    SHA256_CTX context;
    Hash hash;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    SHA256_Init(&context);
    SHA256_Update(&context, prefixed.data(), size_t(prefixed.size()));
    SHA256_Final(hash.data(), &context);
    QT_WARNING_POP
    return hash;
}

Hash leafHash(QByteArrayView entry)
{
    return prefixedHash('\0' + entry.toByteArray());
}

Hash nodeHash(const Hash &left, const Hash &right)
{
    std::array<char, 65> data;
    data[0] = 0x01;
    std::memcpy(data.data() + 1, left.data(), 32);
    std::memcpy(data.data() + 33, right.data(), 32);
    return prefixedHash(data);
}

Hash rootOf(std::span<const Hash> hashes)
{
    Q_ASSERT(!hashes.empty());
    if (hashes.size() == 1)
        return hashes.front();
    const size_t k = std::bit_ceil(hashes.size()) / 2;
    return nodeHash(rootOf(hashes.first(k)), rootOf(hashes.subspan(k)));
}

bool verifyInclusion(LeafIndex index, TreeSize size, const Hash &leaf, std::span<const Hash> path, const Hash &root)
{
    if (index < 0 || index >= size)
        return false;
    qint64 fn = index;
    qint64 sn = size - 1;
    Hash r = leaf;
    for (const Hash &p : path) {
        if (sn == 0)
            return false;
        if ((fn & 1) || fn == sn) {
            r = nodeHash(p, r);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

bool verifyConsistency(TreeSize oldSize, const Hash &oldRoot, TreeSize newSize, const Hash &newRoot,
                       std::span<const Hash> path)
{
    if (oldSize < 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return path.empty() && oldRoot == newRoot;
    if (oldSize == 0)
        return path.empty() && oldRoot == emptyRoot();
    std::vector<Hash> hashes(path.begin(), path.end());
    if (std::has_single_bit(quint64(oldSize)))
        hashes.insert(hashes.begin(), oldRoot);
    if (hashes.empty())
        return false;
    qint64 fn = oldSize - 1;
    qint64 sn = newSize - 1;
    while (fn & 1) {
        fn >>= 1;
        sn >>= 1;
    }
    Hash fr = hashes.front();
    Hash sr = fr;
    for (size_t i = 1; i < hashes.size(); ++i) {
        const Hash &c = hashes[i];
        if (sn == 0)
            return false;
        if ((fn & 1) || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == oldRoot && sr == newRoot;
}

Hash rootOfRange(std::span<const Hash> range)
{
    if (range.empty())
        return emptyRoot();
    Hash root = range.back();
    for (size_t i = range.size() - 1; i > 0; --i)
        root = nodeHash(range[i - 1], root);
    return root;
}

TreeSize hashesAtLevel(TreeSize size, int level)
{
    return level >= 8 ? 0 : size >> (8 * level);
}

int levelCount(TreeSize size)
{
    int count = 0;
    while (hashesAtLevel(size, count) > 0)
        ++count;
    return count;
}

QString tilePath(const QString &level, qint64 n, int width)
{
    QString path = u"%1"_s.arg(n % 1000, 3, 10, '0'_L1);
    for (n /= 1000; n > 0; n /= 1000)
        path = u"x%1/"_s.arg(n % 1000, 3, 10, '0'_L1) + path;
    path = u"tile/"_s + level + '/'_L1 + path;
    return width == tileWidth ? path : path + u".p/%1"_s.arg(width);
}

} // namespace nachweis::ledger
