// SPDX-License-Identifier: GPL-3.0-or-later
// What is searched for in a store's pages after an erasure, and what was found; Database::searchPages() searches.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

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

} // namespace nachweis
