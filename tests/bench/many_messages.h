// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway store of a large bench: messages of a hundredth as many persons, every third for one purpose, the others
// order updates, forty seconds apart.
#pragma once
#include "store/database.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

template <typename T> T demand(nachweis::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline void manyPersons(const nachweis::Database &db, qint64 persons)
{
    demand(db.transaction([&] {
        return db.script(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1 - 1) "
            "INSERT INTO subjects (subject, locale, country, created_us, state, erased_us) "
            "SELECT lower(hex(randomblob(8))) || '-' || i, 'de', 'DE', 0, 'active', NULL FROM n;"_s.arg(persons));
    }));
}

// The index by person is built after the rows: by sorting, instead of by ten million writes to pages all over the file.
inline void manyMessages(const nachweis::Database &db, qint64 messages, qint64 persons, const QString &channel,
                         const QString &purpose)
{
    const QString index =
        demand(db.value(u"SELECT sql FROM sqlite_schema WHERE name = 'messages_subject'"_s)).toString();
    demand(db.script(u"DROP INDEX messages_subject; CREATE TEMP TABLE p AS SELECT rowid AS i, subject "
                     "FROM subjects; CREATE UNIQUE INDEX temp.pi ON p (i)"_s));
    for (qint64 from = 0; from < messages; from += 500'000)
        demand(db.transaction([&] {
            return db.script(u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2 - 1) "
                             u"INSERT INTO messages SELECT 'wamid.' || printf('%08d', n.i), p.subject, '%4', "
                             "CASE WHEN n.i % 3 = 0 THEN '%5' ELSE 'order_updates' END, 'out', 'template', 'offer_' || "
                             "(n.i % 7), 'delivered', NULL, 40000000 * n.i, 40000000 * n.i, NULL "
                             "FROM n JOIN p ON p.i = 1 + n.i * 7919 % %3"_s.arg(from)
                                 .arg(std::min(messages, from + 500'000))
                                 .arg(persons)
                                 .arg(channel, purpose));
        }));
    demand(db.script(index));
}
