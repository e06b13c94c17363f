// SPDX-License-Identifier: GPL-3.0-or-later
// Searches a store's file for bytes that must be gone: every page as SQLCipher 4 has encrypted it, free ones and the
// write-ahead log included, decrypted here and read byte by byte. Format: SQLCipher 4 design, "Database format".
#pragma once

#include "base/crypto.h"

#include <QList>
#include <QSet>
#include <atomic>
#include <functional>

namespace nachweis {

/// Byte strings to search for. A long one is searched for by slices of its start, middle and end: pages may hold a
/// part.
class ResiduePatterns
{
public:
    static constexpr int shortest = 8; ///< bytes; shorter ones are found by chance and are left out
    void add(const QByteArray &value);
    qint64 count() const { return m_count; }
    const QSet<QByteArray> &slices() const { return m_slices; }

private:
    qint64 m_count = 0;
    QSet<QByteArray> m_slices;
};

struct ResidueFound
{
    qint64 pages = 0, bytes = 0;    ///< searched, with those of the write-ahead log
    QList<qint64> pagesWithResidue; ///< page numbers from 1
};
/// Errors: NotFound, Io; Damaged where a page does not carry its HMAC (it could hide anything); Cancelled.
Result<ResidueFound> searchPages(const QString &path, const SecretBytes &key, const ResiduePatterns &patterns,
                                 const std::function<void(qint64 done, qint64 all)> &progress = {},
                                 const std::atomic<bool> *cancel = nullptr);

} // namespace nachweis
