// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/obligations.h"

#include "incidents/contracts.h"
#include "incidents/tr.h"
#include "people/organisation.h"
#include "store/relation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QSqlQuery>
#include <algorithm>

namespace nachweis::incidents {
namespace {

constexpr QLatin1String contractPrefix("contract:"), filedAnchor("filed:");

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
    const auto document = namedAs<DocumentKind>(text("document"));
    if (!document)
        qFatal("resource obligations.json: document of %s", qPrintable(text("id")));
    const QString from = text("anchor");
    const bool filed = from.startsWith(filedAnchor);
    const auto anchor = filed ? Anchor::Filed : namedAs<Anchor>(from);
    if (!anchor)
        qFatal("resource obligations.json: anchor of %s", qPrintable(text("id")));
    return {text("id"),
            text("period"),
            text("when"),
            *anchor,
            filed ? from.mid(filedAnchor.size()).split(','_L1) : QStringList(),
            *document,
            text("title_de"),
            text("title_en"),
            text("text_de"),
            text("text_en"),
            text("norm_de"),
            text("norm_en"),
            o[u"version"].toInt(1),
            QDate::fromString(text("from"), Qt::ISODate),
            o[u"by_default"].toBool(),
            o[u"hours"].toInt(),
            text("to_de"),
            text("to_en"),
            o[u"hours_from_awareness"].toInt(),
            o[u"from_last"].toBool(),
            o[u"bdsg_43_4"].toBool(),
            o[u"by_choice"].toBool(),
            text("calendar")};
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
    NACHWEIS_ASSIGN(const std::optional<ContractObligation> contract,
                    contractRows().first(gateway, u"WHERE contract_id = ?"_s, {id.mid(contractPrefix.size())}));
    if (!contract)
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a contract on record.").arg(id),
                    Tr::tr("Nothing was changed."));
    ObligationRule rule = pattern;
    rule.id = id;
    rule.hours = contract->hours;
    rule.version = contract->version;
    rule.normDe = rule.normEn = contract->norm;
    for (QString *title : {&rule.titleDe, &rule.titleEn, &rule.toDe, &rule.toEn})
        *title = title->arg(contract->party);
    for (QString *text : {&rule.textDe, &rule.textEn})
        *text = text->arg(rule.hours);
    return rule;
}

// nullopt where the rule names no figure.
Result<std::optional<law::Deadline>> limitsOf(const ObligationRule &rule, Instant anchor, std::optional<Instant> aware,
                                              const QString &zone, const QString &ownCalendar)
{
    const QString calendar = rule.calendar.isEmpty() ? ownCalendar : rule.calendar;
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

const Relation<ObligationRow> &obligationRows()
{
    static const Relation<ObligationRow> rows("incident_obligations",
                                              {{"rule_id", &ObligationRow::rule},
                                               {"rule_version", &ObligationRow::version},
                                               {"anchor_us", &ObligationRow::anchor},
                                               {"alarm_us", &ObligationRow::alarm},
                                               {"legal_us", &ObligationRow::legal},
                                               {"filed_us", &ObligationRow::filed},
                                               {"complete_us", &ObligationRow::complete},
                                               {"late_reason", &ObligationRow::lateReason},
                                               {"not_applicable_reason", &ObligationRow::notApplicableReason},
                                               {"decided_by", &ObligationRow::decidedBy}});
    return rows;
}

struct SentPhase
{
    QString rule;
    FilingPhase phase = FilingPhase::Draft;
};

// Rules whose last version that was sent is a withdrawal.
Result<QSet<QString>> withdrawnRules(const Database &gateway, const QString &incidentId)
{
    static const Relation<SentPhase> phases("incident_filings",
                                            {{"rule_id", &SentPhase::rule}, {"phase", &SentPhase::phase}});
    NACHWEIS_ASSIGN(
        const QList<SentPhase> sent,
        phases.select(gateway, u"WHERE incident_id = ? AND sent_us IS NOT NULL ORDER BY version"_s, {incidentId}));
    QSet<QString> withdrawn;
    for (const SentPhase &one : sent)
        if (one.phase == FilingPhase::Withdrawal)
            withdrawn.insert(one.rule);
        else
            withdrawn.remove(one.rule);
    return withdrawn;
}

bool german()
{
    return QLocale().language() == QLocale::German;
}

} // namespace

bool ObligationRule::owedAt(const std::optional<Risk> &risk) const
{
    return byDefault || (risk && when == nameOf(Risk::High) && risk == Risk::High);
}
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
    if (id.startsWith(contractPrefix))
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

ObligationState Obligation::state(Instant now) const
{
    if (!notApplicableReason.isEmpty())
        return ObligationState::NotApplicable;
    if (withdrawn)
        return ObligationState::Withdrawn;
    if (late())
        return reasonsOwed() ? ObligationState::Unexplained : ObligationState::Late;
    if (complete)
        return ObligationState::Complete;
    if (filed)
        return ObligationState::Filed;
    if (!deadline)
        return ObligationState::Elapsing;
    return deadline->passed(now) ? ObligationState::Overdue : ObligationState::Due;
}

namespace {

// A running clock keeps what it was started by; beside it stands what today's rule, contract and calendar would give.
void setLimits(Obligation &o, const std::optional<law::Deadline> &today, const QString &zone)
{
    o.stale = o.version != o.definition.version || today.has_value() != o.legal.has_value() ||
              (today && (today->alarm != o.alarm || today->legal != o.legal));
    if (!o.legal)
        return;
    o.deadline = today.value_or(law::Deadline{});
    o.deadline->zone = zone;
    o.deadline->event = o.anchor;
    o.deadline->alarm = o.alarm.value_or(*o.legal);
    o.deadline->legal = *o.legal;
    if (o.stale)
        o.deadline->derivation = {o.version != o.definition.version
                                      ? Tr::tr("Computed by version %1 of the rule; the present one is %2. A "
                                               "person decides whether it is computed anew.")
                                            .arg(o.version)
                                            .arg(o.definition.version)
                                      : Tr::tr("Computed with other holidays than those that are set today. A "
                                               "person decides whether it is computed anew.")};
}

} // namespace

Result<QList<Obligation>> obligationsOf(const Database &gateway, const QString &incidentId, const QString &zone,
                                        const std::optional<Instant> &aware)
{
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    NACHWEIS_ASSIGN(const QList<ObligationRow> rows,
                    obligationRows().select(gateway,
                                            u"WHERE incident_id = ? ORDER BY legal_us IS NULL, legal_us, rule_id"_s,
                                            {incidentId}));
    NACHWEIS_ASSIGN(const QSet<QString> withdrawn, withdrawnRules(gateway, incidentId));
    QList<Obligation> list;
    for (const ObligationRow &row : rows) {
        Obligation o;
        static_cast<ObligationRow &>(o) = row;
        NACHWEIS_ASSIGN(o.definition, obligationRule(gateway, o.rule));
        NACHWEIS_ASSIGN(const std::optional<law::Deadline> today,
                        limitsOf(o.definition, o.anchor, aware, zone, controller.calendar));
        o.withdrawn = withdrawn.contains(o.rule);
        setLimits(o, today, zone);
        list += o;
    }
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
