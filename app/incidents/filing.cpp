// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/filing.h"

#include "incidents/affected.h"
#include "incidents/steps.h"
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

Done append(const Database &db, const Session &session, const QString &id, const QString &rule, FilingPhase phase,
            const FilingText &text, const std::optional<Instant> &sent, const QString &reference)
{
    NACHWEIS_ASSIGN(
        const QVariant last,
        db.value(u"SELECT coalesce(max(version), 0) FROM incident_filings WHERE incident_id = ? AND rule_id = ?"_s,
                 {id, rule}));
    const int version = last.toInt() + 1;
    return insertRow(db, "incident_filings",
                     {{"incident_id", id},
                      {"rule_id", rule},
                      {"version", version},
                      {"phase", nameOf(phase)},
                      {"body_sealed", aeadSeal(session.keys.details.view(), toJson(text), context(id, rule, version))},
                      {"written_us", toMicroseconds(session.clock())},
                      {"actor", session.actor()},
                      {"sent_us", optionalValue(sent)},
                      {"reference", field::toStore(reference)}});
}

// A version as it is kept, its text sealed.
struct FilingRow
{
    int version = 0;
    FilingPhase phase = FilingPhase::Draft;
    QString actor, reference;
    QByteArray sealed;
    Instant written;
    std::optional<Instant> sent;
};
const Relation<FilingRow> &filingRows()
{
    static const Relation<FilingRow> rows("incident_filings", {{"version", &FilingRow::version},
                                                               {"phase", &FilingRow::phase},
                                                               {"actor", &FilingRow::actor},
                                                               {"reference", &FilingRow::reference},
                                                               {"body_sealed", &FilingRow::sealed},
                                                               {"written_us", &FilingRow::written},
                                                               {"sent_us", &FilingRow::sent}});
    return rows;
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
    static const QList<FilingField> fields{
        {"nature", QT_TRANSLATE_NOOP("Incidents", "Nature of the breach"), "a", &FilingText::nature},
        {"persons", QT_TRANSLATE_NOOP("Incidents", "Categories of data subjects"), "a", &FilingText::persons},
        {"person_count", QT_TRANSLATE_NOOP("Incidents", "Approximate number of data subjects"), "a",
         &FilingText::personCount},
        {"records", QT_TRANSLATE_NOOP("Incidents", "Categories of personal data records"), "a", &FilingText::records},
        {"record_count", QT_TRANSLATE_NOOP("Incidents", "Approximate number of records"), "a",
         &FilingText::recordCount},
        {"contact", QT_TRANSLATE_NOOP("Incidents", "Data protection officer or other contact point"), "b",
         &FilingText::contact},
        {"consequences", QT_TRANSLATE_NOOP("Incidents", "Likely consequences"), "c", &FilingText::consequences},
        {"measures", QT_TRANSLATE_NOOP("Incidents", "Measures taken or proposed"), "d", &FilingText::measures}};
    return fields;
}

QString filingFieldTitle(const FilingField &field, const Translate &translate)
{
    return translate ? translate("Incidents", field.title) : Tr::tr(field.title);
}

QString filingFieldTitle(const QString &key)
{
    for (const FilingField &field : filingFields())
        if (key == QLatin1String(field.key))
            return filingFieldTitle(field);
    return key;
}

QList<FilingField> filingFieldsOf(DocumentKind document)
{
    QList<FilingField> fields = filingFields();
    if (document != DocumentKind::Notification)
        fields.removeIf([](const FilingField &field) {
            return !QByteArrayList{"nature", "contact", "consequences", "measures"}.contains(field.key);
        });
    return fields;
}

QStringList missingIn(const FilingText &text, DocumentKind document)
{
    QStringList missing;
    for (const FilingField &field : filingFieldsOf(document))
        if ((text.*field.value).trimmed().isEmpty())
            missing += QLatin1String(field.key);
    return missing;
}

QString filingPhaseTitle(FilingPhase phase, DocumentKind document)
{
    const bool sentInPhases =
        document == DocumentKind::Notification || phase == FilingPhase::Draft || phase == FilingPhase::Withdrawal;
    return sentInPhases ? titleOf(phase) : titleOf(TimelineKind::Communicated);
}

Result<QList<Filing>> filings(const Database &gateway, const Keys &keys, const QString &incidentId, const QString &rule)
{
    NACHWEIS_ASSIGN(
        const QList<FilingRow> rows,
        filingRows().select(gateway, u"WHERE incident_id = ? AND rule_id = ? ORDER BY version"_s, {incidentId, rule}));
    QList<Filing> list;
    for (const FilingRow &row : rows) {
        NACHWEIS_ASSIGN(const QByteArray clear,
                        aeadOpen(keys.details.view(), row.sealed, context(incidentId, rule, row.version)));
        list += {row.version, rule, row.phase, row.actor, row.reference, fromJson(clear), row.written, row.sent};
    }
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
    return o && o->deadline && (o->filed ? o->reasonsOwed() && !o->withdrawn : o->open() && o->deadline->passed(now));
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
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::KeepDraft));
    NACHWEIS_TRY(obligationRule(*stores.gateway, rule));
    // What is typed on goes into the same draft; the entry of its first keeping stands for it.
    NACHWEIS_ASSIGN(const QList<Filing> known, filings(*stores.gateway, session.keys, found.id, rule));
    if (!known.isEmpty() && known.last().phase == FilingPhase::Draft && known.last().actor == session.actor()) {
        NACHWEIS_TRY(updateRows(*stores.gateway, "incident_filings",
                                {{"body_sealed", aeadSeal(session.keys.details.view(), toJson(text),
                                                          context(found.id, rule, known.last().version))},
                                 {"written_us", toMicroseconds(session.clock())}},
                                u"incident_id = ? AND rule_id = ? AND version = ? AND phase = ?"_s,
                                {found.id, rule, known.last().version, nameOf(FilingPhase::Draft)}));
        return {};
    }
    return incidentStep(stores, session, found.id, TimelineKind::Draft, {}, [&](const Database &db) {
        return append(db, session, found.id, rule, FilingPhase::Draft, text, {}, {});
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
        NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, one, Step::File));
        if (ids.contains(found.id))
            continue;
        NACHWEIS_TRY(mayFile(found, session, sent.at, lateReason, rule, sent.withdrawal));
        concerned += found;
        ids += found.id;
        labels += found.label();
    }
    for (const Incident &found : std::as_const(concerned)) {
        const Obligation &o = *found.obligation(rule);
        const bool phased = o.definition.document == DocumentKind::Notification;
        const FilingPhase phase = sent.withdrawal            ? FilingPhase::Withdrawal
                                  : sent.complete || !phased ? FilingPhase::Complete
                                  : o.filed                  ? FilingPhase::Supplement
                                                             : FilingPhase::Initial;
        const QString line =
            filingPhaseTitle(phase, o.definition.document) +
            (labels.size() < 2 ? QString() : u", "_s + Tr::tr("one filing for %1").arg(labels.join(u", "_s)));
        NACHWEIS_TRY(fileNotification(stores, session, found.id, sent.at, sent.reference, lateReason, rule,
                                      phase == FilingPhase::Complete || sent.withdrawal,
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
