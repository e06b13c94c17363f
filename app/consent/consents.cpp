// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/consents.h"

#include "consent/suppressions.h"
#include "consent/tr.h"
#include "log/entry_list.h"
#include "log/proven_entry.h"
#include "office/duties.h"
#include "people/subjects.h"
#include "store/relation.h"

namespace nachweis::consent {
namespace {

const char *const rowColumns =
    "c.consent_id, c.subject, (SELECT a.masked FROM address a WHERE a.subject = c.subject AND a.valid_to_us IS NULL "
    "ORDER BY a.kind, a.valid_from_us DESC LIMIT 1), c.purpose_id, c.channel_id, c.state, c.since_us";

ConsentRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toString(),
            query.value(1).toString(),
            query.value(2).toString(),
            query.value(3).toString(),
            query.value(4).toString(),
            query.value(5).toString(),
            fromMicroseconds(query.value(6).toLongLong())};
}

QString where(const ConsentFilter &filter, QVariantList &values)
{
    QString sql;
    const auto add = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        sql += u" AND %1 = ?"_s.arg(QLatin1String(column));
        values += value;
    };
    add("c.state", filter.state);
    add("c.purpose_id", filter.purpose);
    add("c.subject", filter.subject);
    return sql;
}

Result<QList<ConsentEvent>> eventsOf(const Stores &stores, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        gateway->run(
            u"SELECT e.event_id, e.kind, e.route, e.actor, e.notice_id, e.notice_locale, e.notice_version, "
            u"e.occurred_us, "
            "e.recorded_us, v.evidence_id, v.kind, v.message_id, v.context_id, v.payload_sha256, v.signature_state, "
            "v.payload_sealed IS NOT NULL, v.collected_us FROM consent_events e "
            "LEFT JOIN consent_evidence v ON v.evidence_id = e.evidence_id WHERE e.consent_id = ? "
            "ORDER BY e.occurred_us, e.recorded_us"_s,
            {id}));
    QList<ConsentEvent> list;
    while (query.next()) {
        const auto kind = namedAs<EventKind>(query.value(1).toString());
        if (!kind)
            return fail(field::unknownValue(u"consent_events.kind"_s, query.value(1)));
        ConsentEvent e{query.value(0).toString(),
                       query.value(2).toString(),
                       query.value(3).toString(),
                       query.value(4).toString(),
                       query.value(5).toString(),
                       *kind,
                       query.value(6).toInt(),
                       fromMicroseconds(query.value(7).toLongLong()),
                       fromMicroseconds(query.value(8).toLongLong()),
                       std::nullopt,
                       -1};
        if (!query.value(9).isNull()) {
            const auto evidence = namedAs<EvidenceKind>(query.value(10).toString());
            const auto signature = namedAs<SignatureState>(query.value(14).toString());
            if (!evidence || !signature)
                return fail(evidence ? field::unknownValue(u"consent_evidence.signature_state"_s, query.value(14))
                                     : field::unknownValue(u"consent_evidence.kind"_s, query.value(10)));
            e.evidence = Evidence{query.value(9).toString(),
                                  query.value(11).toString(),
                                  query.value(12).toString(),
                                  query.value(13).toString(),
                                  *evidence,
                                  *signature,
                                  query.value(15).toBool(),
                                  fromMicroseconds(query.value(16).toLongLong())};
        }
        NACHWEIS_ASSIGN(const QVariant index,
                        stores.audit.value(u"SELECT idx FROM entries WHERE event_id = ?"_s, {e.id}));
        e.index = index.isNull() ? -1 : index.toLongLong();
        list.append(e);
    }
    NACHWEIS_TRY(rowsRead(query, *gateway));
    return list;
}

} // namespace

Result<QList<ConsentRow>> listConsents(const Database &gateway, const ConsentFilter &filter, const ConsentCursor &after,
                                       int limit)
{
    QVariantList values{after.sinceUs, after.sinceUs, after.id};
    const QString condition = where(filter, values);
    values += limit;
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        gateway.run(u"SELECT %1 FROM consents c WHERE c.since_us <= ? AND (c.since_us < ? OR c.consent_id < ?)%2 "
                    "ORDER BY c.since_us DESC, c.consent_id DESC LIMIT ?"_s.arg(QLatin1String(rowColumns), condition),
                    values));
    QList<ConsentRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    NACHWEIS_TRY(rowsRead(query, gateway));
    return rows;
}

Result<qint64> countConsents(const Database &gateway, const ConsentFilter &filter)
{
    QVariantList values;
    const QString condition = where(filter, values);
    NACHWEIS_ASSIGN(const QVariant count,
                    gateway.value(u"SELECT count(*) FROM consents c WHERE 1 = 1%1"_s.arg(condition), values));
    return count.toLongLong();
}

Result<Consent> consent(const Stores &stores, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    Consent result;
    {
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            gateway->run(
                u"SELECT %1, p.title_de, p.title_en, p.category, p.norm, h.title, h.business_name, p.double_opt_in "
                "FROM consents c JOIN purposes p ON p.purpose_id = c.purpose_id "
                "JOIN channels h ON h.channel_id = c.channel_id WHERE c.consent_id = ?"_s.arg(
                    QLatin1String(rowColumns)),
                {id}));
        if (!query.next())
            return fail(ErrorCode::NotFound, Tr::tr("There is no consent %1 in this store.").arg(id));
        result.row = rowOf(query);
        result.purposeTitleDe = query.value(7).toString();
        result.purposeTitleEn = query.value(8).toString();
        result.category = query.value(9).toString();
        result.norm = query.value(10).toString();
        result.channelTitle = query.value(11).toString();
        result.businessName = query.value(12).toString();
        result.doubleOptIn = query.value(13).toBool();
    }
    NACHWEIS_ASSIGN(result.events, eventsOf(stores, id));
    if (!result.events.isEmpty()) { // the one function says what holds, not the column
        NACHWEIS_ASSIGN(const Present present, presentState(*gateway, id));
        result.row.state = nameOf(stateOf(present.standing));
        result.row.since = fromMicroseconds(present.sinceUs);
    }
    for (const ConsentEvent &event : std::as_const(result.events)) {
        if (event.noticeId.isEmpty())
            continue;
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            gateway->run(
                u"SELECT title, body, sha256 FROM notices WHERE notice_id = ? AND version = ? AND locale = ?"_s,
                {event.noticeId, event.noticeVersion, event.noticeLocale}));
        if (!query.next())
            continue;
        Notice notice{event.noticeId,
                      event.noticeLocale,
                      query.value(0).toString(),
                      query.value(1).toString(),
                      query.value(2).toString(),
                      event.noticeVersion,
                      false};
        notice.bodyFitsHash = QString::fromLatin1(bytes(sha256(notice.body.toUtf8())).toHex()) == notice.sha256;
        result.notice = notice;
    }
    return result;
}

Done checkSteps(const Stores &stores, const Session &session, Consent &consent)
{
    const auto checkpoint = log::latestCheckpoint(stores.audit, session.workspace);
    if (!checkpoint && checkpoint.error().code != ErrorCode::Damaged)
        return fail(checkpoint.error());
    for (ConsentEvent &event : consent.events) {
        if (event.index < 0)
            continue;
        event.reported = Reported::Unproven;
        if (!checkpoint || session.logBroken)
            continue;
        const auto proven = log::proveEntry(stores.audit, session.workspace, event.index, *checkpoint);
        if (!proven && proven.error().code != ErrorCode::Damaged)
            return fail(proven.error());
        if (!proven || proven->entry.isEmpty())
            continue;
        NACHWEIS_ASSIGN(const log::EntryRow row, log::entry(stores.audit, event.index));
        event.reported =
            row.subject == consent.row.subject && row.time == event.occurred ? Reported::Proven : Reported::Differs;
    }
    return {};
}

namespace {

const char *weakBecause(Reported reported)
{
    switch (reported) {
    case Reported::NotChecked:
        return QT_TRANSLATE_NOOP("Consent", "Whether the log's entry on the step “%1” is whole was not checked.");
    case Reported::Differs:
        return QT_TRANSLATE_NOOP("Consent", "The log's entry on the step “%1” names another person or time: the "
                                            "register was changed.");
    case Reported::Unproven:
        return QT_TRANSLATE_NOOP("Consent", "The log's entry on the step “%1” cannot be proven: it was changed.");
    case Reported::Proven:
        break;
    }
    return "";
}

} // namespace

QList<Weakness> evidenceWeaknesses(const Consent &consent)
{
    QList<Weakness> list;
    bool confirmed = false;
    for (const ConsentEvent &event : consent.events) {
        if (event.index < 0)
            list.append(
                Weakness{QT_TRANSLATE_NOOP("Consent", "The log holds no entry for the step “%1”."), event.kind});
        else if (event.reported != Reported::Proven)
            list.append(Weakness{weakBecause(event.reported), event.kind});
        if (event.kind != EventKind::Confirmed)
            continue;
        confirmed = true;
        if (!event.evidence) {
            list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The confirmation has no evidence."), {}});
            continue;
        }
        const Evidence &e = *event.evidence;
        if (e.kind == EvidenceKind::ImportRecord)
            list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The consent comes from an imported list."), {}});
        if (e.kind == EvidenceKind::OptInReply && e.contextId.isEmpty())
            list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The reply does not name the message that asked."), {}});
        if (e.signature == SignatureState::Absent)
            list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The platform's message carried no signature."), {}});
        if (e.signature == SignatureState::Invalid)
            list.append(
                Weakness{QT_TRANSLATE_NOOP("Consent", "The signature of the platform's message does not verify."), {}});
        if (!e.payloadKept)
            list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The original message is no longer kept."), {}});
    }
    if (consent.doubleOptIn && !confirmed)
        list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The person has not confirmed."), {}});
    if (!consent.notice)
        list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "Which text the person saw is not known."), {}});
    else if (!consent.notice->bodyFitsHash)
        list.append(Weakness{QT_TRANSLATE_NOOP("Consent", "The stored text does not fit its hash."), {}});
    return list;
}

QString weaknessText(const Weakness &weakness, const Translate &translate)
{
    const QString text = translate ? translate("Consent", weakness.sentence) : Tr::tr(weakness.sentence);
    return weakness.step ? text.arg(titleOf(*weakness.step, translate)) : text;
}

namespace {

// The state as all events have it, and the suppressions that follow.
Result<Recorded> settle(const Database &gateway, const ConsentChange &change, EventKind kind, const QString &id)
{
    NACHWEIS_ASSIGN(const Present present, presentState(gateway, id));
    NACHWEIS_TRY(gateway.run(u"UPDATE consents SET state = ?, since_us = ? WHERE consent_id = ?"_s,
                             {nameOf(stateOf(present.standing)), present.sinceUs, id}));
    Recorded result{id, present.standing, 0};
    const auto suppressAs = [&](SuppressionReason reason) {
        return suppress(gateway, change.subject, change.purpose, reason, present.sinceUs);
    };
    switch (present.standing) {
    case Standing::Withdrawn:
        NACHWEIS_TRY(suppressAs(SuppressionReason::Withdrawn));
        break;
    case Standing::PlatformStop:
        NACHWEIS_TRY(suppressAs(SuppressionReason::Stopped));
        break;
    case Standing::Objected:
        NACHWEIS_TRY(suppressAs(SuppressionReason::Objected));
        break;
    case Standing::Active:
    case Standing::AgreedByForm:
        if (kind == EventKind::Confirmed || kind == EventKind::Requested) {
            NACHWEIS_ASSIGN(result.lifted,
                            liftSuppressions(gateway, change.subject, change.purpose, toMicroseconds(change.occurred)));
        }
        break;
    default:
        break;
    }
    if (kind == EventKind::PlatformResume && present.standing != Standing::PlatformStop)
        NACHWEIS_TRY(liftPlatformStops(gateway, change.subject, change.purpose));
    return result;
}

} // namespace

Result<Recorded> recordConsentChange(const Database &gateway, const ConsentChange &change)
{
    NACHWEIS_ASSIGN(const EventKind kind, parseNamed<EventKind>(change.kind));
    NACHWEIS_ASSIGN(
        const QVariant known,
        gateway.value(u"SELECT consent_id FROM consents WHERE subject = ? AND purpose_id = ? AND channel_id = ?"_s,
                      {change.subject, change.purpose, change.channel}));
    QString id = known.toString();
    if (known.isNull()) {
        id = change.consentId.isEmpty() ? randomId() : change.consentId;
        NACHWEIS_TRY(insertRow(gateway, "consents",
                               {{"consent_id", id},
                                {"subject", change.subject},
                                {"purpose_id", change.purpose},
                                {"channel_id", change.channel},
                                {"state", nameOf(ConsentState::None)},
                                {"since_us", toMicroseconds(change.occurred)}}));
    }
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    NACHWEIS_TRY(insertRow(gateway, "consent_events",
                           {{"event_id", change.eventId.isEmpty() ? randomId() : change.eventId},
                            {"consent_id", id},
                            {"kind", nameOf(kind)},
                            {"route", change.route},
                            {"actor", change.actor},
                            {"occurred_us", toMicroseconds(change.occurred)},
                            {"recorded_us", toMicroseconds(change.recorded)},
                            {"notice_id", text(change.noticeId)},
                            {"notice_version", change.noticeVersion ? QVariant(change.noticeVersion) : QVariant()},
                            {"notice_locale", text(change.noticeLocale)},
                            {"evidence_id", text(change.evidenceId)}}));
    return settle(gateway, change, kind, id);
}

Done withdrawConsent(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Consent found, consent(stores, id));
    NACHWEIS_TRY(may(session, Act::RecordWithdrawals));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Present present, presentState(*gateway, id));
    const bool byColumnAlone = found.events.isEmpty() && found.row.state == nameOf(ConsentState::Withdrawn);
    if (present.standing == Standing::Withdrawn || byColumnAlone) // a stop on the platform is none: it can be lifted
        return fail(ErrorCode::Refused, Tr::tr("This consent was withdrawn already."), Tr::tr("Nothing was changed."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("A withdrawal needs a reason or a source."),
                    Tr::tr("Write how the person told you, for example “by phone”."));
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(*gateway, session.keys, found.row.subject));
    ledger::Event event = log::staffEvent(session, u"consent.withdrawn"_s, {});
    event.subject = found.row.subject;
    event.purpose = found.row.purpose;
    event.ref = id;
    event.eventId = session.newId();
    ledger::sealDetails(event, reason.toUtf8(), key.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        ConsentChange change{found.row.subject,
                             found.row.purpose,
                             found.row.channel,
                             u"withdrawn"_s,
                             u"staff"_s,
                             session.actor(),
                             session.clock(),
                             session.clock(),
                             {},
                             {},
                             0,
                             {},
                             {},
                             event.eventId};
        NACHWEIS_TRY(recordConsentChange(db, change));
        return {};
    });
}

QString consentStateTitle(const QString &state)
{
    const auto known = namedAs<ConsentState>(state);
    return known ? titleOf(*known) : state;
}

} // namespace nachweis::consent
