// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/obligations.h"

#include "people/organisation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSqlQuery>
#include <algorithm>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QList<ObligationRule> readRules()
{
    QFile file(QStringLiteral(":/rules/obligations.json"));
    QList<ObligationRule> rules;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s", qPrintable(file.fileName()));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object()[u"obligations"].toArray();
    for (const auto &item : list) {
        const QJsonObject o = item.toObject();
        const auto text = [&](const char *name) { return o[QLatin1String(name)].toString(); };
        rules += {text("id"), text("anchor"), text("period"), text("document"), text("when"), text("title_de"), text("title_en"), text("text_de"), text("text_en"), text("norm_de"), text("norm_en"),
                  o[u"version"].toInt(), QDate::fromString(text("from"), Qt::ISODate), o[u"by_default"].toBool()};
    }
    return rules;
}

bool german() { return QLocale().language() == QLocale::German; }

} // namespace

QString ObligationRule::title() const { return german() ? titleDe : titleEn; }
QString ObligationRule::norm() const { return german() ? normDe : normEn; }
QString ObligationRule::text() const { return german() ? textDe : textEn; }

const QList<ObligationRule> &obligationRules()
{
    static const QList<ObligationRule> rules = readRules();
    return rules;
}

Result<ObligationRule> obligationRule(const QString &id)
{
    QStringList known;
    for (const ObligationRule &rule : obligationRules()) {
        if (rule.id == id)
            return rule;
        known += rule.id;
    }
    return fail(ErrorCode::BadInput, Tr::tr("“%1” is not an obligation that is known.").arg(id), Tr::tr("Known are: %1.").arg(known.join(QStringLiteral(", "))));
}

QString Obligation::state(Instant now) const
{
    if (!notApplicableReason.isEmpty())
        return QStringLiteral("not_applicable");
    if (filed && deadline && *filed > deadline->legal)
        return QStringLiteral("late");
    if (complete)
        return QStringLiteral("complete");
    if (filed)
        return QStringLiteral("filed");
    if (!deadline)
        return QStringLiteral("elapsing");
    return now >= deadline->legal ? QStringLiteral("overdue") : QStringLiteral("due");
}

QString obligationStateTitle(const QString &state)
{
    if (state == QLatin1String("due")) return Tr::tr("Due");
    if (state == QLatin1String("overdue")) return Tr::tr("Overdue");
    if (state == QLatin1String("elapsing")) return Tr::tr("Without undue delay");
    if (state == QLatin1String("filed")) return Tr::tr("Filed");
    if (state == QLatin1String("complete")) return Tr::tr("Complete");
    if (state == QLatin1String("late")) return Tr::tr("Filed late, with reasons");
    return Tr::tr("Not applicable, with a reason");
}

Result<QList<Obligation>> obligationsOf(const Database &gateway, const QString &incidentId, const QString &zone)
{
    NACHWEIS_ASSIGN(const Organisation controller, organisation(gateway));
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT rule_id, late_reason, not_applicable_reason, decided_by, rule_version, anchor_us, filed_us, complete_us, alarm_us, legal_us FROM incident_obligations "
                                                            "WHERE incident_id = ? ORDER BY legal_us IS NULL, legal_us, rule_id"), {incidentId}));
    QList<Obligation> list;
    while (q.next()) {
        Obligation o{q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(), q.value(4).toInt(), fromMicroseconds(q.value(5).toLongLong()), {}, optionalInstant(q.value(6)), optionalInstant(q.value(7))};
        NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(o.rule));
        if (!rule.period.isEmpty()) {
            NACHWEIS_ASSIGN(Deadline d, deadline(rule.period, o.anchor, zone, controller.calendar));
            if (o.version != rule.version) { // a running clock keeps the rule that it was started by
                d.alarm = fromMicroseconds(q.value(8).toLongLong());
                d.legal = fromMicroseconds(q.value(9).toLongLong());
                d.derivation = {Tr::tr("Computed by version %1 of the rule; the present one is %2. A person decides whether it is computed anew.").arg(o.version).arg(rule.version)};
            }
            o.deadline = d;
        }
        list += o;
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done putObligation(const Database &gateway, const QString &incidentId, const ObligationRule &rule, Instant anchor, const QString &zone, const QString &decidedBy)
{
    QVariant alarm, legal;
    if (!rule.period.isEmpty()) {
        NACHWEIS_ASSIGN(const Organisation controller, organisation(gateway));
        NACHWEIS_ASSIGN(const Deadline d, deadline(rule.period, anchor, zone, controller.calendar));
        alarm = toMicroseconds(d.alarm);
        legal = toMicroseconds(d.legal);
    }
    NACHWEIS_TRY(gateway.run(QStringLiteral("INSERT INTO incident_obligations (incident_id, rule_id, rule_version, anchor_us, alarm_us, legal_us, decided_by) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                            "ON CONFLICT (incident_id, rule_id) DO UPDATE SET rule_version = excluded.rule_version, anchor_us = excluded.anchor_us, alarm_us = excluded.alarm_us, legal_us = excluded.legal_us "
                                            "WHERE incident_obligations.filed_us IS NULL"),
                             {incidentId, rule.id, rule.version, toMicroseconds(anchor), alarm, legal, decidedBy}));
    return {};
}

} // namespace nachweis
