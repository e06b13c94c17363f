// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabularies of breaches against the contract: each value of an enum stands in the CHECK of its column, and each
// value of the CHECK is one of the enum's. And the table of steps: every step has its row, every state is reached.
#include "incidents/detectors.h"
#include "incidents/steps.h"
#include "support.h"

using namespace nachweis;

namespace {

QMap<QString, QStringList> checkLists(const QString &sql)
{
    static const QRegularExpression list(u"(\\w+) IN \\(\\s*('[^']*'(?:\\s*,\\s*'[^']*')*)\\s*\\)"_s),
        value(u"'([^']*)'"_s);
    QMap<QString, QStringList> lists;
    for (auto found = list.globalMatch(sql); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        for (auto values = value.globalMatch(one.captured(2)); values.hasNext();)
            lists[one.captured(1)] += values.next().captured(1);
    }
    return lists;
}

template <typename E> QStringList sorted()
{
    QStringList names = namesOf<E>();
    names.sort();
    return names;
}

} // namespace

class ContractIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheContract()
    {
        const auto stores = Stores::open(m_sample.open());
        NVERIFY(stores);
        auto tables = stores->gateway->run(
            u"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name LIKE 'incident%' ORDER BY name"_s);
        NVERIFY(tables);
        QMap<QString, QStringList> contract; // by relation and column
        while (tables->next()) {
            const QMap<QString, QStringList> lists = checkLists(tables->value(1).toString());
            for (auto it = lists.begin(); it != lists.end(); ++it) {
                QStringList values = it.value();
                values.sort();
                contract.insert(tables->value(0).toString() + '.'_L1 + it.key(), values);
            }
        }
        const QMap<QString, QStringList> program{{u"incidents.state"_s, sorted<incidents::IncidentState>()},
                                                 {u"incidents.risk"_s, sorted<incidents::Risk>()},
                                                 {u"incidents.likelihood"_s, sorted<incidents::Likelihood>()},
                                                 {u"incidents.exception_34"_s, sorted<incidents::Exception34>()},
                                                 {u"incident_filings.phase"_s, sorted<incidents::FilingPhase>()},
                                                 {u"incident_proposals.state"_s, sorted<incidents::ProposalState>()}};
        QCOMPARE(contract.keys(), program.keys()); // a list that no enum stands for, or the other way round
        for (auto it = program.begin(); it != program.end(); ++it)
            QVERIFY2(contract.value(it.key()) == it.value(), qPrintable(it.key()));
        const auto thresholds =
            incidents::detectorSettings(*stores->gateway); // rows that the contract itself begins with
        NVERIFY(thresholds);
        QCOMPARE(thresholds->keys(), valuesOf<incidents::Threshold>());
    }
    void namesAndTitlesAreToldApart()
    {
        apart<incidents::IncidentState>();
        apart<incidents::Risk>();
        apart<incidents::Likelihood>();
        apart<incidents::BreachKind>();
        apart<incidents::Exception34>();
        apart<incidents::DocumentKind>();
        apart<incidents::FilingPhase>();
        apart<incidents::ObligationState>();
        apart<incidents::TimelineKind>();
        apart<incidents::ProposalState>();
        apart<incidents::Detector>();
        apart<incidents::Threshold>();
        apart<incidents::SeverityLevel>();
        QCOMPARE(parseNamed<incidents::Risk>(u"some"_s).error().code, ErrorCode::BadInput);
        QCOMPARE(*parseNamed<incidents::Risk>(u"high_risk"_s), incidents::Risk::High);
    }
    void rulesThatTheCodeAsksForAreRules()
    {
        using namespace incidents::rules;
        QStringList known;
        for (const incidents::ObligationRule &rule : incidents::obligationRules())
            known += rule.id;
        for (const QLatin1String id :
             {authority, controller, persons, hipaaPersons, hipaaMedia, hipaaSecretary, hipaaSecretaryYearly})
            QVERIFY2(known.contains(id), id.data());
    }
    void everyStepHasItsRow()
    {
        using incidents::IncidentState, incidents::Step, incidents::StepRule;
        QSet<int> rows, reached{int(IncidentState::Reported), int(IncidentState::Suspected)};
        for (const StepRule &rule : incidents::stepRules()) {
            QVERIFY2(!rows.contains(int(rule.step)), rule.title);
            rows.insert(int(rule.step));
            int leaves = 0;
            for (const IncidentState state : valuesOf<IncidentState>()) {
                leaves += rule.leaves.contains(state);
                QVERIFY2(!rule.leaves.contains(state) || rule.in.contains(state), rule.title);
            }
            QVERIFY2((leaves > 0) == rule.to.has_value(), rule.title);
            QVERIFY2(!rule.to || !rule.leaves.contains(*rule.to) || rule.needs || rule.otherwise, rule.title);
            for (const IncidentState state : valuesOf<IncidentState>()) // whoever is refused is told why
                QVERIFY2(rule.refusal || (!rule.needs && (rule.in.contains(state) || state == IncidentState::NoBreach ||
                                                          state == IncidentState::Closed)),
                         rule.title);
            for (const auto &to : {rule.to, rule.otherwise})
                if (to)
                    reached.insert(int(*to));
        }
        QCOMPARE(rows.size(), int(Step::Reopen) + 1);
        QCOMPARE(reached.size(), valuesOf<IncidentState>().size());
    }
    void anUnknownValueIsNotTakenForAnother()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        const auto opened = incidents::openIncident(*stores, officer, u"Lost laptop"_s, {}, test::berlin());
        NVERIFY(opened);
        NVERIFY(
            stores->gateway->run(u"UPDATE incident_timeline SET kind = 'seen' WHERE incident_id = ?"_s, {opened->id}));
        const auto timeline = incidents::incidentTimeline(*stores->gateway, opened->id);
        QCOMPARE(timeline.error().code, ErrorCode::Damaged);
        QVERIFY(timeline.error().message.contains(u"incident_timeline.kind"_s));
    }

private:
    template <typename E> static void apart()
    {
        QStringList names = namesOf<E>(), titles;
        for (const E value : valuesOf<E>()) {
            titles += titleOf(value);
            QVERIFY(namedAs<E>(nameOf(value)) == value);
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(titles.removeDuplicates(), 0);
        QVERIFY(!titles.contains(QString()));
    }
    test::Sample m_sample;
};

QTEST_GUILESS_MAIN(ContractIncidents)
#include "tst_contract_incidents.moc"
