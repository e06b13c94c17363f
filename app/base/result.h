// SPDX-License-Identifier: GPL-3.0-or-later
// What may fail returns Result<T>. An Error carries a code for scripts, a sentence for people, and what to do next.
#pragma once

#include "base/literals.h"

#include <tl/expected.hpp>

namespace nachweis {

/// The codes that `nachweisctl --json` promises; their names are errorCodeName().
enum class ErrorCode {
    Usage,
    WrongKey,
    Busy, ///< another program holds the store: the same works in a moment
    NotADatabase,
    Damaged,
    NewerSchema,
    NotFound,
    Refused,
    BadInput,
    Io,
    Cancelled, ///< who started it has stopped it
    Conflict,  ///< somebody else has changed the same thing in the meantime: look at it again
};

struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;  ///< what happened and what was kept, a whole sentence in the user's language
    QString hint{};   ///< what to do; may be empty
    QString detail{}; ///< what the system or library said, untranslated, to copy into a report
};

template <typename T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString hint = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint), std::move(detail)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// BadInput, with the hint that nothing was changed.
tl::unexpected<Error> badInput(QString message);

/// The error of work that somebody cancelled; `kept` says what became of it.
tl::unexpected<Error> cancelled(QString message, QString kept = {});
/// Whether nothing went wrong: the work was cancelled.
bool isCancelled(const Error &error);

QString errorCodeName(ErrorCode code);

} // namespace nachweis

#define NACHWEIS_JOIN_(a, b) a##b
#define NACHWEIS_JOIN(a, b) NACHWEIS_JOIN_(a, b)
#define NACHWEIS_TRY_(name, ...)                                                                                       \
    do {                                                                                                               \
        auto name = (__VA_ARGS__);                                                                                     \
        if (!name)                                                                                                     \
            return ::nachweis::fail(std::move(name.error()));                                                          \
    } while (false)
/// Returns from the calling function with the error of the expression, if it has one.
#define NACHWEIS_TRY(...) NACHWEIS_TRY_(NACHWEIS_JOIN(nachweis_try_, __COUNTER__), __VA_ARGS__)

#define NACHWEIS_ASSIGN_(name, var, ...)                                                                               \
    auto name = (__VA_ARGS__);                                                                                         \
    if (!name)                                                                                                         \
        return ::nachweis::fail(std::move(name.error()));                                                              \
    var = std::move(*name)
/// `NACHWEIS_ASSIGN(auto x, f());`: x is f()'s value, or the calling function returns f()'s error.
#define NACHWEIS_ASSIGN(var, ...) NACHWEIS_ASSIGN_(NACHWEIS_JOIN(nachweis_result_, __COUNTER__), var, __VA_ARGS__)
