// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of fields of a form, each by one word; and what was typed into one.
#pragma once

#include "base/named.h"
#include "common/form_dialog.h"

namespace nachweis::ui::form {

using Choices = QList<std::pair<QString, QString>>; ///< value, title

/// Values of a vocabulary, by their titles.
template <typename E> Choices choicesOf(const QList<E> &values = valuesOf<E>())
{
    Choices choices;
    for (const E value : values)
        choices.append({nameOf(value), titleOf(value)});
    return choices;
}
template <typename E> Result<E> chosen(const FormValues &values, const char *name)
{
    return parseNamed<E>(values.value(QLatin1String(name)));
}

inline FormField line(const char *name, const QString &label, const QString &placeholder = {},
                      const QString &value = {})
{
    return {QLatin1String(name), label, FormField::Kind::Line, {}, placeholder, {}, value};
}
inline FormField text(const char *name, const QString &label, const QString &placeholder = {})
{
    return {QLatin1String(name), label, FormField::Kind::Text, {}, placeholder, {}};
}
inline FormField choice(const char *name, const QString &label, const Choices &choices, const QString &value = {})
{
    return {QLatin1String(name), label, FormField::Kind::Choice, choices, {}, {}, value};
}
inline FormField tick(const char *name, const QString &label)
{
    return {QLatin1String(name), label, FormField::Kind::Check, {}, {}, {}};
}
inline FormField instant(const char *name, const QString &label, Instant at)
{
    return {QLatin1String(name), label, FormField::Kind::Instant, {}, {}, at};
}

inline QString of(const FormValues &values, const char *name)
{
    return values.value(QLatin1String(name));
}
inline bool ticked(const FormValues &values, const char *name)
{
    return of(values, name) == "yes"_L1;
}

} // namespace nachweis::ui::form
