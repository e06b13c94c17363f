// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

// Every place where a person can stand, how it is counted, and what an erasure does with it. GDPR Art. 17(3) decides per
// class of records; hashing or masking is not erasure.
struct PlaceRule {
    const char *place;
    bool inAudit;
    const char *decision;
    const char *norm;
    const char *count; // one parameter: the subject
    const char *erase; // one parameter, or empty
};
constexpr PlaceRule places[] = {
    {"address", false, "erase", "Art. 17(1)", "SELECT count(*) FROM address WHERE subject = ?",
     "DELETE FROM address WHERE subject = ?"},
    {"data_key", false, "erase", "Art. 17(1)",
     "SELECT count(*) FROM subject_keys WHERE subject = ? AND wrapped_key IS NOT NULL", nullptr},
    {"evidence", false, "erase", "Art. 17(1)",
     "SELECT count(*) FROM consent_evidence WHERE subject = ? AND payload_sealed IS NOT NULL",
     "UPDATE consent_evidence SET payload_sealed = NULL WHERE subject = ? AND payload_sealed IS NOT NULL"},
    {"contents", false, "erase", "Art. 17(1)",
     "SELECT count(*) FROM messages WHERE subject = ? AND content_sealed IS NOT NULL",
     "UPDATE messages SET content_sealed = NULL WHERE subject = ? AND content_sealed IS NOT NULL"},
    {"unrecognised", false, "erase", "Art. 17(1)", "SELECT count(*) FROM unrecognised WHERE subject = ?",
     "DELETE FROM unrecognised WHERE subject = ?"},
    {"request_reasons", false, "erase", "Art. 17(1)",
     "SELECT count(*) FROM requests WHERE subject = ? AND reason_sealed IS NOT NULL",
     "UPDATE requests SET reason_sealed = NULL WHERE subject = ? AND reason_sealed IS NOT NULL"},
    {"log_details", true, "erase", "Art. 17(1)",
     "SELECT count(*) FROM details WHERE idx IN (SELECT idx FROM entries WHERE subject = ?)", nullptr},
    {"consents", false, "keep", "Art. 17(3)(e), 7(1)", "SELECT count(*) FROM consents WHERE subject = ?", nullptr},
    {"messages", false, "keep", "Art. 17(3)(b), HGB § 257, AO § 147", "SELECT count(*) FROM messages WHERE subject = ?",
     nullptr},
    {"log_entries", true, "keep", "Art. 17(3)(b), (e), 5(2)", "SELECT count(*) FROM entries WHERE subject = ?", nullptr},
};

Result<qint64> countPlace(const Stores &stores, const PlaceRule &rule, const QString &subject)
{
    const Database &database = rule.inAudit ? stores.audit : *stores.gateway;
    NACHWEIS_ASSIGN(const QVariant count, database.value(QLatin1String(rule.count), {subject}));
    return count.toLongLong();
}

Done refuseUnderHold(const Database &gateway, const QString &subject)
{
    NACHWEIS_ASSIGN(QSqlQuery query, gateway.run(QStringLiteral(
        "SELECT reason FROM holds WHERE released_us IS NULL AND ((scope = 'subject' AND scope_ref = ?) "
        "OR (scope = 'purpose' AND scope_ref IN (SELECT purpose_id FROM consents WHERE subject = ?)) "
        "OR (scope = 'channel' AND scope_ref IN (SELECT channel_id FROM consents WHERE subject = ?)))"),
        {subject, subject, subject}));
    if (query.next())
        return fail(ErrorCode::Refused, Tr::tr("A legal hold stands against the erasure: %1").arg(query.value(0).toString()),
                    Tr::tr("Nothing was erased. Have the hold released, or tell the person what is kept and why."));
    return rowsRead(query, gateway);
}

Done eraseInGateway(const Database &db, const Session &session, const Request &r, const QList<Place> &plan)
{
    const qint64 now = toMicroseconds(session.clock());
    // What must survive so that the person is not contacted again: the keyed hash, with a purpose and basis of its own.
    NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO suppressions SELECT DISTINCT a.lookup, p.purpose_id, 'erased', ? "
                                       "FROM address a, purposes p WHERE a.subject = ? AND p.category = 'marketing' "
                                       "ON CONFLICT DO NOTHING"), {now, r.subject}));
    for (const PlaceRule &rule : places)
        if (rule.erase && !rule.inAudit)
            NACHWEIS_TRY(db.run(QLatin1String(rule.erase), {r.subject}));
    NACHWEIS_TRY(db.run(QStringLiteral("UPDATE subject_keys SET wrapped_key = NULL, destroyed_us = ? WHERE subject = ? AND "
                                       "wrapped_key IS NOT NULL"), {now, r.subject}));
    NACHWEIS_TRY(db.run(QStringLiteral("UPDATE subjects SET state = 'erased', erased_us = ?, locale = 'und', country = NULL "
                                       "WHERE subject = ?"), {now, r.subject}));
    for (const Place &p : plan)
        NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO request_places VALUES (?, ?, ?, ?, NULL, ?, NULL) ON CONFLICT "
                                           "(request_id, place) DO UPDATE SET before_count = excluded.before_count"),
                            {r.id, p.place, p.decision, p.norm, p.before}));
    NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO recipients SELECT ?, vendor_id, 'open', NULL FROM vendors "
                                       "WHERE role IN ('processor', 'sub_processor') ON CONFLICT DO NOTHING"), {r.id}));
    NACHWEIS_ASSIGN(const QSqlQuery moved, db.run(
        QStringLiteral("UPDATE requests SET state = 'executing', executed_us = ? WHERE request_id = ? AND state = 'approved'"),
        {now, r.id}));
    if (moved.numRowsAffected() != 1)
        return fail(ErrorCode::Busy, Tr::tr("Somebody else has moved this request on in the meantime."),
                    Tr::tr("Look at it again; nothing was changed."));
    return {};
}

// Overwritten pages must not live on in the write-ahead log.
Done emptyWriteAheadLog(const Database &database)
{
    NACHWEIS_TRY(database.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return {};
}

} // namespace

QString placeTitle(const QString &place)
{
    if (place == QLatin1String("address")) return Tr::tr("Identifiers (numbers, addresses)");
    if (place == QLatin1String("data_key")) return Tr::tr("Data key");
    if (place == QLatin1String("evidence")) return Tr::tr("Evidence: original messages");
    if (place == QLatin1String("contents")) return Tr::tr("Contents of messages");
    if (place == QLatin1String("unrecognised")) return Tr::tr("Events that were not recognised");
    if (place == QLatin1String("request_reasons")) return Tr::tr("Reasons in requests");
    if (place == QLatin1String("log_details")) return Tr::tr("Details in the audit log");
    if (place == QLatin1String("consents")) return Tr::tr("Consents, without identifiers");
    if (place == QLatin1String("messages")) return Tr::tr("Messages: when and what kind, without identifiers");
    if (place == QLatin1String("log_entries")) return Tr::tr("Entries of the audit log, without identifiers");
    return place;
}

QString placeDecisionTitle(const QString &decision)
{
    if (decision == QLatin1String("erase")) return Tr::tr("Erase");
    if (decision == QLatin1String("restrict")) return Tr::tr("Restrict");
    return Tr::tr("Keep");
}

Result<QList<Place>> erasurePlan(const Stores &stores, const QString &requestId)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    QList<Place> plan;
    for (const PlaceRule &rule : places) {
        Place place{QLatin1String(rule.place), QLatin1String(rule.decision), QString::fromUtf8(rule.norm), 0, -1};
        NACHWEIS_ASSIGN(QSqlQuery stored, gateway->run(
            QStringLiteral("SELECT before_count, after_count FROM request_places WHERE request_id = ? AND place = ?"),
            {r.id, place.place}));
        if (stored.next()) {
            place.before = stored.value(0).toLongLong();
            place.after = stored.value(1).isNull() ? -1 : stored.value(1).toLongLong();
        } else {
            NACHWEIS_ASSIGN(place.before, countPlace(stores, rule, r.subject));
        }
        plan.append(place);
    }
    return plan;
}

Done executeErasure(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    if (session.duty != Duty::Officer && session.duty != Duty::Administrator)
        return fail(ErrorCode::Refused, Tr::tr("Your duty does not erase."), Tr::tr("Ask an officer."));
    if (r.kind != QLatin1String("erasure") || r.decision != QLatin1String("grant"))
        return fail(ErrorCode::Refused, Tr::tr("This request is not a granted erasure."), Tr::tr("Nothing was changed."));
    if (r.state != QLatin1String("approved") || r.approvedBy.isEmpty() || r.approvedBy == r.decidedBy)
        return fail(ErrorCode::Refused, Tr::tr("A second person has not approved this erasure."),
                    Tr::tr("Have an approver open it; nothing was changed."));
    NACHWEIS_TRY(refuseUnderHold(*gateway, r.subject));
    NACHWEIS_ASSIGN(const QList<Place> plan, erasurePlan(stores, id));
    Event event = staffEvent(session, QStringLiteral("data.erased"), {});
    event.subject = r.subject;
    event.ref = id;
    return inThreeSteps(
        stores, session, event, [&](const Database &db) { return eraseInGateway(db, session, r, plan); },
        [&] { return finishErasure(stores, {{}, event.action, r.subject, id}); });
}

Done finishErasure(const Stores &stores, const OpenOperation &operation)
{
    if (operation.action != QLatin1String("data.erased"))
        return {};
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_TRY(stores.audit.run(
        QStringLiteral("DELETE FROM details WHERE idx IN (SELECT idx FROM entries WHERE subject = ?)"), {operation.subject}));
    QList<std::pair<QString, qint64>> after;
    for (const PlaceRule &rule : places) {
        NACHWEIS_ASSIGN(const qint64 count, countPlace(stores, rule, operation.subject));
        if (QLatin1String(rule.decision) == QLatin1String("erase") && count != 0)
            return fail(ErrorCode::Damaged, Tr::tr("After the erasure something is left: %1.")
                            .arg(placeTitle(QLatin1String(rule.place))),
                        Tr::tr("The request stays in the state “executing”. Open the workspace again to finish it."));
        after.append({QLatin1String(rule.place), count});
    }
    NACHWEIS_TRY(gateway->transaction([&]() -> Done {
        for (const auto &[place, count] : after)
            NACHWEIS_TRY(gateway->run(QStringLiteral("UPDATE request_places SET after_count = ? WHERE request_id = ? AND "
                                                     "place = ?"), {count, operation.ref, place}));
        NACHWEIS_TRY(gateway->run(QStringLiteral("UPDATE requests SET state = 'verified' WHERE request_id = ? AND "
                                                 "state = 'executing'"), {operation.ref}));
        return {};
    }));
    NACHWEIS_TRY(emptyWriteAheadLog(*gateway));
    return emptyWriteAheadLog(stores.audit);
}

} // namespace nachweis
