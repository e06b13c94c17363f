// SPDX-License-Identifier: GPL-3.0-or-later
// Closed vocabularies: states, rights, kinds, outcomes. A value of an enum has one name in stores, scripts and evidence
// and one title for people, in whichever language. The names of an enum that stands in a column are those of the
// contract's CHECK (tst_contract). What a store holds beside them is never taken for one of them.
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <functional>
#include <optional>
#include <span>

namespace nachweis {

template <typename E> struct NamedValue
{
    E value;
    const char *name;  ///< in stores, scripts and JSON
    const char *title; ///< source text, marked with QT_TRANSLATE_NOOP for the vocabulary's context
};

/// A room declares `const Vocabulary<E> &vocabulary(E);` beside its enum and defines it where the titles stand.
template <typename E> struct Vocabulary
{
    const char *context; ///< of the titles' translations
    const char *what;    ///< "a right", for the sentence about a name that is none; of the same context
    std::span<const NamedValue<E>> values;
};

/// From the source text of a title to the reader's language; without one, the language of the program.
using Translate = std::function<QString(const char *context, const char *source)>;

/// The refusal of a name that is no value: BadInput, with those that are.
Error unknownName(const QString &what, const QString &name, const QStringList &known);

template <typename E> const NamedValue<E> &named(E value)
{
    for (const NamedValue<E> &v : vocabulary(value).values)
        if (v.value == value)
            return v;
    Q_UNREACHABLE();
}

template <typename E> QString nameOf(E value)
{
    return QString::fromLatin1(named(value).name);
}

template <typename E> QString titleOf(E value, const Translate &translate = {})
{
    const char *context = vocabulary(value).context, *title = named(value).title;
    return translate ? translate(context, title) : QCoreApplication::translate(context, title);
}

template <typename E> QStringList namesOf()
{
    QStringList names;
    for (const NamedValue<E> &v : vocabulary(E{}).values)
        names += QString::fromLatin1(v.name);
    return names;
}

template <typename E> QList<E> valuesOf()
{
    QList<E> values;
    for (const NamedValue<E> &v : vocabulary(E{}).values)
        values += v.value;
    return values;
}

/// nullopt where it is the name of none.
template <typename E> std::optional<E> namedAs(const QString &name)
{
    for (const NamedValue<E> &v : vocabulary(E{}).values)
        if (name == QLatin1String(v.name))
            return v.value;
    return std::nullopt;
}

/// As a person or a script writes it; BadInput where it is the name of none.
template <typename E> Result<E> parseNamed(const QString &name)
{
    if (const auto value = namedAs<E>(name))
        return *value;
    const Vocabulary<E> &v = vocabulary(E{});
    return fail(unknownName(QCoreApplication::translate(v.context, v.what), name, namesOf<E>()));
}

template <typename E>
concept NamedEnum = std::is_enum_v<E> && requires(E e)
{
    vocabulary(e).values;
};

} // namespace nachweis
