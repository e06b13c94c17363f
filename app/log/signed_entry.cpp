// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/signed_entry.h"

#include "log/entry_row.h"
#include "log/sequencer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nachweis::log {
namespace {

// The columns of canonical JSON, with what they stand in.
struct Parsed
{
    QByteArrayList texts;
    ledger::EntryColumns columns;
};

std::optional<Parsed> parse(const QByteArray &bytes)
{
    const QJsonObject o = QJsonDocument::fromJson(bytes).object();
    const auto time = parseInstant(o[u"time"].toString());
    if (o.isEmpty() || !time)
        return std::nullopt;
    Parsed p;
    p.texts.reserve(o.size());
    const auto text = [&](const char *name) {
        const QJsonValue value = o[QLatin1String(name)];
        if (!value.isString())
            return QByteArrayView();
        p.texts.append(value.toString().toUtf8());
        return QByteArrayView(p.texts.last().constData(), p.texts.last().size());
    };
    const auto blob = [&](const char *name) {
        const QJsonValue value = o[QLatin1String(name)];
        if (!value.isString())
            return QByteArrayView();
        p.texts.append(QByteArray::fromBase64(value.toString().toLatin1()));
        return QByteArrayView(p.texts.last().constData(), p.texts.last().size());
    };
    ledger::EntryColumns &c = p.columns;
    c.v = o[u"v"].toInt();
    c.timeUs = toMicroseconds(*time);
    c.phi = o[u"phi"].toBool() ? 1 : 0;
    c.event = text("event");
    c.action = text("action");
    c.actor = text("actor");
    c.subject = text("subject");
    c.integration = text("integration");
    c.purpose = text("purpose");
    c.outcome = text("outcome");
    c.operation = text("operation");
    c.ref = text("ref");
    c.detailsCommit = blob("details_commit");
    c.detailsSealed = blob("details_sealed");
    c.signedBy = text("signed_by");
    c.seq = text("seq");
    c.seen = text("seen");
    c.answers = text("answers");
    c.digest = text("digest");
    c.signature = blob("sig");
    QByteArray again;
    ledger::appendCanonical(again, c);
    return again == bytes ? std::optional(std::move(p)) : std::nullopt;
}

std::optional<SignedEntry> signedFrom(const Makers &makers, ledger::LeafIndex index, const ledger::EntryColumns &c)
{
    if (c.v != 2 || makers.judge(c, index))
        return std::nullopt;
    SignedEntry e;
    e.index = index;
    ledger::appendCanonical(e.bytes, c);
    e.leaf = ledger::leafHash(e.bytes);
    const auto text = [](QByteArrayView value) { return QString::fromUtf8(value); };
    e.action = text(c.action);
    e.actor = text(c.actor);
    e.subject = text(c.subject);
    e.outcome = text(c.outcome);
    e.ref = text(c.ref);
    e.operation = text(c.operation);
    e.digest = text(c.digest);
    e.answers = text(c.answers);
    e.signer = makers.signerOf(c.signedBy);
    return e;
}

} // namespace

QString SignedEntry::reference() const
{
    return u"%1:%2"_s.arg(index).arg(QString::fromLatin1(nachweis::bytes(leaf).toBase64()));
}

Result<Makers> currentMakers(const Database &audit, const Session &session)
{
    NACHWEIS_ASSIGN(const ledger::Checkpoint newest, latestCheckpoint(audit, session.workspace));
    return Makers::load(audit, {session.workspace.id, session.workspace.origin}, newest.size, newest.root);
}

Result<std::optional<SignedEntry>> newestSigned(const Database &audit, const Makers &makers, const QString &action,
                                                const QString &outcome, const QString &ref)
{
    NACHWEIS_ASSIGN(const QVariant index,
                    audit.value(u"SELECT max(idx) FROM entries WHERE action = ? AND outcome = ? AND ref = ?"_s,
                                {action, outcome, ref}));
    if (index.isNull())
        return std::optional<SignedEntry>();
    static const QByteArray sql = QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx = ?";
    NACHWEIS_ASSIGN(Statement row, audit.prepare(sql.constData()));
    row.bind(1, index.toLongLong());
    NACHWEIS_ASSIGN(const bool there, row.step());
    const auto columns = there ? entryColumns(row) : std::nullopt;
    // The row's own words, whatever an index of the store says of it.
    if (!columns || columns->action != action.toUtf8() || columns->outcome != outcome.toUtf8() ||
        columns->ref != ref.toUtf8())
        return std::optional<SignedEntry>();
    return signedFrom(makers, index.toLongLong(), *columns);
}

std::optional<SignedEntry> openSigned(const Makers &makers, ledger::LeafIndex index, const QByteArray &bytes)
{
    const auto parsed = parse(bytes);
    return parsed ? signedFrom(makers, index, parsed->columns) : std::nullopt;
}

} // namespace nachweis::log
