// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/filing.h"

#include "incidents/affected.h"
#include "incidents/tr.h"
#include "people/organisation.h"
#include "people/purposes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nachweis::incidents {
namespace {

QByteArray context(const QString &id, const QString &rule, int version)
{
    return u"nachweis-filing-v1\n%1/%2/%3"_s.arg(id, rule).arg(version).toUtf8();
}

QByteArray toJson(const FilingText &text)
{
    QJsonObject object;
    for (const FilingField &field : filingFields())
        object.insert(QLatin1String(field.key), text.*field.value);
    if (!text.lateReason.isEmpty())
        object.insert(u"late_reason"_s, text.lateReason);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FilingText fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FilingText text;
    for (const FilingField &field : filingFields())
        text.*field.value = object[QLatin1String(field.key)].toString();
    text.lateReason = object[u"late_reason"].toString();
    return text;
}

Done append(const Database &db, const Session &session, const QString &id, const QString &rule, const QString &phase,
            const FilingText &text, const std::optional<Instant> &sent, const QString &reference)
{
    NACHWEIS_ASSIGN(
        const QVariant last,
        db.value(u"SELECT coalesce(max(version), 0) FROM incident_filings WHERE incident_id = ? AND rule_id = ?"_s,
                 {id, rule}));
    const int version = last.toInt() + 1;
    NACHWEIS_TRY(db.run(u"INSERT INTO incident_filings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        {id, rule, version, phase,
                         aeadSeal(session.keys.details.view(), toJson(text), context(id, rule, version)),
                         toMicroseconds(session.clock()), session.actor(), optionalValue(sent),
                         reference.isEmpty() ? QVariant() : QVariant(reference)}));
    return {};
}

// Purposes with their records, and special categories with their persons: a line each.
Result<QString> categoriesOfRecords(const Database &gateway, const AffectedFigures &f)
{
    NACHWEIS_ASSIGN(const QList<people::Purpose> known, people::purposes(gateway));
    QStringList lines;
    for (const people::Purpose &purpose : known)
        if (const qint64 records = f.byPurpose.value(purpose.id))
            lines += u"%1: %2"_s.arg(purpose.title()).arg(records);
    for (const QString &category : people::specialCategories())
        if (f.special.contains(category))
            lines += Tr::tr("Special category, %1: %2 records of %3 persons")
                         .arg(people::specialCategoryTitle(category))
                         .arg(f.special[category].records)
                         .arg(f.special[category].persons);
    return lines.join('\n'_L1);
}

} // namespace

const QList<FilingField> &filingFields()
{
    static const QList<FilingField> fields{{"nature", "a", &FilingText::nature},
                                           {"persons", "a", &FilingText::persons},
                                           {"person_count", "a", &FilingText::personCount},
                                           {"records", "a", &FilingText::records},
                                           {"record_count", "a", &FilingText::recordCount},
                                           {"contact", "b", &FilingText::contact},
                                           {"consequences", "c", &FilingText::consequences},
                                           {"measures", "d", &FilingText::measures}};
    return fields;
}

QString filingFieldTitle(const QString &key)
{
    if (key == "nature"_L1)
        return Tr::tr("Nature of the breach");
    if (key == "persons"_L1)
        return Tr::tr("Categories of data subjects");
    if (key == "person_count"_L1)
        return Tr::tr("Approximate number of persons");
    if (key == "records"_L1)
        return Tr::tr("Categories of records");
    if (key == "record_count"_L1)
        return Tr::tr("Approximate number of records");
    if (key == "contact"_L1)
        return Tr::tr("Data protection officer or other contact point");
    if (key == "consequences"_L1)
        return Tr::tr("Likely consequences");
    return Tr::tr("Measures taken or proposed");
}

QList<FilingField> filingFieldsOf(const QString &document)
{
    QList<FilingField> fields = filingFields();
    if (document != "notification"_L1)
        fields.removeIf([](const FilingField &field) {
            return !QByteArrayList{"nature", "contact", "consequences", "measures"}.contains(field.key);
        });
    return fields;
}

QStringList missingIn(const FilingText &text, const QString &document)
{
    QStringList missing;
    for (const FilingField &field : filingFieldsOf(document))
        if ((text.*field.value).trimmed().isEmpty())
            missing += QLatin1String(field.key);
    return missing;
}

QString filingPhaseTitle(const QString &phase, const QString &document)
{
    if (document != "notification"_L1 && phase != "draft"_L1 && phase != "withdrawal"_L1)
        return Tr::tr("Communication sent");
    if (phase == "initial"_L1)
        return Tr::tr("First notification");
    if (phase == "supplement"_L1)
        return Tr::tr("Supplement");
    if (phase == "complete"_L1)
        return Tr::tr("Complete notification");
    if (phase == "withdrawal"_L1)
        return Tr::tr("Withdrawal: it was no breach");
    return Tr::tr("Draft");
}

Result<QList<Filing>> filings(const Database &gateway, const Keys &keys, const QString &incidentId, const QString &rule)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT version, phase, actor, reference, body_sealed, written_us, sent_us FROM incident_filings "
                    "WHERE incident_id = ? AND rule_id = ? ORDER BY version"_s,
                    {incidentId, rule}));
    QList<Filing> list;
    while (q.next()) {
        Filing f{q.value(0).toInt(),
                 rule,
                 q.value(1).toString(),
                 q.value(2).toString(),
                 q.value(3).toString(),
                 {},
                 fromMicroseconds(q.value(5).toLongLong()),
                 optionalInstant(q.value(6))};
        NACHWEIS_ASSIGN(const QByteArray clear,
                        aeadOpen(keys.details.view(), q.value(4).toByteArray(), context(incidentId, rule, f.version)));
        f.text = fromJson(clear);
        list += f;
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<FilingText> filingDraft(const Database &gateway, const Keys &keys, const Incident &i, const QString &rule)
{
    NACHWEIS_ASSIGN(const QList<Filing> known, filings(gateway, keys, i.id, rule));
    if (!known.isEmpty())
        return known.last().text;
    FilingText text;
    text.nature = i.title;
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    text.contact = controller.contact;
    NACHWEIS_ASSIGN(const QList<AffectedScope> scopes, affectedScopes(gateway, i.id));
    if (!scopes.isEmpty()) {
        const AffectedFigures &f = scopes.last().figures;
        const auto about = [&](qint64 n) {
            return scopes.last().confirmed ? QString::number(n) : Tr::tr("approximately %1").arg(n);
        };
        text.personCount = about(f.persons);
        text.recordCount = about(f.records);
        NACHWEIS_ASSIGN(text.records, categoriesOfRecords(gateway, f));
    }
    return text;
}

bool needsLateReason(const Incident &incident, const QString &rule, Instant now)
{
    const Obligation *o = incident.obligation(rule);
    return o && o->deadline && (o->filed ? o->reasonsOwed() && !o->withdrawn : o->open() && now > o->deadline->legal);
}

Done reasonsGiven(const Incident &incident, const QString &rule, const FilingText &text, Instant now)
{
    if (!needsLateReason(incident, rule, now) || !text.lateReason.trimmed().isEmpty())
        return {};
    return fail(
        ErrorCode::BadInput,
        Tr::tr("The outer limit has passed: the reasons for the delay belong into the text (Art. 33(1) sentence 2)."),
        Tr::tr("Write them into its last field; no file was written."));
}

QStringList filingDifferences(const FilingText &before, const FilingText &after)
{
    QStringList keys;
    for (const FilingField &field : filingFields())
        if (before.*field.value != after.*field.value)
            keys += QLatin1String(field.key);
    return keys;
}

Done saveDraft(const Stores &stores, const Session &session, const QString &id, const QString &rule,
               const FilingText &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_TRY(obligationRule(*stores.gateway, rule));
    // What is typed on goes into the same draft; the entry of its first keeping stands for it.
    NACHWEIS_ASSIGN(const QList<Filing> known, filings(*stores.gateway, session.keys, found.id, rule));
    if (!known.isEmpty() && known.last().phase == "draft"_L1 && known.last().actor == session.actor()) {
        NACHWEIS_TRY(stores.gateway->run(
            u"UPDATE incident_filings SET body_sealed = ?, written_us = ? WHERE incident_id = ? AND rule_id = ? "
            "AND version = ? AND phase = 'draft'"_s,
            {aeadSeal(session.keys.details.view(), toJson(text), context(found.id, rule, known.last().version)),
             toMicroseconds(session.clock()), found.id, rule, known.last().version}));
        return {};
    }
    return incidentStep(stores, session, found.id, u"draft"_s, {}, [&](const Database &db) {
        return append(db, session, found.id, rule, u"draft"_s, text, {}, {});
    });
}

Done sendFiling(const Stores &stores, const Session &session, const QString &id, const QString &rule,
                const FilingText &text, const Sent &sent, const QStringList &also)
{
    if (text.nature.trimmed().isEmpty())
        return fail(
            ErrorCode::BadInput,
            Tr::tr(
                "A notification says at least what happened (Art. 33(3)(a)); the rest may follow in phases (33(4))."),
            Tr::tr("Nothing was recorded."));
    // All are looked at before the first is recorded; each then is its clock and its version in one transaction.
    const QString lateReason = sent.lateReason.trimmed().isEmpty() ? text.lateReason : sent.lateReason;
    QList<Incident> concerned;
    QStringList ids, labels;
    for (const QString &one : QStringList{id} + also) {
        NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, one));
        if (ids.contains(found.id))
            continue;
        NACHWEIS_TRY(mayFile(found, session, sent.at, lateReason, rule, sent.withdrawal));
        concerned += found;
        ids += found.id;
        labels += found.label();
    }
    for (const Incident &found : std::as_const(concerned)) {
        const Obligation &o = *found.obligation(rule);
        const bool phased = o.definition.document == "notification"_L1;
        const QString phase = sent.withdrawal            ? u"withdrawal"_s
                              : sent.complete || !phased ? u"complete"_s
                              : o.filed                  ? u"supplement"_s
                                                         : u"initial"_s;
        const QString line =
            filingPhaseTitle(phase, o.definition.document) +
            (labels.size() < 2 ? QString() : u", "_s + Tr::tr("one filing for %1").arg(labels.join(u", "_s)));
        NACHWEIS_TRY(fileNotification(stores, session, found.id, sent.at, sent.reference, lateReason, rule,
                                      phase == "complete"_L1 || sent.withdrawal,
                                      {line,
                                       [&](const Database &db) {
                                           return append(db, session, found.id, rule, phase, text, sent.at,
                                                         sent.reference);
                                       },
                                       sent.withdrawal}));
    }
    return {};
}

} // namespace nachweis::incidents
