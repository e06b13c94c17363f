// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incident_steps.h"

#include "common/form_fields.h"
#include "common/second_person.h"
#include "common/tr.h"
#include "common/words.h"
#include "incidents/detectors.h"
#include "incidents/severity.h"

#include <QCoreApplication>
#include <QLocale>

namespace nachweis::ui {

using namespace form;
using incidents::BreachKind, incidents::Exception34, incidents::IncidentState, incidents::Likelihood, incidents::Risk,
    incidents::Step, incidents::stepTitle, incidents::Threshold;

namespace {

Choices obligationChoices(const QList<incidents::Obligation> &list)
{
    Choices choices;
    for (const incidents::Obligation &o : list)
        choices.append({o.rule, o.definition.title()});
    return choices;
}

template <NamedEnum E> Choices choicesOf(const QList<E> &values)
{
    Choices choices;
    for (const E value : values)
        choices.append({nameOf(value), titleOf(value)});
    return choices;
}

} // namespace

QString asking(Step step)
{
    return stepTitle(step) + u" …"_s;
}

IncidentStep reportStep(Instant now)
{
    return {{Tr::tr("Report an incident"),
             Tr::tr("A suspicion is enough. No clock runs before awareness is recorded."),
             Tr::tr("Report 1 incident"),
             {line("title", Tr::tr("What was noticed")), instant("suspected", Tr::tr("First sign"), now)}},
            [](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant suspected, parseInstant(of(v, "suspected")));
                NACHWEIS_TRY(incidents::openIncident(s, session, of(v, "title"), suspected, localZone()));
                return {};
            }};
}

IncidentStep awareStep(const QString &id, Instant now)
{
    return {{stepTitle(Step::BecomeAware),
             Tr::tr("Aware means a reasonable degree of certainty that a security incident has occurred that has led "
                    "to personal data being compromised. The 72 hours run from this instant."),
             Tr::tr("Start the clock"),
             {instant("aware", Tr::tr("Instant"), now), text("reason", Tr::tr("What made it certain"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant aware, parseInstant(of(v, "aware")));
                return incidents::becomeAware(s, session, id, aware, of(v, "reason"));
            }};
}

IncidentStep otherAwarenessStep(const QString &id, Instant now)
{
    return {{stepTitle(Step::ProposeAwareness),
             Tr::tr("A second person approves it; then every open clock is computed anew. The instant before stays in "
                    "the timeline."),
             Tr::tr("Propose it"),
             {instant("aware", Tr::tr("Instant"), now), text("reason", Tr::tr("Why it was another instant"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant aware, parseInstant(of(v, "aware")));
                return incidents::proposeAwareness(s, session, id, aware, of(v, "reason"));
            }};
}

IncidentStep timesStep(const incidents::Incident &i, Instant now)
{
    return {
        {stepTitle(Step::Times),
         Tr::tr("Occurred and detected start no clock. Who was told by a processor is aware: confirm that instant, or "
                "give the reasons for a later one, which a second person approves."),
         Tr::tr("Record them"),
         {tick("hasOccurred", Tr::tr("It is known when it occurred")),
          instant("occurred", Tr::tr("Occurred"), i.occurred.value_or(now)),
          tick("hasDetected", Tr::tr("It is known when it was detected")),
          instant("detected", Tr::tr("Detected"), i.detected.value_or(now)),
          tick("hasTold", Tr::tr("A processor told us (Art. 33(2))")),
          instant("told", Tr::tr("Told by the processor"), i.toldByProcessor.value_or(now))}},
        [id = i.id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            const auto at = [&](const char *flag, const char *name) -> std::optional<Instant> {
                const auto parsed = parseInstant(of(v, name));
                return ticked(v, flag) && parsed ? std::optional<Instant>(*parsed) : std::nullopt;
            };
            return incidents::setIncidentTimes(s, session, id, at("hasOccurred", "occurred"),
                                               at("hasDetected", "detected"), at("hasTold", "told"));
        }};
}

IncidentStep assessStep(const QString &id)
{
    return {
        {stepTitle(Step::Assess),
         Tr::tr("The risk to the rights and freedoms of natural persons, with its reasons. You decide; ENISA's formula "
                "under “More” advises."),
         Tr::tr("Record the assessment"),
         {choice("risk", Tr::tr("Risk"), choicesOf<Risk>({Risk::Risk, Risk::High, Risk::Unlikely})),
          choice("likelihood", Tr::tr("Likelihood"),
                 choicesOf<Likelihood>({Likelihood::Possible, Likelihood::Likely, Likelihood::Unlikely})),
          text("reason", Tr::tr("Reasons")), tick("confidentiality", Tr::tr("Breach of confidentiality")),
          tick("integrity", Tr::tr("Breach of integrity")), tick("availability", Tr::tr("Breach of availability"))}},
        [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Risk risk, parseNamed<Risk>(of(v, "risk")));
            NACHWEIS_ASSIGN(const Likelihood likelihood, parseNamed<Likelihood>(of(v, "likelihood")));
            QList<BreachKind> kinds;
            for (const BreachKind kind : valuesOf<BreachKind>())
                if (v[nameOf(kind)] == "yes"_L1)
                    kinds += kind;
            return incidents::assessIncident(s, session, id, risk, of(v, "reason"), likelihood, kinds);
        }};
}

IncidentStep severityStep(std::function<void(const QString &)> shown)
{
    const Choices steps{{u"0"_s, u"0"_s}, {u"0.25"_s, QLocale().toString(0.25)}, {u"0.5"_s, QLocale().toString(0.5)}};
    return {{Tr::tr("Severity (ENISA)"),
             Tr::tr("Context of the data times ease of identification, plus the circumstances. The figure advises and "
                    "decides nothing."),
             Tr::tr("Compute"),
             {choice("dpc", Tr::tr("Context of the data"),
                     {{u"1"_s, Tr::tr("1 – simple data")},
                      {u"2"_s, Tr::tr("2 – behaviour")},
                      {u"3"_s, Tr::tr("3 – financial data")},
                      {u"4"_s, Tr::tr("4 – special categories")}}),
              choice("ei", Tr::tr("Ease of identification"),
                     {{u"0.25"_s, Tr::tr("0.25 – negligible")},
                      {u"0.5"_s, Tr::tr("0.5 – limited")},
                      {u"0.75"_s, Tr::tr("0.75 – significant")},
                      {u"1"_s, Tr::tr("1 – maximum")}}),
              choice("c", Tr::tr("Loss of confidentiality"), steps), choice("i", Tr::tr("Loss of integrity"), steps),
              choice("a", Tr::tr("Loss of availability"), steps), tick("malicious", Tr::tr("Malicious intent (+ 0.5)")),
              tick("many", Tr::tr("More than 100 persons")),
              tick("sealed", Tr::tr("The data are unintelligible, for example encrypted"))}},
            [shown](const Stores &, const Session &, const FormValues &v) -> Done {
                const incidents::Severity s = incidents::severityOf(
                    {of(v, "dpc").toInt(), of(v, "ei").toDouble(), of(v, "c").toDouble(), of(v, "i").toDouble(),
                     of(v, "a").toDouble(), ticked(v, "malicious"), ticked(v, "many"), ticked(v, "sealed")});
                QMetaObject::invokeMethod(QCoreApplication::instance(),
                                          [shown, text = s.arithmetic.join(u"<br>"_s)] { shown(text); });
                return {};
            }};
}

IncidentStep noFilingStep(const QString &id)
{
    return {{stepTitle(Step::ProposeNoFiling),
             Tr::tr("Possible only where a risk is unlikely (Art. 33(1)). The reasons stay in the documentation; a "
                    "second person approves."),
             Tr::tr("Propose it"),
             {text("reason", Tr::tr("Reasons"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::proposeNoFiling(s, session, id, of(v, "reason"));
            }};
}

IncidentStep exceptionStep(const QString &id)
{
    return {
        {stepTitle(Step::Except34),
         Tr::tr("The persons need not be told one by one where one of these holds (Art. 34(3))."),
         Tr::tr("Record it"),
         {choice("which", Tr::tr("Exception"), choicesOf(valuesOf<Exception34>())), text("reason", Tr::tr("Reasons"))}},
        [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Exception34 exception, parseNamed<Exception34>(of(v, "which")));
            return incidents::recordException34(s, session, id, exception, of(v, "reason"));
        }};
}

IncidentStep obligationStep(const QString &id, const QList<incidents::ObligationAdvice> &advice, Instant now)
{
    Choices rules;
    QStringList named;
    for (const incidents::ObligationAdvice &one : advice) { // what the facts point to comes first
        rules.append({one.rule.id, u"▸ %1 (%2)"_s.arg(one.rule.title(), one.rule.norm())});
        named += one.rule.id;
    }
    for (const incidents::ObligationRule &rule : incidents::obligationRules())
        if (!rule.byDefault && !named.contains(rule.id))
            rules.append({rule.id, u"%1 (%2)"_s.arg(rule.title(), rule.norm())});
    QStringList own;
    for (const incidents::Anchor anchor : valuesOf<incidents::Anchor>())
        if (anchor != incidents::Anchor::Aware && anchor != incidents::Anchor::Filed)
            own += titleOf(anchor);
    return {{stepTitle(Step::AddObligation),
             Tr::tr("Each counts from its own event: awareness, the stage before it, or an instant that you give here: "
                    "%1. Not supported: churches, institutions of the EU, and trust services under eIDAS. Their law is "
                    "another one, and so would be every letter.")
                 .arg(own.join(u"; "_s)),
             Tr::tr("Add 1 obligation"),
             {choice("rule", Tr::tr("Obligation"), rules), tick("own", Tr::tr("It counts from an instant of its own")),
              instant("anchor", Tr::tr("Instant"), now)}},
            [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant anchor, parseInstant(of(v, "anchor")));
                return incidents::addObligation(s, session, id, of(v, "rule"),
                                                ticked(v, "own") ? std::optional<Instant>(anchor) : std::nullopt);
            }};
}

IncidentStep recomputeStep(const QString &id, const QList<incidents::Obligation> &list, Instant now)
{
    return {{stepTitle(Step::Recompute),
             Tr::tr("Its rule, its contract or the holidays have changed since its clock began, or it counts from an "
                    "instant of its own that was another one. It keeps its limits until you decide; the limits before "
                    "stay in the timeline."),
             Tr::tr("Compute 1 obligation anew"),
             {choice("rule", Tr::tr("Obligation"), obligationChoices(list)),
              tick("own", Tr::tr("It counts from another instant")), instant("anchor", Tr::tr("Instant"), now),
              text("reason", Tr::tr("Reason"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant anchor, parseInstant(of(v, "anchor")));
                return incidents::recomputeObligation(s, session, id, of(v, "rule"), of(v, "reason"),
                                                      ticked(v, "own") ? std::optional<Instant>(anchor) : std::nullopt);
            }};
}

IncidentStep contractStep(const QList<incidents::ContractObligation> &known)
{
    Choices which{{QString(), Tr::tr("A new one")}};
    for (const incidents::ContractObligation &c : known)
        if (!c.ended)
            which.append({c.id, Tr::tr("%1, %2: %n hours", nullptr, c.hours).arg(c.party, c.norm)});
    return {
        {Tr::tr("A contract's own hours"),
         Tr::tr("What a contract obliges you to tell after a breach, for example as a processor to your controller. It "
                "is proposed in every incident once awareness is recorded; running clocks keep their hours."),
         Tr::tr("Save 1 contract"),
         {choice("contract", Tr::tr("Contract"), which), line("party", Tr::tr("Other party")),
          line("norm", Tr::tr("Where it stands"), Tr::tr("for example DPA § 9")),
          line("hours", Tr::tr("Hours from awareness")), tick("ended", Tr::tr("The chosen contract has ended"))}},
        [known](const Stores &s, const Session &session, const FormValues &v) {
            if (ticked(v, "ended"))
                return incidents::endContractObligation(s, session, of(v, "contract"));
            incidents::ContractObligation contract{
                of(v, "contract"), of(v, "party"), of(v, "norm"), of(v, "hours").toInt(), 1, {}};
            for (const incidents::ContractObligation &before : known) { // what was left empty stays
                if (before.id != contract.id)
                    continue;
                contract.party = contract.party.trimmed().isEmpty() ? before.party : contract.party;
                contract.norm = contract.norm.trimmed().isEmpty() ? before.norm : contract.norm;
                contract.hours = of(v, "hours").trimmed().isEmpty() ? before.hours : contract.hours;
            }
            return incidents::putContractObligation(s, session, contract);
        }};
}

IncidentStep thresholdsStep(const QMap<Threshold, qint64> &settings)
{
    QList<FormField> fields;
    for (const Threshold one :
         {Threshold::DutyStartsHour, Threshold::DutyEndsHour, Threshold::BulkReadsPerHour,
          Threshold::DeniedPerTenMinutes, Threshold::UncoveredMessages, Threshold::UnsignedWebhooksPerDay})
        if (settings.contains(one))
            fields += line(qPrintable(nameOf(one)), titleOf(one), {}, QString::number(settings.value(one)));
    return {
        {Tr::tr("Thresholds of the detectors"),
         Tr::tr("What is above its threshold is proposed as an incident; a person decides. Each change is in the log."),
         Tr::tr("Save the thresholds"), fields},
        [settings](const Stores &s, const Session &session, const FormValues &v) -> Done {
            QList<std::pair<Threshold, qint64>> changed; // all are read before the first is saved
            for (auto it = settings.begin(); it != settings.end(); ++it) {
                bool number = false;
                const qint64 value = v.value(nameOf(it.key())).trimmed().toLongLong(&number);
                if (!number || value < 0)
                    return fail(ErrorCode::BadInput,
                                Tr::tr("“%1” needs a whole number that is not negative.").arg(titleOf(it.key())),
                                Tr::tr("Nothing was changed."));
                if (value != it.value())
                    changed += {it.key(), value};
            }
            for (const auto &[threshold, value] : std::as_const(changed))
                NACHWEIS_TRY(incidents::setDetectorSetting(s, session, threshold, value));
            return {};
        }};
}

IncidentStep notApplicableStep(const QString &id, const QList<incidents::Obligation> &open)
{
    return {{Tr::tr("Does not apply"),
             Tr::tr("An obligation is set aside with a reason and stays visible."),
             Tr::tr("Set 1 obligation aside"),
             {choice("rule", Tr::tr("Obligation"), obligationChoices(open)), text("reason", Tr::tr("Reason"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::obligationNotApplicable(s, session, id, of(v, "rule"), of(v, "reason"));
            }};
}

IncidentStep advanceStep(const QString &id)
{
    Choices states;
    for (const Step step : incidents::advances())
        states.append({nameOf(*incidents::stepRule(step).to), stepTitle(step)});
    return {
        {Tr::tr("Step"),
         Tr::tr("What was done to contain, inform, remedy or learn; it goes into the timeline and the documentation."),
         Tr::tr("Record 1 step"),
         {choice("state", Tr::tr("Step"), states), text("what", Tr::tr("What was done"))}},
        [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const IncidentState state, parseNamed<IncidentState>(of(v, "state")));
            return incidents::advanceIncident(s, session, id, state, of(v, "what"));
        }};
}

IncidentStep noteStep(const QString &id)
{
    return {{stepTitle(Step::Note),
             Tr::tr("Notes are never changed or removed; a correction stands beside its original."),
             Tr::tr("Add 1 note"),
             {text("text", Tr::tr("Note"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::addNote(s, session, id, of(v, "text"));
            }};
}

IncidentStep correctionStep(const QString &id, int lines)
{
    Choices numbers;
    for (int i = lines; i >= 1 && numbers.size() < 200; --i)
        numbers.append({QString::number(i), QString::number(i)});
    return {{stepTitle(Step::Correct),
             Tr::tr("The line stays as it is; the correction stands beside it."),
             Tr::tr("Add 1 correction"),
             {choice("line", Tr::tr("Line"), numbers), text("text", Tr::tr("What is right"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::correctTimeline(s, session, id, of(v, "line").toInt(), of(v, "text"));
            }};
}

IncidentStep taskStep(const QString &id, Instant now)
{
    return {{stepTitle(Step::AddTask),
             Tr::tr("What is to be done, by whom and by when."),
             Tr::tr("Add 1 task"),
             {line("title", Tr::tr("What is to be done")), line("owner", Tr::tr("By whom")),
              instant("due", Tr::tr("Until"), now + std::chrono::hours(4))}},
            [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant due, parseInstant(of(v, "due")));
                return incidents::addTask(s, session, id, of(v, "title"), of(v, "owner"), due);
            }};
}

IncidentStep taskDoneStep(const QString &id, const QList<incidents::IncidentTask> &tasks)
{
    Choices open;
    for (const incidents::IncidentTask &task : tasks)
        if (!task.done)
            open.append({task.id, u"%1 – %2"_s.arg(task.title, task.owner)});
    return {{stepTitle(Step::FinishTask),
             Tr::tr("The task stays in the timeline."),
             Tr::tr("Finish 1 task"),
             {choice("task", Tr::tr("Task"), open)}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::finishTask(s, session, id, of(v, "task"));
            }};
}

FormSpec affectedForm(Instant now)
{
    return {stepTitle(Step::CountAffected),
            Tr::tr("Counts persons and records in the log by period, integration, actor and action. The figures are "
                   "approximate until you confirm them; the query stays with the incident."),
            Tr::tr("Count"),
            {tick("attached", Tr::tr("Only the entries attached to this incident")),
             instant("since", Tr::tr("From"), now - std::chrono::hours(24 * 7)), instant("until", Tr::tr("Until"), now),
             line("integration", Tr::tr("Integration"), Tr::tr("empty: any")),
             line("actor", Tr::tr("Actor"), Tr::tr("empty: any")),
             line("action", Tr::tr("Action"), Tr::tr("empty: any"))}};
}

Result<incidents::AffectedQuery> affectedQuery(const FormValues &v)
{
    incidents::AffectedQuery query{{},
                                   {},
                                   of(v, "integration").trimmed(),
                                   of(v, "actor").trimmed(),
                                   of(v, "action").trimmed(),
                                   ticked(v, "attached")};
    if (!query.attachedEntries) {
        NACHWEIS_ASSIGN(query.since, parseInstant(of(v, "since")));
        NACHWEIS_ASSIGN(query.until, parseInstant(of(v, "until")));
    }
    return query;
}

IncidentStep fileStep(const QString &id, const QList<incidents::Obligation> &open, Instant now)
{
    return {{stepTitle(Step::File),
             Tr::tr("It was sent, for example through the authority's portal: the text as it stands under “Text of the "
                    "notification” is recorded as what was sent."),
             Tr::tr("Record 1 notification"),
             {choice("rule", Tr::tr("Obligation"), obligationChoices(open)), instant("filed", Tr::tr("Sent"), now),
              line("reference", Tr::tr("Reference number")),
              text("late", Tr::tr("Reasons for the delay (mandatory after the outer limit)")),
              tick("complete", Tr::tr("Complete: nothing more will follow"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Instant filed, parseInstant(of(v, "filed")));
                NACHWEIS_ASSIGN(const Database *gateway, s.personal());
                NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*gateway, id));
                NACHWEIS_ASSIGN(const incidents::FilingText text,
                                incidents::filingDraft(*gateway, session.keys, i, of(v, "rule")));
                return incidents::sendFiling(s, session, id, of(v, "rule"), text,
                                             {filed, of(v, "reference"), of(v, "late"), ticked(v, "complete"), false});
            }};
}

IncidentStep closeStep(const QString &id)
{
    return {{stepTitle(Step::Close),
             Tr::tr("Facts, effects and remedial action, for the documentation of Art. 33(5)."),
             Tr::tr("Close 1 incident"),
             {text("reason", Tr::tr("Summary"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::closeIncident(s, session, id, of(v, "reason"));
            }};
}

IncidentStep reopenStep(const QString &id)
{
    return {{stepTitle(Step::Reopen),
             Tr::tr("Reopening is in the log and in the timeline."),
             Tr::tr("Reopen 1 incident"),
             {text("reason", Tr::tr("Reason"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return incidents::reopenIncident(s, session, id, of(v, "reason"));
            }};
}

IncidentStep secondPersonStep(const QString &sentence, std::function<Done(const Stores &, const Session &)> approve)
{
    return {{Tr::tr("Approve"), sentence, Tr::tr("Approve the decision"), secondPersonFields()},
            [approve](const Stores &stores, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Session second, secondPerson(session, v));
                return approve(stores, second);
            }};
}

} // namespace nachweis::ui
