// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure per class of records: what holds and statutes take out of it, the approval of the plan as it stands, the search for
// residue, and persons who change their number, share one or come back.
#include "ledger/verifier.h"
#include "people/subjects.h"
#include "registers/register_check.h"
#include "requests/erasure.h"
#include "requests/holds.h"
#include "support.h"

using namespace nachweis;

class TestErasure : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    // A person with everything that can be held of one: two channels, contents, media, a note, an unrecognised event.
    struct Person {
        QString id, number = QStringLiteral("+4915112345678"), email = QStringLiteral("frau.beispiel@example.org");
        QByteArray sealedText, sealedNote;
    };
    static Person makePerson(const Stores &stores, const Session &session)
    {
        const Database &db = *stores.gateway;
        Person p;
        p.id = createSubject(db, session.keys, QStringLiteral("de"), QStringLiteral("DE"), session.clock()).value();
        const SecretBytes key = dataKey(db, session.keys, p.id).value();
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        };
        must(addAddress(db, session.keys, key, p.id, {QStringLiteral("e164"), p.number}, session.clock(), QStringLiteral("test")));
        must(addAddress(db, session.keys, key, p.id, {QStringLiteral("email"), p.email}, session.clock(), QStringLiteral("test")));
        const qint64 now = toMicroseconds(session.clock());
        must(db.run(QStringLiteral("INSERT INTO channels VALUES ('mail', 'email', 'E-Mail', 'x', 'x@example.org', 'hosting') ON CONFLICT DO NOTHING")));
        const QString whatsapp = db.value(QStringLiteral("SELECT channel_id FROM channels WHERE kind = 'whatsapp'"))->toString();
        const auto message = [&](const char *id, const QString &channel, const char *purpose, const char *text) {
            const QByteArray sealed = aeadSeal(key.view(), text, QByteArray("nachweis-content-v1\n") + id);
            must(db.run(QStringLiteral("INSERT INTO messages VALUES (?, ?, ?, ?, 'in', 'text', NULL, 'received', NULL, ?, ?, ?)"), {QLatin1String(id), p.id, channel, QLatin1String(purpose), now, now, sealed}));
            Event event;
            event.time = session.clock();
            event.action = QStringLiteral("message.received");
            event.actor = QStringLiteral("integration:shop");
            event.subject = p.id;
            event.ref = QLatin1String(id);
            event.purpose = QLatin1String(purpose);
            sealDetails(event, "details of " + QByteArray(id), key.view());
            must(record(stores, session, event));
            return sealed;
        };
        p.sealedText = message("m-service", whatsapp, "service", "Mein Paket kam nicht an");
        message("m-marketing", whatsapp, "marketing", "Gern mehr davon");
        message("m-mail", QStringLiteral("mail"), "service", "Bitte um Rückruf");
        must(db.run(QStringLiteral("INSERT INTO media VALUES ('x-1', ?, 'm-service', 'image/jpeg', '00', ?)"), {p.id, aeadSeal(key.view(), QByteArray(500, 'p'), "nachweis-media-v1\nx-1")}));
        p.sealedNote = aeadSeal(key.view(), "rief zweimal an", "nachweis-note-v1\nn-1");
        must(db.run(QStringLiteral("INSERT INTO staff_notes VALUES ('n-1', ?, ?, 'staff:support', ?)"), {p.id, now, p.sealedNote}));
        must(db.run(QStringLiteral("INSERT INTO unrecognised VALUES ('u-1', ?, ?, 'messages', 'poll', '00', ?)"), {p.id, now, aeadSeal(key.view(), "{}", "nachweis-unrecognised-v1\nu-1")}));
        for (const auto &[id, channel] : {std::pair{"c-wa", whatsapp}, {"c-mail", QStringLiteral("mail")}}) {
            must(db.run(QStringLiteral("INSERT INTO consents VALUES (?, ?, 'marketing', ?, 'active', ?)"), {QLatin1String(id), p.id, channel, now}));
            must(db.run(QStringLiteral("INSERT INTO consent_evidence VALUES ('e-' || ?, ?, 'opt_in_reply', NULL, NULL, '00', ?, 'valid', ?)"), {QLatin1String(id), p.id, aeadSeal(key.view(), QByteArray("payload ") + id, "x"), now}));
            must(db.run(QStringLiteral("INSERT INTO consent_events VALUES ('ev-' || ?, ?, 'confirmed', 'button', 'subject', ?, ?, NULL, NULL, NULL, 'e-' || ?)"), {QLatin1String(id), QLatin1String(id), now, now, QLatin1String(id)}));
        }
        return p;
    }
    static Result<QString> proposed(const Stores &stores, const Session &officer, const QString &subject)
    {
        NACHWEIS_ASSIGN(const Request r, openRequest(stores, officer, QStringLiteral("erasure"), subject, officer.clock(), QStringLiteral("letter"), test::berlin()));
        NACHWEIS_TRY(identifyRequest(stores, officer, r.id, QStringLiteral("reply")));
        NACHWEIS_TRY(decideRequest(stores, officer, r.id, true, QStringLiteral("Art. 17(1)(b)"), {}));
        return r.id;
    }
    static Result<QString> approved(const Stores &stores, const Session &officer, const QString &subject)
    {
        NACHWEIS_ASSIGN(const QString id, proposed(stores, officer, subject));
        NACHWEIS_TRY(approveRequest(stores, test::approver(officer), id));
        return id;
    }
    static QHash<QString, Place> planOf(const Stores &stores, const Session &session, const QString &id)
    {
        QHash<QString, Place> plan;
        const auto rows = erasurePlan(stores, id, session.clock());
        for (const Place &p : *rows)
            plan.insert(p.place, p);
        return plan;
    }
    static int count(const Database &db, const char *sql, const QString &subject) { return db.value(QLatin1String(sql), {subject}).value().toInt(); }

private Q_SLOTS:
    void everyPlaceIsFoundAndEmptied()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto id = approved(*stores, officer, p.id);
        NVERIFY(id);
        const auto before = planOf(*stores, officer, *id);
        for (const auto &[place, n] : {std::pair{"address", 2}, {"contents", 3}, {"media", 1}, {"evidence", 2}, {"unrecognised", 1}, {"staff_notes", 1}, {"log_details", 3}, {"data_key", 1}, {"messages", 2}, {"messages:consent_proof", 1}, {"consents:consent_proof", 2}})
            QCOMPARE(std::pair(place, before.value(QLatin1String(place)).before), std::pair(place, qint64(n)));
        for (const Place &one : before) { // every line says why, and until when where it stays under a statute
            QVERIFY(!one.norm.isEmpty());
            if (one.decision == QLatin1String("restrict"))
                QVERIFY(one.keepUntil.has_value());
        }
        ResiduePatterns patterns;
        NVERIFY(executeErasure(*stores, officer, *id, &patterns));
        QVERIFY(patterns.count() >= 14); // numbers in clear among them
        QCOMPARE(searchResidue(*stores, officer, *id, patterns).value(), true);
        const auto searches = residueSearches(*stores->gateway, *id);
        QCOMPARE(searches->size(), 2);
        for (const ResidueSearch &s : *searches) {
            QCOMPARE(s.found, 0);
            QVERIFY(s.pages > 10);
        }
        const auto after = planOf(*stores, officer, *id);
        QCOMPARE(after.size(), before.size());
        for (const Place &one : after)
            QVERIFY2(one.decision == QLatin1String("erase") ? one.after == 0 : one.after >= one.before, qPrintable(one.place));
        QCOMPARE(after.value(QStringLiteral("suppressions")).after, 2);
        QCOMPARE(subject(*stores->gateway, p.id)->state, QStringLiteral("erased"));
        QVERIFY(verifyLog(officer, {})->ok());
        const auto registers = checkRegisters(*stores);
        for (const RegisterFinding &f : registers->findings) // the consents made above were never reported
            QVERIFY2(f.row.startsWith(QLatin1String("ev-c-")), qPrintable(f.message()));
    }
    void theSearchFindsWhatIsThere()
    {
        // Against a needle that is there: the text of a page, sealed and in clear, read by our own decryption.
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto found = [&](const QByteArray &needle) {
            ResiduePatterns patterns;
            patterns.add(needle);
            const auto result = searchPages(stores->gateway->path(), officer.keys.gateway, patterns);
            return result ? result->pagesWithResidue.size() : -1;
        };
        QVERIFY(found(p.sealedNote) > 0); // it may stand in the write-ahead log alone
        NVERIFY(stores->gateway->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QVERIFY(found(p.sealedNote) > 0);
        QVERIFY(found("staff:support") > 0);
        QCOMPARE(found("this text is nowhere"), 0);
        NVERIFY(stores->gateway->run(QStringLiteral("DELETE FROM staff_notes")));
        NVERIFY(stores->gateway->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QCOMPARE(found(p.sealedNote), 0);
        // Without secure deletion the same bytes stay in free space: the search would tell.
        NVERIFY(stores->gateway->script(QStringLiteral("PRAGMA secure_delete = OFF")));
        const QByteArray picture = stores->gateway->value(QStringLiteral("SELECT content_sealed FROM media"))->toByteArray();
        NVERIFY(stores->gateway->run(QStringLiteral("DELETE FROM media")));
        NVERIFY(stores->gateway->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QVERIFY(found(picture) > 0);
        // A page that somebody damaged could hide anything.
        QFile file(stores->gateway->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096 * 5 + 100) && file.write("x", 1) == 1);
        file.close();
        ResiduePatterns patterns;
        patterns.add("12345678");
        QCOMPARE(searchPages(stores->gateway->path(), officer.keys.gateway, patterns).error().code, ErrorCode::Damaged);
    }
    void aHoldCoversItsChannelAndNoMore()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        NVERIFY(placeHold(*stores, officer, QStringLiteral("channel"), QStringLiteral("mail"), QStringLiteral("12 C 34/26")));
        const auto id = approved(*stores, officer, p.id);
        const auto plan = planOf(*stores, officer, *id);
        QCOMPARE(plan.value(QStringLiteral("contents")).before, 2);
        QCOMPARE(plan.value(QStringLiteral("contents:held")).before, 1);
        QVERIFY(plan.value(QStringLiteral("contents:held")).norm.contains(QStringLiteral("12 C 34/26")));
        QCOMPARE(plan.value(QStringLiteral("address")).before, 1);      // the number goes
        QCOMPARE(plan.value(QStringLiteral("address:held")).before, 1); // the e-mail address says whose the mail is
        QCOMPARE(plan.value(QStringLiteral("data_key:held")).before, 1);
        QVERIFY(!plan.contains(QStringLiteral("data_key")));
        NVERIFY(executeErasure(*stores, officer, *id));
        const Database &db = *stores->gateway;
        QCOMPARE(count(db, "SELECT count(*) FROM messages WHERE subject = ? AND content_sealed IS NOT NULL", p.id), 1);
        QCOMPARE(count(db, "SELECT count(*) FROM address WHERE subject = ? AND kind = 'email'", p.id), 1);
        QCOMPARE(count(db, "SELECT count(*) FROM address WHERE subject = ?", p.id), 1);
        QCOMPARE(count(db, "SELECT count(*) FROM consents WHERE subject = ?", p.id), 2);
        QCOMPARE(subject(db, p.id)->state, QStringLiteral("restricted"));
        // The held mail can still be read, by the key that was kept.
        const auto key = dataKey(db, officer.keys, p.id);
        NVERIFY(key);
        const QByteArray sealed = db.value(QStringLiteral("SELECT content_sealed FROM messages WHERE message_id = 'm-mail'"))->toByteArray();
        QCOMPARE(aeadOpen(key->view(), sealed, "nachweis-content-v1\nm-mail").value(), QByteArray("Bitte um Rückruf"));
        // Who is not given everything is told why and where to complain.
        QCOMPARE(answerRequest(*stores, officer, *id).error().code, ErrorCode::BadInput);
        NVERIFY(answerRequest(*stores, officer, *id, {QStringLiteral("reasons"), QStringLiteral("complaint"), QStringLiteral("remedy")}));
        QCOMPARE(request(db, *id)->outcome, QStringLiteral("partly"));
        QVERIFY(verifyLog(officer, {})->ok());
    }
    void aHoldOnAPurpose()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        NVERIFY(placeHold(*stores, officer, QStringLiteral("purpose"), QStringLiteral("marketing"), QStringLiteral("UWG proceedings")));
        const auto id = approved(*stores, officer, p.id);
        const auto plan = planOf(*stores, officer, *id);
        QCOMPARE(plan.value(QStringLiteral("contents:held")).before, 1);
        QCOMPARE(plan.value(QStringLiteral("evidence:held")).before, 2);
        QCOMPARE(plan.value(QStringLiteral("consents:held")).before, 2);
        QCOMPARE(plan.value(QStringLiteral("log_details:held")).before, 1); // the entry of that purpose
        QCOMPARE(plan.value(QStringLiteral("log_details")).before, 2);
        NVERIFY(executeErasure(*stores, officer, *id));
        QCOMPARE(count(stores->audit, "SELECT count(*) FROM details WHERE idx IN (SELECT idx FROM entries WHERE subject = ?)", p.id), 1);
        QVERIFY(verifyLog(officer, {})->ok());
    }
    void aHoldOnThePersonOrTheirIncidentStops()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto id = approved(*stores, officer, p.id);
        const QString incident = stores->gateway->value(QStringLiteral("SELECT incident_id FROM incidents WHERE number = 3"))->toString();
        const auto hold = placeHold(*stores, officer, QStringLiteral("incident"), incident, QStringLiteral("the authority asks"));
        NVERIFY(hold);
        QVERIFY(holdsOn(*stores->gateway, p.id)->none()); // it concerns others
        NVERIFY(stores->gateway->run(QStringLiteral("INSERT INTO incident_subjects VALUES (?, ?)"), {incident, p.id}));
        QCOMPARE(executeErasure(*stores, officer, *id).error().code, ErrorCode::Refused);
        QCOMPARE(count(*stores->gateway, "SELECT count(*) FROM address WHERE subject = ?", p.id), 2);
        QCOMPARE(releaseHold(*stores, officer, *hold).error().code, ErrorCode::Refused); // who placed it does not release it
        NVERIFY(releaseHold(*stores, test::approver(officer), *hold));
        QCOMPARE(releaseHold(*stores, test::approver(officer), *hold).error().code, ErrorCode::NotFound);
        NVERIFY(executeErasure(*stores, officer, *id));
        QCOMPARE(placeHold(*stores, officer, QStringLiteral("channel"), QStringLiteral("no such"), QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QCOMPARE(placeHold(*stores, officer, QStringLiteral("subject"), p.id, QStringLiteral(" ")).error().code, ErrorCode::BadInput);
    }
    void aLetterThatAStatuteKeepsStaysReadable()
    {
        // A stored business letter: contents, addressee and key are restricted until the end of the sixth year (HGB § 257).
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const SecretBytes key = *dataKey(*stores->gateway, officer.keys, p.id);
        const auto letter = [&](const char *id, const char *when) {
            NVERIFY(stores->gateway->run(QStringLiteral("INSERT INTO messages SELECT ?, ?, channel_id, 'order_updates', 'out', 'text', NULL, 'sent', NULL, ?, ?, ? FROM channels WHERE kind = 'whatsapp'"),
                {QLatin1String(id), p.id, toMicroseconds(test::instant(when)), toMicroseconds(test::instant(when)), aeadSeal(key.view(), "Rechnung", QByteArray("nachweis-content-v1\n") + id)}));
        };
        letter("b-old", "2019-12-31T12:00:00+01:00"); // ended with 2025
        letter("b-young", "2020-01-01T12:00:00+01:00"); // until the end of 2026
        const auto id = approved(*stores, officer, p.id);
        const auto plan = planOf(*stores, officer, *id);
        QCOMPARE(plan.value(QStringLiteral("contents:held")).before, 1);
        QCOMPARE(plan.value(QStringLiteral("contents")).before, 4);
        QCOMPARE(toRfc3339Seconds(*plan.value(QStringLiteral("messages:business_letter")).keepUntil), QStringLiteral("2026-12-31T23:00:00Z"));
        QCOMPARE(plan.value(QStringLiteral("messages:business_letter")).before, 1);
        QCOMPARE(plan.value(QStringLiteral("messages")).before, 3); // the old one too
        QCOMPARE(plan.value(QStringLiteral("address:held")).before, 1);
        NVERIFY(executeErasure(*stores, officer, *id));
        QCOMPARE(subject(*stores->gateway, p.id)->state, QStringLiteral("restricted"));
        QCOMPARE(count(*stores->gateway, "SELECT count(*) FROM messages WHERE subject = ? AND message_id = 'b-old'", p.id), 0);
    }
    void anotherPlanNeedsAnotherApproval()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto id = proposed(*stores, officer, p.id);
        const QString seen = planDigest(*erasurePlan(*stores, *id, officer.clock()));
        QCOMPARE(approveRequest(*stores, officer, *id, seen).error().code, ErrorCode::Refused); // the proposer
        const auto another = [&](const char *note) { NVERIFY(stores->gateway->run(QStringLiteral("INSERT INTO staff_notes VALUES (?, ?, 1, 'x', x'00')"), {QLatin1String(note), p.id})); };
        another("n-2");
        QCOMPARE(approveRequest(*stores, test::approver(officer), *id, seen).error().code, ErrorCode::Refused); // not what they saw
        NVERIFY(approveRequest(*stores, test::approver(officer), *id, planDigest(*erasurePlan(*stores, *id, officer.clock()))));
        NVERIFY(recordLook(*stores, officer, p.id, *id)); // looking changes nothing
        another("n-3");
        QCOMPARE(executeErasure(*stores, officer, *id).error().code, ErrorCode::Refused);
        QCOMPARE(request(*stores->gateway, *id)->state, QStringLiteral("decision_proposed"));
        QVERIFY(request(*stores->gateway, *id)->approvedBy.isEmpty());
        QCOMPARE(count(*stores->gateway, "SELECT count(*) FROM address WHERE subject = ?", p.id), 2);
        NVERIFY(approveRequest(*stores, test::approver(officer), *id));
        // A day later nothing has changed: the approval holds.
        Session tomorrow = officer;
        tomorrow.clock = [] { return test::Sample::now() + std::chrono::hours(26); };
        NVERIFY(executeErasure(*stores, tomorrow, *id));
    }
    void numbersMoveBetweenPersons()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const Person first = makePerson(*stores, officer);
        // The number went to somebody else; the old one has it in the past, with a business-scoped id beside.
        NVERIFY(db.run(QStringLiteral("UPDATE address SET valid_to_us = ? WHERE subject = ? AND kind = 'e164'"), {toMicroseconds(officer.clock()), first.id}));
        const SecretBytes firstKey = *dataKey(db, officer.keys, first.id);
        NVERIFY(addAddress(db, officer.keys, firstKey, first.id, {QStringLiteral("bsuid"), QStringLiteral("DE.13491208655302741918")}, officer.clock(), QStringLiteral("webhook")));
        const QString second = createSubject(db, officer.keys, QStringLiteral("de"), {}, officer.clock()).value();
        NVERIFY(addAddress(db, officer.keys, *dataKey(db, officer.keys, second), second, {QStringLiteral("wa_id"), first.number.mid(1)}, officer.clock(), QStringLiteral("webhook")));
        QCOMPARE(findByIdentifier(db, officer.keys, {QStringLiteral("e164"), first.number})->value(), second); // who has it now
        QCOMPARE(findByIdentifier(db, officer.keys, *parseIdentifier(QStringLiteral("DE.13491208655302741918")))->value(), first.id);
        const auto id = approved(*stores, officer, first.id);
        NVERIFY(executeErasure(*stores, officer, *id));
        QCOMPARE(count(db, "SELECT count(*) FROM address WHERE subject = ?", second), 1); // untouched
        NVERIFY(dataKey(db, officer.keys, second));
        QCOMPARE(findByIdentifier(db, officer.keys, {QStringLiteral("e164"), first.number})->value(), second);
        // Who comes back after the erasure is a new person, and the suppression meets them.
        const QString back = createSubject(db, officer.keys, QStringLiteral("de"), {}, officer.clock()).value();
        NVERIFY(addAddress(db, officer.keys, *dataKey(db, officer.keys, back), back, {QStringLiteral("email"), first.email}, officer.clock(), QStringLiteral("shop")));
        QCOMPARE(findByIdentifier(db, officer.keys, {QStringLiteral("email"), first.email})->value(), back);
        QCOMPARE(count(db, "SELECT count(*) FROM suppressions s JOIN address a ON a.lookup = s.lookup WHERE a.subject = ?", back), 1);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
