// SPDX-License-Identifier: GPL-3.0-or-later
// What others attest: witnesses and their policy, RFC 3161 time stamps from an authority that the openssl command runs;
// and rows that go with their retention.
#include "ledger/entry_form.h"
#include "local_server.h"
#include "log/entry_list.h"
#include "log/retention.h"
#include "log/sequencer.h"
#include "log/timestamps.h"
#include "log/verifier.h"
#include "log/witness.h"
#include "process.h"
#include "support.h"

using namespace nachweis;
using test::contents;
using test::openssl;
using test::writeFile;

class TestAttest : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    static QStringList names(const Session &session)
    {
        QStringList list;
        const auto v = log::verifyLog(session, {});
        if (!v)
            return {v.error().message + v.error().detail};
        for (const ledger::Finding &f : v->findings)
            list += ledger::findingName(f.kind);
        list.removeDuplicates();
        return list;
    }
    // Verifies and records, as a console does.
    static void visit(const Session &session)
    {
        const Stores stores = std::move(*Stores::open(session));
        const auto v = log::verifyLog(session, {});
        NVERIFY(v);
        QVERIFY2(v->ok(), qPrintable(v->ok() ? QString() : v->findings.first().message()));
        NVERIFY(log::recordVisit(stores, session, *v));
    }
    // The answer of the local authority to a request.
    QByteArray answer(const QByteArray &request, const char *section = "tsa")
    {
        if (!writeFile(m_dir.filePath(u"r.tsq"_s), request))
            qFatal("request");
        const test::Run r =
            openssl(u"ts -reply -config tsa.cnf -section %1 -queryfile r.tsq -out r.tsr"_s.arg(QLatin1String(section)),
                    m_dir.path());
        if (r.exit != 0)
            qFatal("%s", r.error.constData());
        return contents(m_dir.filePath(u"r.tsr"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeFile(m_dir.filePath(u"tsa.cnf"_s),
                          "[req]\ndistinguished_name=dn\n[dn]\n[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage="
                          "critical,keyCertSign\n"
                          "[leaf]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n"
                          "[tsa]\nserial=serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\ncerts=ca.pem\nsigner_digest="
                          "sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=yes\ntsa_name="
                          "yes\ness_cert_id_chain=no\n"));
        QVERIFY(writeFile(m_dir.filePath(u"serial"_s), "01\n"));
        for (const char *command : {"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out "
                                    "ca.pem -days 30 -subj /CN=Test-Root -config tsa.cnf -extensions ca",
                                    "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out "
                                    "tsa.csr -subj /CN=Test-Authority -config tsa.cnf",
                                    "x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out "
                                    "tsa.pem -extfile tsa.cnf -extensions leaf",
                                    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout other.key "
                                    "-out other.pem -days 30 -subj /CN=Other-Root -config tsa.cnf -extensions ca"}) {
            const test::Run r = openssl(QLatin1String(command), m_dir.path());
            QVERIFY2(r.exit == 0, r.error.constData());
        }
    }
    void everyVisitCosigns()
    {
        const Session session = m_sample.open();
        visit(session);
        const Stores stores = std::move(*Stores::open(session));
        const auto list = log::witnesses(stores.audit, session.workspace);
        NVERIFY(list);
        QCOMPARE(list->size(), 1);
        QVERIFY(list->first().last.has_value());
        // The note with its cosignature, read by the words of the specification: time || Ed25519 over the text with a
        // head.
        const ledger::Checkpoint c =
            log::storedCheckpoint(stores.audit, session.workspace, list->first().lastSize).value();
        const auto note = ledger::SignedNote::parse(log::cosignedNote(stores.audit, session.workspace, c).value());
        QCOMPARE(note->signatures.size(), 2);
        const QByteArray blob = note->signatures[1].blob;
        QCOMPARE(blob.size(), 4 + 8 + 64);
        const QByteArray message = "cosignature/v1\ntime " +
                                   QByteArray::number(toMicroseconds(test::Sample::now()) / 1'000'000) + '\n' +
                                   c.text();
        QVERIFY(writeFile(m_dir.filePath(u"message"_s), message) && writeFile(m_dir.filePath(u"sig"_s), blob.mid(12)) &&
                writeFile(m_dir.filePath(u"w.der"_s),
                          QByteArray::fromHex("302a300506032b6570032100") + log::ownWitness(session).publicKey));
        QCOMPARE(
            openssl(u"pkeyutl -verify -pubin -keyform DER -inkey w.der -rawin -in message -sigfile sig"_s, m_dir.path())
                .exit,
            0);
        QCOMPARE(names(session), QStringList());
    }
    void aPolicyIsHeld()
    {
        Session session = m_sample.open();
        Instant now = test::Sample::now();
        session.clock = [&now] { return now; };
        visit(session);
        const Stores stores = std::move(*Stores::open(session));
        Session other = session;
        other.staff = u"outside"_s;
        other.keys.witness = SecretBytes(QByteArrayView(randomBytes(32)));
        const ledger::VerifierKey outside = log::ownWitness(other);
        NVERIFY(log::setWitnessPolicy(stores, session, {{outside.vkey()}, 7}));
        QCOMPARE(names(session), QStringList()); // everybody has the period from the policy on
        now += std::chrono::days(8);
        QCOMPARE(names(session), QStringList(u"witness_missing"_s));
        const ledger::Checkpoint newest = log::latestCheckpoint(stores.audit, session.workspace).value();
        const ledger::NoteSignature signature = ledger::cosign(newest.text(), outside, other.keys.witness, now);
        NVERIFY(log::addCosignature(stores, session, signature.line()));
        QCOMPARE(names(session), QStringList());
        // One by nobody, and over something else.
        QCOMPARE(log::addCosignature(stores, session,
                                     ledger::cosign(newest.text(), outside, session.keys.witness, now).line())
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(log::addCosignature(stores, session, "hello").error().code, ErrorCode::BadInput);
        // Taking the requirement back by hand is found.
        NVERIFY(stores.audit.script(u"UPDATE witnesses SET required = 0"_s));
        QCOMPARE(names(session), QStringList(u"witness_changed"_s));
    }
    void timeStamps()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const ledger::Checkpoint newest = log::latestCheckpoint(stores.audit, session.workspace).value();
        const QByteArray request = ledger::timestampRequest(newest.text());
        // The foreign side reads the request.
        QVERIFY(writeFile(m_dir.filePath(u"q.tsq"_s), request));
        const test::Run read = openssl(u"ts -query -in q.tsq -text"_s, m_dir.path());
        QVERIFY(read.out.contains("Hash Algorithm: sha256") && read.out.contains("Certificate required: yes") &&
                !read.out.contains("Nonce: unspecified"));
        const QByteArray response = answer(request);
        const auto unlisted = log::addTimestamp(stores, session, response, request);
        NVERIFY(unlisted);
        QCOMPARE(unlisted->size, newest.size);
        QVERIFY(!unlisted->timestamp.trusted);
        QCOMPARE(unlisted->timestamp.authority, u"Test-Authority"_s);
        NVERIFY(log::setTimestampTrust(stores, session, contents(m_dir.filePath(u"ca.pem"_s))));
        QVERIFY(log::storedTimestamps(stores.audit, session.workspace)->first().timestamp.trusted);
        QCOMPARE(names(session), QStringList());
        // A token to another request, over another text, cut, and no token at all.
        QCOMPARE(
            log::addTimestamp(stores, session, answer(ledger::timestampRequest(newest.text())), request).error().code,
            ErrorCode::BadInput);
        QCOMPARE(
            log::addTimestamp(stores, session, answer(ledger::timestampRequest("something else\n")), {}).error().code,
            ErrorCode::BadInput);
        QCOMPARE(log::addTimestamp(stores, session, response.left(200), request).error().code, ErrorCode::BadInput);
        QCOMPARE(log::addTimestamp(stores, session, "x", {}).error().code, ErrorCode::BadInput);
        QCOMPARE(log::setTimestampTrust(stores, session, "x").error().code, ErrorCode::BadInput);
        // A list that does not know the authority: the token proves nothing any more.
        NVERIFY(log::setTimestampTrust(stores, session, contents(m_dir.filePath(u"other.pem"_s))));
        QVERIFY(!log::storedTimestamps(stores.audit, session.workspace)->first().timestamp.trusted);
        QCOMPARE(names(session), QStringList(u"timestamp_invalid"_s));
    }
    void overTheNetwork()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        NVERIFY(log::setTimestampTrust(stores, session, contents(m_dir.filePath(u"ca.pem"_s))));
        // `openssl ts -reply` answers each request.
        const test::LocalServer authority([this](const test::LocalServer::Request &r) -> std::optional<QByteArray> {
            return r.contentType == "application/timestamp-query" ? std::optional(answer(r.body)) : std::nullopt;
        });
        const auto stamp = log::requestTimestamp(stores, session, QUrl(authority.address()));
        NVERIFY(stamp);
        QVERIFY(stamp->timestamp.trusted);
        QCOMPARE(log::storedTimestamps(stores.audit, session.workspace)->size(), 1);
        QCOMPARE(log::requestTimestamp(stores, session, QUrl(u"http://timestamp.example.org/"_s)).error().code,
                 ErrorCode::BadInput); // clear text beyond this machine
        QCOMPARE(log::requestTimestamp(stores, session, QUrl(u"http://127.0.0.1:1/"_s)).error().code, ErrorCode::Io);
        QCOMPARE(names(session), QStringList());
    }
    // Whoever has the signing key rewrites everything, and the machine that remembered is gone too: a time stamp tells.
    void aRewriteIsFoundByATimeStamp()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const ledger::Checkpoint newest = log::latestCheckpoint(stores.audit, session.workspace).value();
        const QByteArray request = ledger::timestampRequest(newest.text());
        NVERIFY(log::addTimestamp(stores, session, answer(request), request));
        NVERIFY(stores.audit.script(
            u"INSERT INTO intake (event_id, time_us, action, actor, subject, integration, purpose, outcome, phi, "
            u"operation, ref) "
            "SELECT event_id || 'r', time_us, action, actor, subject, integration, purpose, outcome, phi, operation, "
            "ref FROM entries ORDER BY idx;"
            "DELETE FROM entries; DELETE FROM details; DELETE FROM tiles; DELETE FROM checkpoints"_s));
        NVERIFY(log::sequence(stores.audit, session));
        QDir(log::memoryFolder()).removeRecursively();
        QVERIFY(names(session).contains(u"timestamp_invalid"_s));
    }
    void rowsGoWithTheirRetention()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        visit(session);
        const auto times = log::entryTimes(stores.audit)->value();
        const Instant until = times.first + (times.second - times.first) / 3;
        const auto removed = test::expireBefore(stores, session, until);
        NVERIFY(removed);
        QVERIFY(*removed > 20);
        const auto sound = log::verifyLog(session, {});
        QVERIFY2(sound->ok(), qPrintable(sound->ok() ? QString() : sound->findings.first().message()));
        QCOMPARE(sound->checked, sound->entries - *removed);
        const auto expired = log::ExpiredRows::load(stores.audit, sound->entries);
        const auto why = log::rowExpired(stores.audit, expired->ranges().front().first);
        QCOMPARE(why->value().norm, u"operation"_s);
        // A visit says the same, and again once it has been remembered.
        QVERIFY(log::verifyLog(session, {.full = false, .threads = 0, .progress = {}})->ok());
        // One more row than the entry says.
        const ledger::LeafIndex next = expired->ranges().back().last + 1;
        NVERIFY(stores.audit.run(u"DELETE FROM entries WHERE idx = ?"_s, {next}));
        QCOMPARE(names(session), QStringList(u"entry_missing"_s));
    }
    void aRestoredRowIsSeen()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        NVERIFY(stores.audit.script(u"CREATE TEMP TABLE kept AS SELECT * FROM entries WHERE idx < 40"_s));
        const auto times = log::entryTimes(stores.audit)->value();
        NVERIFY(test::expireBefore(stores, session, times.first + (times.second - times.first) / 3));
        QCOMPARE(names(session), QStringList());
        NVERIFY(stores.audit.script(u"INSERT INTO entries SELECT * FROM kept WHERE idx BETWEEN 3 AND 5"_s));
        const auto v = log::verifyLog(session, {});
        QCOMPARE(v->findings.size(), 1);
        QCOMPARE(ledger::findingName(v->findings.first().kind), u"entry_restored"_s);
        QCOMPARE(v->findings.first().first, 3);
        QCOMPARE(v->findings.first().last, 5);
        // A stranger in the place of a removed row.
        NVERIFY(stores.audit.script(u"UPDATE entries SET actor = 'x' WHERE idx = 4"_s));
        QVERIFY(names(session).contains(u"entry_changed"_s));
    }
    void anEntryThatExplainsNothing()
    {
        for (const char *ref : {"entries:3-5:4", "entries:5-3:1", "entries:0-99999999:100000000", "everything",
                                "entries:3-5:3", "entries:3-5:3:0"}) {
            const Session session = m_sample.open();
            const Stores stores = std::move(*Stores::open(session));
            ledger::Event event = log::staffEvent(session, u"retention.expired"_s, u"done"_s);
            event.purpose = u"operation"_s;
            event.ref = QLatin1String(ref);
            NVERIFY(log::record(stores, session, event));
            NVERIFY(stores.audit.script(u"DELETE FROM entries WHERE idx BETWEEN 3 AND 5"_s));
            QStringList found = names(session);
            found.sort();
            QCOMPARE(found, QStringList({u"entry_missing"_s, u"retention_unexplained"_s}));
        }
    }
    // What is asked for and does not meet the rule is refused, and nothing is gone.
    void aRemovalTakesTwoAndTime()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const auto code = [](const auto &result) { return result ? QString() : errorCodeName(result.error().code); };
        const qint64 before = *log::entryCount(stores.audit);
        for (const char *none : {"", "nothing", "operation'--"})
            QCOMPARE(code(log::proposeExpiry(stores, session, QLatin1String(none))), u"bad_input"_s);
        NVERIFY(stores.gateway->script(u"INSERT INTO retention_classes VALUES ('now', 'now', 0, 'created', 'erase', "
                                       "'n', NULL)"_s));
        QCOMPARE(code(log::proposeExpiry(stores, session, u"now"_s)), u"bad_input"_s);             // no months
        QCOMPARE(code(log::proposeExpiry(stores, session, u"business_letter"_s)), u"bad_input"_s); // none so old
        const auto times = log::entryTimes(stores.audit)->value();
        Instant now = fromDateTime(toDateTime(times.first + (times.second - times.first) / 3).addMonths(3));
        Session later = session;
        later.clock = [&now] { return now; };
        const auto proposal = log::proposeExpiry(stores, later, u"operation"_s);
        NVERIFY(proposal);
        QCOMPARE(code(log::expireEntries(stores, later, *proposal)), u"refused"_s); // nobody has approved
        QCOMPARE(code(log::approveExpiry(stores, later, *proposal)), u"refused"_s); // who proposed it
        Session auditor = later;
        auditor.staff = u"auditor"_s;
        auditor.duty = Duty::Auditor;
        QCOMPARE(code(log::approveExpiry(stores, auditor, *proposal)), u"refused"_s);
        QCOMPARE(code(log::approveExpiry(stores, test::approver(later), u"x"_s)), u"not_found"_s);
        QCOMPARE(code(log::expireEntries(stores, later, *proposal)), u"refused"_s);
        NVERIFY(log::approveExpiry(stores, test::approver(later), *proposal));
        Session other = later;
        other.staff = u"colleague"_s;
        QCOMPARE(code(log::expireEntries(stores, other, *proposal)), u"refused"_s); // another than who proposed
        now += log::approvalLasts + std::chrono::hours(1);
        QCOMPARE(code(log::expireEntries(stores, later, *proposal)), u"refused"_s); // too late
        now -= std::chrono::days(1);
        QVERIFY(*log::entryCount(stores.audit) > before);
        QCOMPARE(stores.audit.value(u"SELECT count(*) FROM entries WHERE idx < ?"_s, {before})->toLongLong(), before);
        NVERIFY(log::expireEntries(stores, later, *proposal));
        QCOMPARE(code(log::expireEntries(stores, later, *proposal)), u"refused"_s); // once
        QCOMPARE(names(session), QStringList());
        // What later checks rest on is still there.
        QVERIFY(stores.audit.value(u"SELECT count(*) FROM entries WHERE action = 'data.erased'"_s)->toInt() > 0);
    }
    // Years of 16 bits: the same bytes for instants 65,536 years apart would be two logs under one signature.
    void anInstantIsItsBytes()
    {
        QSet<QByteArray> seen;
        const qint64 era = 65'536LL * 31'556'952 * 1'000'000;
        int count = 0;
        for (const qint64 at :
             {qint64(0), ledger::earliestEntryUs, ledger::latestEntryUs, qint64(1'764'000'000'000'000)})
            for (qint64 n = -4; n <= 4; ++n, ++count) {
                ledger::EntryColumns c;
                c.timeUs = at + n * era;
                QByteArray canonical;
                ledger::appendCanonical(canonical, c);
                seen.insert(canonical);
            }
        QCOMPARE(seen.size(), count);
        for (const qint64 at : {ledger::earliestEntryUs - 1, ledger::latestEntryUs + 1, era, -era,
                                std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
            ledger::Event event;
            event.action = u"data.read"_s;
            event.actor = u"staff:x"_s;
            event.time = fromMicroseconds(at);
            const auto refused = ledger::refusal(event, test::Sample::now());
            QVERIFY(refused && refused->fault == ledger::EntryFault::TimeOutside);
        }
    }
};

QTEST_GUILESS_MAIN(TestAttest)
#include "tst_attest.moc"
