// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/obligations.h"

#include "incidents/tr.h"
#include "people/organisation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSqlQuery>
#include <algorithm>

namespace nachweis::incidents {
namespace {

constexpr const char *contractPrefix = "contract:";

QJsonObject ruleFile()
{
    QFile file(u":/rules/obligations.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

ObligationRule ruleOf(const QJsonObject &o)
{
    const auto text = [&](const char *name) { return o[QLatin1String(name)].toString(); };
    return {text("id"),
            text("anchor"),
            text("period"),
            text("document"),
            text("when"),
            text("title_de"),
            text("title_en"),
            text("text_de"),
            text("text_en"),
            text("norm_de"),
            text("norm_en"),
            o[u"version"].toInt(1),
            QDate::fromString(text("from"), Qt::ISODate),
            o[u"by_default"].toBool(),
            0,
            text("to_de"),
            text("to_en"),
            o[u"hours_from_awareness"].toInt(),
            o[u"from_last"].toBool(),
            o[u"bdsg_43_4"].toBool()};
}

QList<ObligationRule> readRules()
{
    QList<ObligationRule> rules;
    const QJsonArray list = ruleFile()[u"obligations"].toArray();
    for (const auto &item : list)
        rules += ruleOf(item.toObject());
    return rules;
}

Result<ObligationRule> contractRule(const Database &gateway, const QString &id)
{
    static const ObligationRule pattern = ruleOf(ruleFile()[u"contract"].toObject());
    NACHWEIS_ASSIGN(QSqlQuery q,
                    gateway.run(u"SELECT party, norm, hours, version FROM contract_obligations WHERE contract_id = ?"_s,
                                {id.mid(int(qstrlen(contractPrefix)))}));
    if (!q.next())
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a contract on record.").arg(id),
                    Tr::tr("Nothing was changed."));
    ObligationRule rule = pattern;
    rule.id = id;
    rule.hours = q.value(2).toInt();
    rule.version = q.value(3).toInt();
    rule.normDe = rule.normEn = q.value(1).toString();
    for (QString *title : {&rule.titleDe, &rule.titleEn, &rule.toDe, &rule.toEn})
        *title = title->arg(q.value(0).toString());
    for (QString *text : {&rule.textDe, &rule.textEn})
        *text = text->arg(rule.hours);
    return rule;
}

// nullopt where the rule names no figure.
Result<std::optional<law::Deadline>> limitsOf(const ObligationRule &rule, Instant anchor, std::optional<Instant> aware,
                                              const QString &zone, const QString &calendar)
{
    if (rule.hours > 0) {
        NACHWEIS_ASSIGN(law::Deadline d,
                        law::periodInHours(anchor, zone, rule.hours, Tr::tr("Rule: %1.").arg(rule.norm())));
        return std::optional(std::move(d));
    }
    if (rule.period.isEmpty())
        return std::optional<law::Deadline>();
    NACHWEIS_ASSIGN(law::Deadline d, law::deadline(rule.period, anchor, zone, calendar));
    if (rule.hoursFromAwareness == 0 || !aware)
        return std::optional(std::move(d));
    // The same period from an earlier event ends where the hours from awareness do.
    const Instant cap = *aware + std::chrono::hours(rule.hoursFromAwareness);
    if (anchor > cap || d.nominal <= cap)
        return std::optional(std::move(d));
    NACHWEIS_ASSIGN(law::Deadline capped, law::deadline(rule.period, anchor - (d.nominal - cap), zone, calendar));
    capped.derivation =
        QStringList{d.derivation.value(0), d.derivation.value(1),
                    Tr::tr("%n hours from awareness, %1, end before that: %2.", nullptr, rule.hoursFromAwareness)
                        .arg(toRfc3339Seconds(*aware), toRfc3339Seconds(cap))} +
        capped.derivation.mid(3);
    capped.event = anchor;
    return std::optional(std::move(capped));
}

bool german()
{
    return QLocale().language() == QLocale::German;
}

} // namespace

QString ObligationRule::title() const
{
    return german() ? titleDe : titleEn;
}
QString ObligationRule::norm() const
{
    return german() ? normDe : normEn;
}
QString ObligationRule::text() const
{
    return german() ? textDe : textEn;
}

const QList<ObligationRule> &obligationRules()
{
    static const QList<ObligationRule> rules = readRules();
    return rules;
}

Result<ObligationRule> obligationRule(const Database &gateway, const QString &id)
{
    if (id.startsWith(QLatin1String(contractPrefix)))
        return contractRule(gateway, id);
    QStringList known;
    for (const ObligationRule &rule : obligationRules()) {
        if (rule.id == id)
            return rule;
        known += rule.id;
    }
    return fail(ErrorCode::BadInput, Tr::tr("“%1” is not an obligation that is known.").arg(id),
                Tr::tr("Known are: %1.").arg(known.join(u", "_s)));
}

QString Obligation::state(Instant now) const
{
    if (!notApplicableReason.isEmpty())
        return u"not_applicable"_s;
    if (withdrawn)
        return u"withdrawn"_s;
    if (late())
        return reasonsOwed() ? u"unexplained"_s : u"late"_s;
    if (complete)
        return u"complete"_s;
    if (filed)
        return u"filed"_s;
    if (!deadline)
        return u"elapsing"_s;
    return now >= deadline->legal ? u"overdue"_s : u"due"_s;
}

QString obligationStateTitle(const QString &state)
{
    if (state == "due"_L1)
        return Tr::tr("Due");
    if (state == "overdue"_L1)
        return Tr::tr("Overdue");
    if (state == "elapsing"_L1)
        return Tr::tr("Without undue delay");
    if (state == "filed"_L1)
        return Tr::tr("Filed");
    if (state == "complete"_L1)
        return Tr::tr("Complete");
    if (state == "withdrawn"_L1)
        return Tr::tr("Withdrawn: no breach");
    if (state == "unexplained"_L1)
        return Tr::tr("Filed late, reasons missing");
    if (state == "late"_L1)
        return Tr::tr("Filed late, with reasons");
    return Tr::tr("Not applicable, with a reason");
}

Result<QList<Obligation>> obligationsOf(const Database &gateway, const QString &incidentId, const QString &zone)
{
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(
            u"SELECT rule_id, late_reason, not_applicable_reason, decided_by, rule_version, anchor_us, filed_us, "
            u"complete_us, alarm_us, legal_us, i.aware_us, (SELECT f.phase FROM incident_filings f WHERE "
            "f.incident_id = o.incident_id AND f.rule_id = o.rule_id AND f.sent_us IS NOT NULL ORDER BY f.version DESC "
            "LIMIT 1) FROM incident_obligations o JOIN incidents i ON i.incident_id = o.incident_id "
            "WHERE o.incident_id = ? ORDER BY legal_us IS NULL, legal_us, rule_id"_s,
            {incidentId}));
    QList<Obligation> list;
    while (q.next()) {
        Obligation o;
        o.rule = q.value(0).toString();
        o.lateReason = q.value(1).toString();
        o.notApplicableReason = q.value(2).toString();
        o.decidedBy = q.value(3).toString();
        o.version = q.value(4).toInt();
        o.anchor = fromMicroseconds(q.value(5).toLongLong());
        o.filed = optionalInstant(q.value(6));
        o.complete = optionalInstant(q.value(7));
        NACHWEIS_ASSIGN(o.definition, obligationRule(gateway, o.rule));
        NACHWEIS_ASSIGN(const std::optional<law::Deadline> today,
                        limitsOf(o.definition, o.anchor, optionalInstant(q.value(10)), zone, controller.calendar));
        o.withdrawn = q.value(11).toString() == "withdrawal"_L1;
        const std::optional<Instant> alarm = optionalInstant(q.value(8)), legal = optionalInstant(q.value(9));
        o.stale = o.version != o.definition.version || today.has_value() != legal.has_value() ||
                  (today && (today->alarm != alarm || today->legal != legal));
        if (legal) { // a running clock keeps what it was started by
            o.deadline = today.value_or(law::Deadline{});
            o.deadline->zone = zone;
            o.deadline->event = o.anchor;
            o.deadline->alarm = alarm.value_or(*legal);
            o.deadline->legal = *legal;
            if (o.stale)
                o.deadline->derivation = {o.version != o.definition.version
                                              ? Tr::tr("Computed by version %1 of the rule; the present one is %2. A "
                                                       "person decides whether it is computed anew.")
                                                    .arg(o.version)
                                                    .arg(o.definition.version)
                                              : Tr::tr("Computed with other holidays than those that are set today. A "
                                                       "person decides whether it is computed anew.")};
        }
        list += o;
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done putObligation(const Database &gateway, const QString &incidentId, const ObligationRule &rule, Instant anchor,
                   const QString &zone, const QString &decidedBy)
{
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    NACHWEIS_ASSIGN(const QVariant aware,
                    gateway.value(u"SELECT aware_us FROM incidents WHERE incident_id = ?"_s, {incidentId}));
    NACHWEIS_ASSIGN(const std::optional<law::Deadline> limits,
                    limitsOf(rule, anchor, optionalInstant(aware), zone, controller.calendar));
    NACHWEIS_TRY(gateway.run(
        u"INSERT INTO incident_obligations (incident_id, rule_id, rule_version, anchor_us, alarm_us, legal_us, "
        u"decided_by) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (incident_id, rule_id) DO UPDATE SET rule_version = excluded.rule_version, anchor_us = "
        "excluded.anchor_us, alarm_us = excluded.alarm_us, legal_us = excluded.legal_us"_s,
        {incidentId, rule.id, rule.version, toMicroseconds(anchor),
         limits ? QVariant(toMicroseconds(limits->alarm)) : QVariant(),
         limits ? QVariant(toMicroseconds(limits->legal)) : QVariant(), decidedBy}));
    return {};
}

} // namespace nachweis::incidents
