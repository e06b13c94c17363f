// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.h"
#include "ledger/entry_form.h"
#include "ledger/tr.h"

#include <charconv>
#include <cstring>

namespace nachweis::ledger {
namespace {

constexpr int saltSize = 32;
constexpr qint64 firstWritten = -62'167'219'200'000'000; // 0000-01-01, which the first logs wrote as a date

// Writes into room that the caller made: ten million entries are rebuilt in each full verification, so nothing here
// checks a size or allocates.
class Writer
{
public:
    explicit Writer(char *to) : m_to(to) {}
    char *position() const { return m_to; }

    void raw(QByteArrayView text)
    {
        std::memcpy(m_to, text.data(), size_t(text.size()));
        m_to += text.size();
    }
    // Of a size that the compiler knows: no call.
    template <size_t size> void literal(const char (&text)[size])
    {
        std::memcpy(m_to, text, size - 1);
        m_to += size - 1;
    }
    void character(char c) { *m_to++ = c; }
    void number(qint64 n) { m_to = std::to_chars(m_to, m_to + 24, n).ptr; }
    void digits(qint64 n, int count)
    {
        for (int i = count - 1; i >= 0; --i, n /= 10)
            m_to[i] = char('0' + n % 10);
        m_to += count;
    }

    // RFC 8785 section 3.2.2.2: the short escapes where there are some, else \u00xx; all else as it is. Copies eight
    // bytes at a time and looks at them on the way; the last eight overlap those before.
    void string(QByteArrayView text)
    {
        character('"');
        const char *c = text.data();
        const char *end = c + text.size();
        while (end - c >= 8 && copyPlain(c)) {
            c += 8;
            m_to += 8;
        }
        if (c < end && end - c < 8 && text.size() >= 8) {
            const auto back = 8 - (end - c);
            m_to -= back;
            if (copyPlain(end - 8)) {
                m_to += 8;
                c = end;
            } else {
                m_to += back;
            }
        }
        for (; c < end; ++c) {
            if (static_cast<unsigned char>(*c) >= 0x20 && *c != '"' && *c != '\\')
                character(*c);
            else
                escaped(*c);
        }
        character('"');
    }

    void base64(QByteArrayView data)
    {
        static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const auto *in = reinterpret_cast<const unsigned char *>(data.data());
        for (qsizetype left = data.size(); left > 0; left -= 3, in += 3) {
            const unsigned bits =
                unsigned(in[0]) << 16 | (left > 1 ? unsigned(in[1]) << 8 : 0) | (left > 2 ? in[2] : 0u);
            character(letters[bits >> 18]);
            character(letters[bits >> 12 & 63]);
            character(left > 1 ? letters[bits >> 6 & 63] : '=');
            character(left > 2 ? letters[bits & 63] : '=');
        }
    }

    // YYYY-MM-DDTHH:MM:SS.ffffffZ
    void time(qint64 us)
    {
        using namespace std::chrono;
        character('"');
        // Not a time that a log can hold; still a function of the column, and one to one. A year of the library is a
        // short integer, so the bounds are those of the column itself.
        if (us < firstWritten || us > latestEntryUs) {
            number(us);
            raw("us\"");
            return;
        }
        const Instant instant = fromMicroseconds(us);
        const auto day = floor<days>(instant);
        const year_month_day date(day);
        const hh_mm_ss clock(instant - day);
        digits(int(date.year()), 4);
        character('-');
        digits(unsigned(date.month()), 2);
        character('-');
        digits(unsigned(date.day()), 2);
        character('T');
        digits(clock.hours().count(), 2);
        character(':');
        digits(clock.minutes().count(), 2);
        character(':');
        digits(clock.seconds().count(), 2);
        character('.');
        digits(clock.subseconds().count(), 6);
        raw("Z\"");
    }

private:
    // Whether any of eight bytes is below 0x20, a quote or a backslash; may be wrong about bytes from 0x80 on, never
    // about the others (the caller looks again, byte by byte).
    static bool needsEscape(quint64 x)
    {
        constexpr quint64 ones = 0x0101010101010101, highs = 0x8080808080808080;
        const quint64 quote = x ^ ones * '"', backslash = x ^ ones * '\\';
        return (((x - ones * 0x20) & ~x) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash)) & highs;
    }
    bool copyPlain(const char *eight)
    {
        quint64 x;
        std::memcpy(&x, eight, 8);
        std::memcpy(m_to, &x, 8);
        return !needsEscape(x);
    }
    void escaped(char c)
    {
        static constexpr char hex[] = "0123456789abcdef";
        character('\\');
        switch (c) {
        case '"':
        case '\\':
            character(c);
            break;
        case '\b':
            character('b');
            break;
        case '\t':
            character('t');
            break;
        case '\n':
            character('n');
            break;
        case '\f':
            character('f');
            break;
        case '\r':
            character('r');
            break;
        default:
            raw("u00");
            character(hex[static_cast<unsigned char>(c) >> 4]);
            character(hex[c & 15]);
        }
    }
    char *m_to;
};

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
        return fail(ErrorCode::Damaged, Tr::tr("The details do not fit the entry's commitment."),
                    Tr::tr("Verify the log; this is a sign of tampering."));
    return clear;
}

void appendCanonical(QByteArray &out, const EntryColumns &c)
{
    qsizetype room = 640; // the names, numbers and quotes
    for (QByteArrayView text : {c.action, c.actor, c.event, c.integration, c.operation, c.outcome, c.purpose, c.ref,
                                c.subject, c.signedBy, c.seq, c.seen, c.answers, c.digest})
        room += 6 * text.size();
    room += 2 * (c.detailsCommit.size() + c.detailsSealed.size() + c.signature.size());
    const qsizetype before = out.size();
    if (out.capacity() < before + room)
        out.reserve(2 * (before + room));
    out.resize(before + room);
    Writer w(out.data() + before);

    // RFC 8785 section 3.2.3: members sorted by their names; all of ours are ASCII. Each name brings a comma, which the
    // first one's brace replaces at the end.
    const auto text = [&w](const auto &name, QByteArrayView value) {
        if (value.data() == nullptr)
            return;
        w.literal(name);
        w.string(value);
    };
    const auto blob = [&w](const auto &name, QByteArrayView value) {
        if (value.data() == nullptr)
            return;
        w.literal(name);
        w.character('"');
        w.base64(value);
        w.character('"');
    };
    text(",\"action\":", c.action);
    text(",\"actor\":", c.actor);
    text(",\"answers\":", c.answers);
    blob(",\"details_commit\":", c.detailsCommit);
    blob(",\"details_sealed\":", c.detailsSealed);
    text(",\"digest\":", c.digest);
    text(",\"event\":", c.event);
    text(",\"integration\":", c.integration);
    text(",\"operation\":", c.operation);
    text(",\"outcome\":", c.outcome);
    w.literal(",\"phi\":");
    if (c.phi == 0)
        w.literal("false");
    else if (c.phi == 1)
        w.literal("true");
    else
        w.number(c.phi);
    text(",\"purpose\":", c.purpose);
    text(",\"ref\":", c.ref);
    text(",\"seen\":", c.seen);
    text(",\"seq\":", c.seq);
    blob(",\"sig\":", c.signature);
    text(",\"signed_by\":", c.signedBy);
    text(",\"subject\":", c.subject);
    w.literal(",\"time\":");
    w.time(c.timeUs);
    w.literal(",\"v\":");
    w.number(c.v);
    out[before] = '{';
    w.character('}');
    out.resize(w.position() - out.data());
}

Hash leafOf(const EntryColumns &columns)
{
    QByteArray leaf(1, '\0'); // the prefix of RFC 6962
    appendCanonical(leaf, columns);
    return prefixedHash(leaf);
}

Hash unsignedLeafOf(EntryColumns columns)
{
    columns.signature = {};
    return leafOf(columns);
}

EventColumns::EventColumns(const Event &e)
{
    m_texts.reserve(14); // the views stay where they are
    const auto text = [this](const QString &value) {
        if (value.isEmpty())
            return QByteArrayView();
        m_texts.append(value.toUtf8());
        return QByteArrayView(m_texts.last());
    };
    EntryColumns &c = columns;
    c.v = e.signature.isEmpty() && e.signedBy.isEmpty() ? 1 : 2;
    c.timeUs = toMicroseconds(e.time);
    c.phi = e.phi ? 1 : 0;
    c.event = text(e.eventId);
    c.action = text(e.action);
    c.actor = text(e.actor);
    c.subject = text(e.subject);
    c.integration = text(e.integration);
    c.purpose = text(e.purpose);
    c.outcome = text(e.outcome);
    c.operation = text(e.operation);
    c.ref = text(e.ref);
    c.signedBy = text(e.signedBy);
    c.seq = text(e.seq);
    c.seen = text(e.seen);
    c.answers = text(e.answers);
    c.digest = text(e.digest);
    if (!e.details.isEmpty())
        m_sealed = bytes(sha256(e.details));
    const auto blob = [](const QByteArray &value) {
        return value.isEmpty() ? QByteArrayView() : QByteArrayView(value);
    };
    c.detailsCommit = blob(e.detailsCommit);
    c.detailsSealed = blob(m_sealed);
    c.signature = blob(e.signature);
}

} // namespace nachweis::ledger
