// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/affected.h"

#include "store/native.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

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

struct Found {
    AffectedFigures figures;
    QSet<QByteArray> persons;
};

// Languages and countries of the persons.
Done whoTheyAre(const Database &gateway, Found &found)
{
    NACHWEIS_ASSIGN(Statement who, Statement::prepare(gateway.native(), "SELECT locale, country FROM subjects WHERE subject = ?"));
    for (const QByteArray &person : std::as_const(found.persons)) {
        who.bindText(1, person);
        NACHWEIS_ASSIGN(const bool known, who.step());
        ++found.figures.byLocale[known ? QString::fromUtf8(who.text(0)) : QStringLiteral("und")];
        ++found.figures.byCountry[known && !who.isNull(1) ? QString::fromUtf8(who.text(1)) : QStringLiteral("??")];
        who.reset();
    }
    return {};
}

Result<Found> search(const Stores &stores, const QString &incidentId, const AffectedQuery &query, const std::atomic<bool> *cancel)
{
    QByteArray where = "coalesce(outcome, '') NOT IN ('intent', 'undone')";
    QByteArrayList texts;
    if (query.since) where += " AND time_us >= " + QByteArray::number(toMicroseconds(*query.since));
    if (query.until) where += " AND time_us < " + QByteArray::number(toMicroseconds(*query.until));
    for (const auto &[condition, value] : {std::pair(" AND integration = ?", query.integration), std::pair(" AND actor = ?", query.actor), std::pair(" AND action = ?", query.action)}) {
        if (value.isEmpty())
            continue;
        where += condition;
        texts += value.toUtf8();
    }
    QSet<qint64> only;
    if (query.attachedEntries) {
        NACHWEIS_ASSIGN(const QList<qint64> entries, attachedEntries(*stores.gateway, incidentId));
        only = QSet<qint64>(entries.begin(), entries.end());
    }
    Found found;
    QHash<QByteArray, qint64> actions;
    NACHWEIS_ASSIGN(Statement q, Statement::prepare(stores.audit.native(), ("SELECT idx, subject, action, phi FROM entries WHERE " + where + " ORDER BY idx").constData()));
    for (int i = 0; i < texts.size(); ++i)
        q.bindText(i + 1, texts[i]);
    while (true) {
        NACHWEIS_ASSIGN(const bool more, q.step());
        if (!more)
            break;
        if (cancel && *cancel)
            return fail(ErrorCode::Busy, Tr::tr("Counting was cancelled."), Tr::tr("Nothing was changed."));
        if (query.attachedEntries && !only.contains(q.integer(0)))
            continue;
        ++found.figures.records;
        ++actions[q.text(2).toByteArray()];
        found.figures.phi += q.integer(3);
        if (!q.isNull(1))
            found.persons.insert(q.text(1).toByteArray());
    }
    for (auto it = actions.begin(); it != actions.end(); ++it)
        found.figures.byAction.insert(QString::fromUtf8(it.key()), it.value());
    found.figures.persons = found.persons.size();
    NACHWEIS_TRY(whoTheyAre(*stores.gateway, found));
    return found;
}

} // namespace

QJsonObject AffectedQuery::toJson() const
{
    return {{QStringLiteral("since"), since ? QJsonValue(toRfc3339(*since)) : QJsonValue()}, {QStringLiteral("until"), until ? QJsonValue(toRfc3339(*until)) : QJsonValue()}, {QStringLiteral("integration"), integration},
            {QStringLiteral("actor"), actor}, {QStringLiteral("action"), action}, {QStringLiteral("attached_entries"), attachedEntries}};
}

AffectedQuery AffectedQuery::fromJson(const QJsonObject &o)
{
    AffectedQuery query{{}, {}, o[u"integration"].toString(), o[u"actor"].toString(), o[u"action"].toString(), o[u"attached_entries"].toBool()};
    if (const auto since = parseInstant(o[u"since"].toString()))
        query.since = *since;
    if (const auto until = parseInstant(o[u"until"].toString()))
        query.until = *until;
    return query;
}

Result<AffectedFigures> affectedFigures(const Stores &stores, const QString &incidentId, const AffectedQuery &query)
{
    NACHWEIS_TRY(stores.personal());
    NACHWEIS_ASSIGN(const Found found, search(stores, incidentId, query, nullptr));
    return found.figures;
}

Result<QList<AffectedScope>> affectedScopes(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT seq, query, persons, records, phi, figures, confirmed, run_us FROM incident_scopes WHERE incident_id = ? ORDER BY seq"), {incidentId}));
    QList<AffectedScope> list;
    while (q.next()) {
        const QJsonObject figures = QJsonDocument::fromJson(q.value(5).toByteArray()).object();
        list += {q.value(0).toInt(), AffectedQuery::fromJson(QJsonDocument::fromJson(q.value(1).toByteArray()).object()),
                 {q.value(2).toLongLong(), q.value(3).toLongLong(), q.value(4).toLongLong(), objectMap(figures[u"actions"].toObject()), objectMap(figures[u"languages"].toObject()), objectMap(figures[u"countries"].toObject())},
                 q.value(6).toBool(), fromMicroseconds(q.value(7).toLongLong())};
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done runAffected(const Stores &stores, const Session &session, const QString &id, const AffectedQuery &query, const std::atomic<bool> *cancel)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const Found found, search(stores, i.id, query, cancel));
    const AffectedFigures &f = found.figures;
    const QByteArray figures = QJsonDocument(QJsonObject{{QStringLiteral("actions"), mapObject(f.byAction)}, {QStringLiteral("languages"), mapObject(f.byLocale)}, {QStringLiteral("countries"), mapObject(f.byCountry)}}).toJson(QJsonDocument::Compact);
    return incidentStep(stores, session, i.id, QStringLiteral("affected"), Tr::tr("Approximately %1 persons, %2 records").arg(f.persons).arg(f.records), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_scopes SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, 0, ? FROM incident_scopes WHERE incident_id = ?"),
                            {i.id, QString::fromUtf8(QJsonDocument(query.toJson()).toJson(QJsonDocument::Compact)), f.persons, f.records, f.phi, QString::fromUtf8(figures), toMicroseconds(session.clock()), i.id}));
        NACHWEIS_ASSIGN(Statement insert, Statement::prepare(db.native(), "INSERT OR IGNORE INTO incident_subjects SELECT ?, subject FROM subjects WHERE subject = ?"));
        for (const QByteArray &person : std::as_const(found.persons)) {
            insert.bindText(1, i.id.toUtf8());
            insert.bindText(2, person);
            NACHWEIS_TRY(insert.run());
        }
        return {};
    });
}

Done confirmAffected(const Stores &stores, const Session &session, const QString &id, int seq)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    return incidentStep(stores, session, i.id, QStringLiteral("affected_confirmed"), QString::number(seq), [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const QSqlQuery changed, db.run(QStringLiteral("UPDATE incident_scopes SET confirmed = 1 WHERE incident_id = ? AND seq = ?"), {i.id, seq}));
        if (changed.numRowsAffected() != 1)
            return fail(ErrorCode::NotFound, Tr::tr("There are no such figures in this incident."), Tr::tr("Nothing was changed."));
        return {};
    });
}

Done attachEntries(const Stores &stores, const Session &session, const QString &id, const QList<qint64> &entries)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const QVariant count, stores.audit.value(QStringLiteral("SELECT max(idx) + 1 FROM entries")));
    if (entries.isEmpty() || std::any_of(entries.begin(), entries.end(), [&](qint64 e) { return e < 0 || e >= count.toLongLong(); }))
        return fail(ErrorCode::BadInput, Tr::tr("These are not entries of the log."), Tr::tr("Nothing was changed."));
    const QString body = entries.size() == 1 ? QStringLiteral("#%1").arg(entries.first()) : QStringLiteral("#%1 – #%2 (%3)").arg(entries.first()).arg(entries.last()).arg(entries.size());
    return incidentStep(stores, session, i.id, QStringLiteral("entries"), body, [&](const Database &db) -> Done {
        for (const qint64 entry : entries)
            NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_entries VALUES (?, ?) ON CONFLICT DO NOTHING"), {i.id, entry}));
        return {};
    });
}

Result<QList<qint64>> attachedEntries(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT idx FROM incident_entries WHERE incident_id = ? ORDER BY idx"), {incidentId}));
    QList<qint64> list;
    while (q.next())
        list += q.value(0).toLongLong();
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done addIncidentFile(const Stores &stores, const Session &session, const QString &id, const QString &name, const QByteArray &content)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    if (content.size() > largestIncidentFile || name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("A file of evidence has a name and %1 MB at the most.").arg(largestIncidentFile >> 20), Tr::tr("Keep a larger one elsewhere and note its SHA-256; nothing was changed."));
    const QString hash = QString::fromLatin1(bytes(sha256(content)).toHex()), fileId = session.newId();
    return incidentStep(stores, session, i.id, QStringLiteral("evidence"), QStringLiteral("%1\nSHA-256 %2").arg(name, hash), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_files VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                            {fileId, i.id, name, hash, content.size(), toMicroseconds(session.clock()), session.actor(), aeadSeal(session.keys.details.view(), content, "nachweis-incident-file-v1\n" + fileId.toUtf8())}));
        return {};
    });
}

Result<QList<IncidentFile>> incidentFiles(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT file_id, name, sha256, actor, size, added_us FROM incident_files WHERE incident_id = ? ORDER BY added_us, file_id"), {incidentId}));
    QList<IncidentFile> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(), q.value(4).toLongLong(), fromMicroseconds(q.value(5).toLongLong())};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<QByteArray> incidentFile(const Stores &stores, const Session &session, const QString &fileId)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_TRY(recordLook(stores, session, {}, QStringLiteral("file:") + fileId));
    NACHWEIS_ASSIGN(QSqlQuery q, gateway->run(QStringLiteral("SELECT content_sealed, sha256 FROM incident_files WHERE file_id = ?"), {fileId}));
    if (!q.next())
        return fail(ErrorCode::NotFound, Tr::tr("There is no such file."));
    NACHWEIS_ASSIGN(const QByteArray content, aeadOpen(session.keys.details.view(), q.value(0).toByteArray(), "nachweis-incident-file-v1\n" + fileId.toUtf8()));
    if (QString::fromLatin1(bytes(sha256(content)).toHex()) != q.value(1).toString())
        return fail(ErrorCode::Damaged, Tr::tr("The file does not fit the hash that was recorded with it."), Tr::tr("Compare it with another copy."));
    return content;
}

Done addTask(const Stores &stores, const Session &session, const QString &id, const QString &title, const QString &owner, std::optional<Instant> due)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    if (title.trimmed().isEmpty() || owner.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("A task says what is to be done and by whom."), Tr::tr("Nothing was changed."));
    return incidentStep(stores, session, i.id, QStringLiteral("task"), QStringLiteral("%1 – %2%3").arg(title, owner, due ? QStringLiteral(" – ") + toRfc3339Seconds(*due) : QString()), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_tasks VALUES (?, ?, ?, ?, ?, NULL)"), {session.newId(), i.id, title, owner, optionalValue(due)}));
        return {};
    });
}

Done finishTask(const Stores &stores, const Session &session, const QString &id, const QString &taskId)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const QVariant title, stores.gateway->value(QStringLiteral("SELECT title FROM incident_tasks WHERE incident_id = ? AND task_id = ? AND done_us IS NULL"), {i.id, taskId}));
    if (title.isNull())
        return fail(ErrorCode::NotFound, Tr::tr("There is no such open task in this incident."), Tr::tr("Nothing was changed."));
    return incidentStep(stores, session, i.id, QStringLiteral("task_done"), title.toString(), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_tasks SET done_us = ? WHERE task_id = ?"), {toMicroseconds(session.clock()), taskId}));
        return {};
    });
}

Result<QList<IncidentTask>> incidentTasks(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT task_id, title, owner, due_us, done_us FROM incident_tasks WHERE incident_id = ? ORDER BY done_us IS NOT NULL, due_us IS NULL, due_us, task_id"), {incidentId}));
    QList<IncidentTask> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), optionalInstant(q.value(3)), optionalInstant(q.value(4))};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

} // namespace nachweis
