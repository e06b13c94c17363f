// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as descriptions: which member of a struct stands in which column. Selecting, inserting and the JSON of terminal
// and evidence come from the one description, so that nothing reads by position and nothing inserts without its
// columns. Joins and hot loops keep their SQL.
//
//   const Relation<Hold> holds("holds", {{"hold_id", &Hold::id}, {"scope", &Hold::scope}, {"placed_us",
//   &Hold::placed}}); holds.select(db, u"WHERE released_us IS NULL ORDER BY placed_us"_s);
#pragma once

#include "base/instant.h"
#include "base/named.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>

namespace nachweis {

// How a member stands in a column. A text that is absent is NULL, an optional that is empty is NULL.
namespace field {

/// Damaged: the store holds a value that this program does not know; it is not taken for another one.
Error unknownValue(const QString &column, const QVariant &value);

inline QVariant toStore(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
inline QVariant toStore(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant() : QVariant(bytes);
}
inline QVariant toStore(Instant at)
{
    return toMicroseconds(at);
}
inline QVariant toStore(bool on)
{
    return on ? 1 : 0;
}
inline QVariant toStore(int number)
{
    return number;
}
inline QVariant toStore(qint64 number)
{
    return number;
}
inline QVariant toStore(double number)
{
    return number;
}
template <NamedEnum E> QVariant toStore(E value)
{
    return nameOf(value);
}
/// Some values of a vocabulary: their names with spaces between them.
template <NamedEnum E> QVariant toStore(const QList<E> &values)
{
    QStringList names;
    for (const E value : values)
        names += nameOf(value);
    return toStore(names.join(' '_L1));
}
template <typename T> QVariant toStore(const std::optional<T> &value)
{
    return value ? toStore(*value) : QVariant();
}

inline bool fromStore(const QVariant &v, QString &text)
{
    return text = v.toString(), true;
}
inline bool fromStore(const QVariant &v, QByteArray &bytes)
{
    return bytes = v.toByteArray(), true;
}
inline bool fromStore(const QVariant &v, Instant &at)
{
    return at = fromMicroseconds(v.toLongLong()), !v.isNull();
}
inline bool fromStore(const QVariant &v, bool &on)
{
    return on = v.toInt() != 0, true;
}
inline bool fromStore(const QVariant &v, int &number)
{
    return number = v.toInt(), true;
}
inline bool fromStore(const QVariant &v, qint64 &number)
{
    return number = v.toLongLong(), true;
}
inline bool fromStore(const QVariant &v, double &number)
{
    return number = v.toDouble(), true;
}
template <NamedEnum E> bool fromStore(const QVariant &v, E &value)
{
    const auto known = namedAs<E>(v.toString());
    return known ? (value = *known, true) : false;
}
template <NamedEnum E> bool fromStore(const QVariant &v, QList<E> &values)
{
    values.clear();
    for (const QString &name : v.toString().split(' '_L1, Qt::SkipEmptyParts))
        if (const auto known = namedAs<E>(name))
            values += *known;
        else
            return false;
    return true;
}
template <typename T> bool fromStore(const QVariant &v, std::optional<T> &value)
{
    value.reset();
    return v.isNull() || fromStore(v, value.emplace());
}

inline QJsonValue toJson(const QVariant &v)
{
    return v.isNull() ? QJsonValue() : QJsonValue::fromVariant(v);
}
inline QJsonValue toJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
inline QJsonValue toJson(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
inline QJsonValue toJson(Instant at)
{
    return toRfc3339Seconds(at);
}
inline QJsonValue toJson(bool on)
{
    return on;
}
inline QJsonValue toJson(int number)
{
    return number;
}
inline QJsonValue toJson(qint64 number)
{
    return number;
}
inline QJsonValue toJson(double number)
{
    return number;
}
template <NamedEnum E> QJsonValue toJson(E value)
{
    return nameOf(value);
}
template <NamedEnum E> QJsonValue toJson(const QList<E> &values)
{
    QJsonArray names;
    for (const E value : values)
        names.append(nameOf(value));
    return names;
}
template <typename T> QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}

} // namespace field

template <typename Row> struct Column
{
    /// `json`: its key for scripts; empty: the column's name without `_us`.
    template <typename T>
    Column(const char *columnName, T Row::*member, const char *jsonKey = nullptr)
        : name(QLatin1String(columnName)), json(jsonKey ? QLatin1String(jsonKey) : QLatin1String(columnName)),
          read([member](const QVariant &v, Row &row) { return field::fromStore(v, row.*member); }),
          write([member](const Row &row) { return field::toStore(row.*member); }),
          show([member](const Row &row) { return field::toJson(row.*member); })
    {
        if (!jsonKey && json.endsWith("_us"_L1))
            json.chop(3);
    }
    QString name, json;
    std::function<bool(const QVariant &, Row &)> read;
    std::function<QVariant(const Row &)> write;
    std::function<QJsonValue(const Row &)> show;
};

/// A column and its new value.
struct Assigned
{
    const char *column;
    QVariant value;
};
/// INSERT INTO relation (columns) VALUES (values).
Done insertRow(const Database &db, const char *relation, const QList<Assigned> &values);
/// How many rows `where` named; whoever expects one compares.
Result<qint64> updateRows(const Database &db, const char *relation, const QList<Assigned> &values, const QString &where,
                          const QVariantList &whereValues);

template <typename Row> class Relation
{
public:
    Relation(const char *name, std::initializer_list<Column<Row>> columns) : m_name(name), m_columns(columns) {}

    const char *name() const { return m_name; }
    /// The columns for a SELECT, each with `prefix` ("r." for an alias).
    QString columns(const QString &prefix = {}) const
    {
        QStringList names;
        for (const Column<Row> &c : m_columns)
            names += prefix + c.name;
        return names.join(u", "_s);
    }
    /// The row on which the query stands, its columns from `from` on. Damaged where a column holds what is not known.
    Result<Row> row(const QSqlQuery &query, int from = 0) const
    {
        Row row;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            if (const QVariant value = query.value(from + int(i)); !m_columns[i].read(value, row))
                return fail(field::unknownValue(QLatin1String(m_name) + '.'_L1 + m_columns[i].name, value));
        return row;
    }
    /// `rest`: what follows the relation's name: WHERE, ORDER BY.
    Result<QList<Row>> select(const Database &db, const QString &rest = {}, const QVariantList &values = {}) const
    {
        NACHWEIS_ASSIGN(QSqlQuery query,
                        db.run(u"SELECT %1 FROM %2 %3"_s.arg(columns(), QLatin1String(m_name), rest), values));
        QList<Row> rows;
        while (query.next()) {
            NACHWEIS_ASSIGN(Row one, row(query));
            rows.append(std::move(one));
        }
        NACHWEIS_TRY(rowsRead(query, db));
        return rows;
    }
    /// The first row, where there is one.
    Result<std::optional<Row>> first(const Database &db, const QString &rest, const QVariantList &values = {}) const
    {
        NACHWEIS_ASSIGN(QList<Row> rows, select(db, rest, values));
        return rows.isEmpty() ? std::optional<Row>() : std::optional<Row>(std::move(rows.first()));
    }
    /// `more`: columns that the row does not have, such as the one that says whose it is.
    Done insert(const Database &db, const Row &row, const QList<Assigned> &more = {}) const
    {
        QList<Assigned> values = more;
        QList<QByteArray> names;
        for (const Column<Row> &c : m_columns)
            names += c.name.toLatin1();
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            values += Assigned{names[i].constData(), m_columns[i].write(row)};
        return insertRow(db, m_name, values);
    }
    QJsonObject json(const Row &row) const
    {
        QJsonObject object;
        for (const Column<Row> &c : m_columns)
            object.insert(c.json, c.show(row));
        return object;
    }

private:
    const char *m_name;
    QList<Column<Row>> m_columns;
};

} // namespace nachweis
