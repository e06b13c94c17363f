// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.h"

#include <QCoreApplication>
#include <charconv>

namespace nachweis {
namespace {

constexpr int saltSize = 32;

void appendString(QByteArray &out, QByteArrayView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.append('"');
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x20 && c != '"' && c != '\\') {
            out.append(c);
            continue;
        }
        out.append('\\');
        switch (c) {
        case '"':
        case '\\': out.append(c); break;
        case '\b': out.append('b'); break;
        case '\t': out.append('t'); break;
        case '\n': out.append('n'); break;
        case '\f': out.append('f'); break;
        case '\r': out.append('r'); break;
        default:
            out.append("u00");
            out.append(hex[u >> 4]);
            out.append(hex[u & 15]);
        }
    }
    out.append('"');
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out.append(buffer.data(), end - buffer.data());
}

void appendDigits(QByteArray &out, qint64 number, int digits)
{
    std::array<char, 8> buffer;
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        buffer[size_t(i)] = char('0' + number % 10);
    out.append(buffer.data(), digits);
}

// YYYY-MM-DDTHH:MM:SS.ffffffZ
void appendTime(QByteArray &out, qint64 us)
{
    using namespace std::chrono;
    const Instant instant = fromMicroseconds(us);
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    const int year = int(date.year());
    if (year < 0 || year > 9999) { // not a time that a log can hold; still a function of the column
        out.append('"');
        appendNumber(out, us);
        out.append("us\"");
        return;
    }
    out.append('"');
    appendDigits(out, year, 4);
    out.append('-');
    appendDigits(out, unsigned(date.month()), 2);
    out.append('-');
    appendDigits(out, unsigned(date.day()), 2);
    out.append('T');
    appendDigits(out, time.hours().count(), 2);
    out.append(':');
    appendDigits(out, time.minutes().count(), 2);
    out.append(':');
    appendDigits(out, time.seconds().count(), 2);
    out.append('.');
    appendDigits(out, time.subseconds().count(), 6);
    out.append("Z\"");
}

QByteArrayView view(sqlite3_stmt *row, int column, int type, bool &allowed)
{
    const int have = sqlite3_column_type(row, column);
    if (have == SQLITE_NULL)
        return {};
    if (have != type) {
        allowed = false;
        return {};
    }
    const auto *data = static_cast<const char *>(type == SQLITE_TEXT
                                                     ? static_cast<const void *>(sqlite3_column_text(row, column))
                                                     : sqlite3_column_blob(row, column));
    // A blob of size zero has no address; it is present all the same.
    return QByteArrayView(data ? data : "", sqlite3_column_bytes(row, column));
}

} // namespace

void sealDetails(Event &event, QByteArrayView clear, QByteArrayView key)
{
    const QByteArray salt = randomBytes(saltSize);
    event.detailsCommit = hmacSha256(salt, clear);
    event.details = aeadSeal(key, salt + clear.toByteArray(), {});
}

Result<QByteArray> openDetails(QByteArrayView sealed, QByteArrayView commit, QByteArrayView key)
{
    NACHWEIS_ASSIGN(const QByteArray salted, aeadOpen(key, sealed, {}));
    const QByteArray clear = salted.mid(saltSize);
    if (salted.size() < saltSize || !equalConstantTime(hmacSha256(salted.left(saltSize), clear), commit))
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Ledger", "The details do not fit the entry's commitment."),
                    QCoreApplication::translate("Ledger", "Verify the log; this is a sign of tampering."));
    return clear;
}

std::optional<EntryColumns> entryColumns(sqlite3_stmt *row)
{
    bool allowed = true;
    const auto number = [&](int column) {
        if (sqlite3_column_type(row, column) != SQLITE_INTEGER)
            allowed = false;
        return sqlite3_column_int64(row, column);
    };
    const auto text = [&](int column) { return view(row, column, SQLITE_TEXT, allowed); };
    EntryColumns c;
    c.v = number(1);
    c.event = text(2);
    c.timeUs = number(3);
    c.action = text(4);
    c.actor = text(5);
    c.subject = text(6);
    c.integration = text(7);
    c.purpose = text(8);
    c.outcome = text(9);
    c.phi = number(10);
    c.operation = text(11);
    c.ref = text(12);
    c.detailsCommit = view(row, 13, SQLITE_BLOB, allowed);
    c.detailsSealed = view(row, 14, SQLITE_BLOB, allowed);
    if (!allowed)
        return std::nullopt;
    return c;
}

void appendCanonical(QByteArray &out, const EntryColumns &c)
{
    // RFC 8785 section 3.2.3: members sorted by their names; all of ours are ASCII.
    char separator = '{';
    const auto name = [&](QByteArrayView key) {
        out.append(separator);
        separator = ',';
        out.append('"');
        out.append(key);
        out.append("\":");
    };
    const auto text = [&](QByteArrayView key, QByteArrayView value) {
        if (value.data() == nullptr)
            return;
        name(key);
        appendString(out, value);
    };
    const auto blob = [&](QByteArrayView key, QByteArrayView value) {
        if (value.data() == nullptr)
            return;
        name(key);
        appendString(out, value.toByteArray().toBase64());
    };
    text("action", c.action);
    text("actor", c.actor);
    blob("details_commit", c.detailsCommit);
    blob("details_sealed", c.detailsSealed);
    text("event", c.event);
    text("integration", c.integration);
    text("operation", c.operation);
    text("outcome", c.outcome);
    name("phi");
    if (c.phi == 0 || c.phi == 1)
        out.append(c.phi ? "true" : "false");
    else
        appendNumber(out, c.phi);
    text("purpose", c.purpose);
    text("ref", c.ref);
    text("subject", c.subject);
    name("time");
    appendTime(out, c.timeUs);
    name("v");
    appendNumber(out, c.v);
    out.append('}');
}

} // namespace nachweis
