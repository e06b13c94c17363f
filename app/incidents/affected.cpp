// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/affected.h"

#include "incidents/attachments.h"
#include "incidents/steps.h"
#include "incidents/tr.h"
#include "people/purposes.h"
#include "store/statement.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace nachweis::incidents {
namespace {

QJsonObject mapObject(const QMap<QString, qint64> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, qint64> objectMap(const QJsonObject &object)
{
    QMap<QString, qint64> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toInteger());
    return map;
}

QJsonObject sumsObject(const QMap<QString, PersonsAndRecords> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), QJsonObject{{u"persons"_s, it->persons}, {u"records"_s, it->records}});
    return object;
}

QMap<QString, PersonsAndRecords> objectSums(const QJsonObject &object)
{
    QMap<QString, PersonsAndRecords> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), {it.value()[u"persons"].toInteger(), it.value()[u"records"].toInteger()});
    return map;
}

// A bit for each of specialCategories(), and one for PHI.
using Marks = quint32;
constexpr Marks phiMark = 1u << 31;

Marks markOf(const QString &category)
{
    const qsizetype bit = people::specialCategories().indexOf(category);
    return bit < 0 ? 0 : 1u << bit;
}

struct OfPurpose
{
    Marks marks = 0;
    qint64 records = 0, phi = 0;
};

struct Found
{
    AffectedFigures figures;
    QHash<QByteArray, Marks> persons; // what their records were marked with, together
    QHash<QByteArray, OfPurpose> purposes;

    void addMarked()
    {
        const Marks health = markOf(u"health"_s);
        for (auto it = purposes.begin(); it != purposes.end(); ++it) {
            figures.byPurpose.insert(QString::fromUtf8(it.key()), it->records);
            figures.phi.records += it->phi;
            for (const QString &category : people::specialCategories())
                if (it->marks & markOf(category))
                    figures.special[category].records += it->records;
            if (it->phi > 0 && !(it->marks & health))
                figures.special[u"health"_s].records += it->phi;
        }
        for (const Marks marks : std::as_const(persons)) {
            figures.phi.persons += marks & phiMark ? 1 : 0;
            for (const QString &category : people::specialCategories())
                if (marks & markOf(category))
                    ++figures.special[category].persons;
        }
    }
};

// 45 CFR 160.103 and 164.406(c): states, the District of Columbia, and territories, which have country codes of their
// own.
QString americanState(const QString &country, const QString &region)
{
    static const QStringList territories{u"PR"_s, u"VI"_s, u"GU"_s, u"AS"_s, u"MP"_s};
    if (region.startsWith("US-"_L1))
        return region;
    if (territories.contains(country))
        return u"US-"_s + country;
    return country == "US"_L1 ? country : QString();
}

// Languages, countries and states of the persons.
Done whoTheyAre(const Database &gateway, Found &found)
{
    NACHWEIS_ASSIGN(Statement who, gateway.prepare("SELECT locale, country, region FROM subjects WHERE subject = ?"));
    for (auto it = found.persons.begin(); it != found.persons.end(); ++it) {
        who.bindText(1, it.key());
        NACHWEIS_ASSIGN(const bool known, who.step());
        const auto text = [&](int column, const char *otherwise) {
            return known && !who.isNull(column) ? QString::fromUtf8(who.text(column)) : QString::fromLatin1(otherwise);
        };
        const QString country = text(1, "??");
        ++found.figures.byLocale[text(0, "und")];
        ++found.figures.byCountry[country];
        if (const QString state = americanState(country, text(2, "")); *it & phiMark && !state.isEmpty())
            ++found.figures.phiByState[state];
        who.reset();
    }
    return {};
}

struct Condition
{
    QByteArray sql;
    QByteArrayList texts;
};

Condition condition(const AffectedQuery &query)
{
    Condition where{"coalesce(outcome, '') NOT IN ('intent', 'undone')", {}};
    if (query.since)
        where.sql += " AND time_us >= " + QByteArray::number(toMicroseconds(*query.since));
    if (query.until)
        where.sql += " AND time_us < " + QByteArray::number(toMicroseconds(*query.until));
    for (const auto &[sql, value] :
         {std::pair(" AND integration = ?", query.integration), std::pair(" AND actor = ?", query.actor),
          std::pair(" AND action = ?", query.action)}) {
        if (value.isEmpty())
            continue;
        where.sql += sql;
        where.texts += value.toUtf8();
    }
    return where;
}

Result<Found> search(const Stores &stores, const QString &incidentId, const AffectedQuery &query,
                     const std::atomic<bool> *cancel)
{
    QSet<qint64> only;
    if (query.attachedEntries) {
        NACHWEIS_ASSIGN(const QList<qint64> entries, attachedEntries(*stores.gateway, incidentId));
        only = QSet<qint64>(entries.begin(), entries.end());
    }
    Found found;
    NACHWEIS_ASSIGN(const QList<people::Purpose> known, people::purposes(*stores.gateway));
    for (const people::Purpose &purpose : known) {
        Marks marks = 0;
        for (const QString &category : purpose.special)
            marks |= markOf(category);
        if (marks)
            found.purposes.insert(purpose.id.toUtf8(), {marks, 0, 0});
    }
    const Condition where = condition(query);
    const Marks health = markOf(u"health"_s);
    QHash<QByteArray, qint64> actions;
    NACHWEIS_ASSIGN(Statement q, stores.audit.prepare(("SELECT idx, subject, action, phi, purpose FROM entries WHERE " +
                                                       where.sql + " ORDER BY idx")
                                                          .constData()));
    for (int i = 0; i < where.texts.size(); ++i)
        q.bindText(i + 1, where.texts[i]);
    while (true) {
        NACHWEIS_ASSIGN(const bool more, q.step());
        if (!more)
            break;
        if (cancel && *cancel)
            return fail(ErrorCode::Cancelled, Tr::tr("Counting was cancelled."), Tr::tr("Nothing was changed."));
        if (query.attachedEntries && !only.contains(q.integer(0)))
            continue;
        const bool phi = q.integer(3) != 0;
        if (q.isNull(1)) {
            ++found.figures.unnamed;
            found.figures.phi.records += phi;
            continue;
        }
        ++found.figures.records;
        ++actions[q.text(2).toByteArray()];
        OfPurpose &purpose = found.purposes[q.isNull(4) ? QByteArray() : q.text(4).toByteArray()];
        ++purpose.records;
        purpose.phi += phi;
        found.persons[q.text(1).toByteArray()] |= purpose.marks | (phi ? phiMark | health : 0);
    }
    found.purposes.removeIf([](auto it) { return it.value().records == 0; });
    for (auto it = actions.begin(); it != actions.end(); ++it)
        found.figures.byAction.insert(QString::fromUtf8(it.key()), it.value());
    found.figures.persons = found.persons.size();
    found.addMarked();
    NACHWEIS_TRY(whoTheyAre(*stores.gateway, found));
    return found;
}

// Query and figures are JSON.
struct ScopeRow
{
    int seq = 0;
    QByteArray query, figures;
    qint64 persons = 0, records = 0, phi = 0;
    bool confirmed = false;
    Instant run;
};
const Relation<ScopeRow> &scopeRows()
{
    static const Relation<ScopeRow> rows("incident_scopes", {{"seq", &ScopeRow::seq},
                                                             {"query", &ScopeRow::query},
                                                             {"persons", &ScopeRow::persons},
                                                             {"records", &ScopeRow::records},
                                                             {"phi", &ScopeRow::phi},
                                                             {"figures", &ScopeRow::figures},
                                                             {"confirmed", &ScopeRow::confirmed},
                                                             {"run_us", &ScopeRow::run}});
    return rows;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject AffectedQuery::toJson() const
{
    return {{u"since"_s, since ? QJsonValue(toRfc3339(*since)) : QJsonValue()},
            {u"until"_s, until ? QJsonValue(toRfc3339(*until)) : QJsonValue()},
            {u"integration"_s, integration},
            {u"actor"_s, actor},
            {u"action"_s, action},
            {u"attached_entries"_s, attachedEntries}};
}

AffectedQuery AffectedQuery::fromJson(const QJsonObject &o)
{
    AffectedQuery query{{},
                        {},
                        o[u"integration"].toString(),
                        o[u"actor"].toString(),
                        o[u"action"].toString(),
                        o[u"attached_entries"].toBool()};
    if (const auto since = parseInstant(o[u"since"].toString()))
        query.since = *since;
    if (const auto until = parseInstant(o[u"until"].toString()))
        query.until = *until;
    return query;
}

QJsonObject AffectedFigures::toJson() const
{
    return {{u"actions"_s, mapObject(byAction)},
            {u"purposes"_s, mapObject(byPurpose)},
            {u"languages"_s, mapObject(byLocale)},
            {u"countries"_s, mapObject(byCountry)},
            {u"special"_s, sumsObject(special)},
            {u"phi_persons"_s, phi.persons},
            {u"unnamed"_s, unnamed},
            {u"phi_states"_s, mapObject(phiByState)}};
}

AffectedFigures AffectedFigures::fromJson(qint64 persons, qint64 records, qint64 phiRecords, const QJsonObject &o)
{
    AffectedFigures f{persons,
                      records,
                      o[u"unnamed"].toInteger(),
                      {o[u"phi_persons"].toInteger(), phiRecords},
                      objectSums(o[u"special"].toObject()),
                      objectMap(o[u"actions"].toObject()),
                      objectMap(o[u"purposes"].toObject()),
                      objectMap(o[u"languages"].toObject()),
                      objectMap(o[u"countries"].toObject()),
                      objectMap(o[u"phi_states"].toObject())};
    if (!o.contains(u"phi_persons") && phiRecords > 0) { // counted before store version 5: everybody may be concerned
        f.phi.persons = persons;
        if (const qint64 american = f.byCountry.value(u"US"_s))
            f.phiByState.insert(u"US"_s, american);
    }
    return f;
}

Result<AffectedFigures> affectedFigures(const Stores &stores, const QString &incidentId, const AffectedQuery &query)
{
    NACHWEIS_TRY(stores.personal());
    NACHWEIS_ASSIGN(const Found found, search(stores, incidentId, query, nullptr));
    return found.figures;
}

Result<QList<AffectedScope>> affectedScopes(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(const QList<ScopeRow> rows,
                    scopeRows().select(gateway, u"WHERE incident_id = ? ORDER BY seq"_s, {incidentId}));
    QList<AffectedScope> list;
    for (const ScopeRow &row : rows)
        list += {
            row.seq, AffectedQuery::fromJson(QJsonDocument::fromJson(row.query).object()),
            AffectedFigures::fromJson(row.persons, row.records, row.phi, QJsonDocument::fromJson(row.figures).object()),
            row.confirmed, row.run};
    return list;
}

Done runAffected(const Stores &stores, const Session &session, const QString &id, const AffectedQuery &query,
                 const std::atomic<bool> *cancel)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id, Step::CountAffected));
    NACHWEIS_ASSIGN(const Found found, search(stores, i.id, query, cancel));
    const AffectedFigures &f = found.figures;
    return incidentStep(
        stores, session, i.id, TimelineKind::Affected,
        Tr::tr("Approximately %1 persons, %2 records").arg(f.persons).arg(f.records), [&](const Database &db) -> Done {
            NACHWEIS_ASSIGN(
                const QVariant last,
                db.value(u"SELECT coalesce(max(seq), 0) FROM incident_scopes WHERE incident_id = ?"_s, {i.id}));
            NACHWEIS_TRY(insertRow(db, "incident_scopes",
                                   {{"incident_id", i.id},
                                    {"seq", last.toInt() + 1},
                                    {"query", compact(query.toJson())},
                                    {"persons", f.persons},
                                    {"records", f.records},
                                    {"phi", f.phi.records},
                                    {"figures", compact(f.toJson())},
                                    {"confirmed", 0},
                                    {"run_us", toMicroseconds(session.clock())}}));
            // A wider count before must not leave people in the list of recipients whom it did not concern.
            NACHWEIS_TRY(db.run(u"DELETE FROM incident_subjects WHERE incident_id = ?"_s, {i.id}));
            NACHWEIS_ASSIGN(
                Statement insert,
                db.prepare("INSERT INTO incident_subjects (incident_id, subject) SELECT ?, subject FROM subjects "
                           "WHERE subject = ? ON CONFLICT DO NOTHING"));
            for (auto person = found.persons.keyBegin(); person != found.persons.keyEnd(); ++person) {
                insert.bindText(1, i.id.toUtf8());
                insert.bindText(2, *person);
                NACHWEIS_TRY(insert.run());
            }
            return {};
        });
}

Done confirmAffected(const Stores &stores, const Session &session, const QString &id, int seq)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id, Step::ConfirmAffected));
    return incidentStep(
        stores, session, i.id, TimelineKind::AffectedConfirmed, QString::number(seq), [&](const Database &db) -> Done {
            NACHWEIS_ASSIGN(const qint64 changed, updateRows(db, "incident_scopes", {{"confirmed", 1}},
                                                             u"incident_id = ? AND seq = ?"_s, {i.id, seq}));
            if (changed != 1)
                return fail(ErrorCode::NotFound, Tr::tr("There are no such figures in this incident."),
                            Tr::tr("Nothing was changed."));
            return {};
        });
}

} // namespace nachweis::incidents
