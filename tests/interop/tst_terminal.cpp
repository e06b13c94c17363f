// SPDX-License-Identifier: GPL-3.0-or-later
// An officer's work through nachweisctl as a script sees it: JSON on standard output, the promised exit codes.
#include "process.h"
#include "support.h"

#include <QJsonArray>

using namespace nachweis;

class TestTerminal : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    QString m_workspace;
    int m_exit = 0;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QJsonObject run(QStringList arguments, const char *staff = "officer")
    {
        arguments += QStringList{
            u"--workspace"_s, m_workspace, u"--as"_s, QLatin1String(staff), u"--passphrase-file"_s, path("pw"),
            u"--json"_s,      u"--lang"_s, u"en"_s};
        const test::Run done = test::run(QStringLiteral(NACHWEISCTL), arguments);
        m_exit = done.exit;
        return done.json();
    }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(' '_L1); }
    // Somebody with a number and an active consent who has asked for nothing.
    QString someone()
    {
        const Session session = m_sample.session(m_workspace, "officer");
        return Stores::open(session)
            ->gateway
            ->value(u"SELECT subject FROM consents WHERE state = 'active' AND subject NOT IN (SELECT subject "
                    "FROM requests) ORDER BY subject LIMIT 1"_s)
            ->toString();
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = m_sample.copy();
        QVERIFY(test::writeFile(path("pw"), sample::demoPassphrase() + '\n'));
    }
    void anErasureFromStartToCertificate()
    {
        const QString subject = someone();
        QJsonObject r =
            run(words("request open --right erasure --received 2026-11-20T10:00:00+01:00 --via letter --subject")
                << subject);
        QCOMPARE(m_exit, 0);
        const QString id = r[u"id"].toString();
        QCOMPARE(r[u"legal_due"].toString(), u"2026-12-21T23:00:00Z"_s); // 20 December is a Sunday
        run(words("request execute") << id);
        QCOMPARE(m_exit, 4); // refused: out of order
        r = run(words("request identify --method reply") << id);
        QCOMPARE(r[u"state"].toString(), u"search"_s);
        r = run(words("request decide --norm Art.17(1)(b)") << id);
        const QString plan = r[u"plan_digest"].toString();
        QCOMPARE(plan.size(), 64);
        run(words("request approve") << id);
        QCOMPARE(m_exit, 4); // nobody approves what they proposed
        run(words("request approve --plan 0000") << id, "approver");
        QCOMPARE(m_exit, 4); // not the plan that stands there
        r = run(words("request approve --plan") << plan << id, "approver");
        QCOMPARE(r[u"state"].toString(), u"approved"_s);
        r = run(words("backup create") << path("backup"));
        QCOMPARE(m_exit, 0);
        QCOMPARE(r[u"ok"].toBool(), true);
        r = run(words("request execute") << id);
        QCOMPARE(m_exit, 0);
        QCOMPARE(r[u"state"].toString(), u"verified"_s);
        for (const auto &one : r[u"places"].toArray())
            if (one.toObject()[u"decision"].toString() == "erase"_L1)
                QCOMPARE(one.toObject()[u"after"].toInt(-1), 0);
        QCOMPARE(r[u"residue"].toArray().size(), 2);
        run(words("request answer") << id);
        QCOMPARE(m_exit, 5); // the proof of the consent stays: a refusal in part owes three things (Art. 12(4))
        run(words("request answer --told reasons,complaint,remedy") << id);
        QCOMPARE(m_exit, 0);
        run(words("request close") << id);
        QCOMPARE(m_exit, 4); // recipients
        for (const auto &one : r[u"recipients"].toArray())
            run(words("request recipient --state confirmed --recipient")
                << one.toObject()[u"recipient"].toString() << id);
        r = run(words("request close") << id);
        QCOMPARE(r[u"outcome"].toString(), u"partly"_s);
        run(words("request certificate") << id << u"-o"_s << path("certificate.zip"));
        QCOMPARE(m_exit, 0);
        run(words("request letter --letter answer") << id << u"-o"_s << path("answer.pdf"));
        QVERIFY(test::contents(path("answer.pdf")).startsWith("%PDF"));
        r = run(words("evidence verify") << path("certificate.zip"));
        QCOMPARE(m_exit, 0);
        QCOMPARE(r[u"ok"].toBool(), true);
        // The backup brings nobody back.
        r = run(words("backup verify") << path("backup"));
        QCOMPARE(m_exit, 0);
        r = run(words("backup restore") << path("backup"));
        QCOMPARE(m_exit, 0);
        QCOMPARE(r[u"erased_again"].toInt(), 1);
        QCOMPARE(r[u"log_kept"].toBool(), true);
        run(words("consent find --id") << subject);
        r = run(words("verify --full"));
        QCOMPARE(m_exit, 0);
        r = run(words("register check"));
        QCOMPARE(r[u"ok"].toBool(), true);
    }
    void threeSpellingsFindOnePerson()
    {
        QStringList found;
        for (const char *spelling : {"+49 1570 0000037", "0157 00 00 00 37", "004915700000037"})
            found += run(words("consent find --phone") << QString::fromLatin1(spelling))[u"subject"].toString();
        QVERIFY(!found.first().isEmpty());
        QCOMPARE(found.count(found.first()), 3);
    }
    void accessWithThePassphraseOnAnotherWay()
    {
        const QString id = run(words("request open --right access --subject") << someone())[u"id"].toString();
        run(words("request query --reason unknown-number") << id);
        QCOMPARE(run(words("request show") << id)[u"paused"].toBool(), true);
        run(words("request identify --method reply") << id);
        run(words("request decide --norm Art.15(1)") << id);
        run(words("request approve") << id, "approver");
        const QJsonObject r = run(words("request package") << id << u"-o"_s << path("data.zip")
                                                           << u"--package-passphrase-file"_s << path("secret"));
        QCOMPARE(m_exit, 0);
        const QByteArray secret = test::contents(path("secret")).trimmed();
        QVERIFY(secret.size() >= 25);
        QVERIFY(!QJsonDocument(r).toJson().contains(secret)); // on standard output it would land in logs
        run(words("request package") << id << u"-o"_s << path("data2.zip") << u"--package-passphrase-file"_s
                                     << path("secret"));
        QCOMPARE(m_exit, 5); // nothing is overwritten
    }
    void anIncidentAgainstTheClock()
    {
        QJsonObject i = run(words("incident open --title lost-laptop"));
        const QString id = i[u"id"].toString();
        run(words("incident aware --reason certain --aware 2026-11-23T10:30:00+01:00") << id);
        i = run(words("incident show") << id);
        QCOMPARE(i[u"obligations"].toArray().first().toObject()[u"legal"].toString(), u"2026-11-26T10:00:00Z"_s);
        QVERIFY(test::writeFile(path("filing.json"), "{\"measures\": \"wiped\", \"persons\": \"customers\"}"));
        i = run(words("incident file --complete --reference Az-1") << id << u"--text-file"_s << path("filing.json"));
        QCOMPARE(m_exit, 0);
        QCOMPARE(i[u"missing"].toArray().size(), 4);
        QCOMPARE(i[u"obligations"].toArray().first().toObject()[u"state"].toString(), u"complete"_s);
        // Who is affected: counted, counted again, by the purposes that staff have marked.
        run(words("purpose mark order_updates --special health --special beliefs"));
        QCOMPARE(m_exit, 0);
        run(words("purpose mark service --special shoe-size"));
        QCOMPARE(m_exit, 5);
        run(words("incident affected --again") << id);
        QCOMPARE(m_exit, 5); // nothing was counted yet
        i = run(words("incident affected --action message.sent") << id);
        QCOMPARE(m_exit, 0);
        const QJsonObject figures = i[u"affected"].toObject()[u"figures"].toObject();
        const qint64 orders = figures[u"purposes"].toObject()[u"order_updates"].toInteger();
        QVERIFY(orders > 100);
        QCOMPARE(figures[u"special"].toObject()[u"health"].toObject()[u"records"].toInteger(), orders);
        i = run(words("incident affected --again") << id);
        QCOMPARE(i[u"affected"].toObject()[u"seq"].toInt(), 2);
        QCOMPARE(i[u"affected"].toObject()[u"figures"].toObject(), figures);
        QCOMPARE(run(words("incident detect --decided"))[u"proposals"].toArray().size(), 0);
        run(words("incident close --reason done") << id);
        QVERIFY(m_exit != 0); // the risk is not assessed
        run(words("incident assess --risk risk --reason few-persons") << id);
        run(words("incident close --reason done") << id);
        QCOMPARE(m_exit, 0);
        run(words("incident report") << id << u"-o"_s << path("incident.zip"));
        QCOMPARE(run(words("evidence verify") << path("incident.zip"))[u"ok"].toBool(), true);
        run(words("incident nonsense") << id);
        QCOMPARE(m_exit, 2);
        run(words("incident show INC-99"));
        QCOMPARE(m_exit, 5);
    }
    void staffComeAndGo()
    {
        QVERIFY(test::writeFile(path("new"), "a-new-passphrase\n"));
        QJsonObject r = run(words("staff join kim --duty auditor --new-passphrase-file") << path("new"));
        QCOMPARE(m_exit, 0);
        const QString fingerprint = r[u"fingerprint"].toString();
        QCOMPARE(fingerprint.size(), 39);
        r = run(words("staff add kim"));
        QCOMPARE(m_exit, 0);
        QCOMPARE(r[u"staff"].toArray().size(), 4);
        QCOMPARE(r[u"staff"].toArray().last()[u"fingerprint"].toString(), fingerprint);
        run(words("staff join lee --duty officer --new-passphrase-file") << path("new"), "approver");
        run(words("staff add lee"), "approver");
        QCOMPARE(m_exit, 4);
        run(words("staff add lee"));
        QCOMPARE(m_exit, 0);
        run(words("staff confirm lee"));
        QCOMPARE(m_exit, 4); // nobody confirms their own addition
        run(words("staff confirm lee"), "approver");
        QCOMPARE(m_exit, 0);
        run(words("staff remove lee"));
        QCOMPARE(m_exit, 0);
        QCOMPARE(run(words("quarantine list"))[u"count"].toInt(-1), 0);
        run(words("staff remove officer"));
        QCOMPARE(m_exit, 4); // nobody removes themselves
        r = run(words("staff remove kim"));
        QCOMPARE(r[u"staff"].toArray().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
