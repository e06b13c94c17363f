// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure per class of records: what holds and statutes take out of it, the approval of the plan as it stands, the
// search for residue, and persons who change their number, share one or come back.
#include "log/verifier.h"
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
    struct Person
    {
        QString id, number = u"+4915112345678"_s, email = u"frau.beispiel@example.org"_s;
        QByteArray sealedText, sealedNote;
    };
    static Person makePerson(const Stores &stores, const Session &session)
    {
        const Database &db = *stores.gateway;
        Person p;
        p.id = people::createSubject(db, session.keys, u"de"_s, u"DE"_s, session.clock()).value();
        const SecretBytes key = people::dataKey(db, session.keys, p.id).value();
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        };
        must(people::addAddress(db, session.keys, key, p.id, {u"e164"_s, p.number}, session.clock(), u"test"_s));
        must(people::addAddress(db, session.keys, key, p.id, {u"email"_s, p.email}, session.clock(), u"test"_s));
        const qint64 now = toMicroseconds(session.clock());
        must(db.run(u"INSERT INTO channels VALUES ('mail', 'email', 'E-Mail', 'x', 'x@example.org', 'hosting') "
                    "ON CONFLICT DO NOTHING"_s));
        const QString whatsapp = db.value(u"SELECT channel_id FROM channels WHERE kind = 'whatsapp'"_s)->toString();
        const auto message = [&](const char *id, const QString &channel, const char *purpose, const char *text) {
            const QByteArray sealed = aeadSeal(key.view(), text, QByteArray("nachweis-content-v1\n") + id);
            must(db.run(u"INSERT INTO messages VALUES (?, ?, ?, ?, 'in', 'text', NULL, 'received', NULL, ?, ?, ?)"_s,
                        {QLatin1String(id), p.id, channel, QLatin1String(purpose), now, now, sealed}));
            ledger::Event event;
            event.time = session.clock();
            event.action = u"message.received"_s;
            event.actor = u"integration:shop"_s;
            event.subject = p.id;
            event.ref = QLatin1String(id);
            event.purpose = QLatin1String(purpose);
            ledger::sealDetails(event, "details of " + QByteArray(id), key.view());
            must(log::record(stores, session, event));
            return sealed;
        };
        p.sealedText = message("m-service", whatsapp, "service", "Mein Paket kam nicht an");
        message("m-marketing", whatsapp, "marketing", "Gern mehr davon");
        message("m-mail", u"mail"_s, "service", "Bitte um Rückruf");
        must(db.run(u"INSERT INTO media VALUES ('x-1', ?, 'm-service', 'image/jpeg', '00', ?)"_s,
                    {p.id, aeadSeal(key.view(), QByteArray(500, 'p'), "nachweis-media-v1\nx-1")}));
        p.sealedNote = aeadSeal(key.view(), "rief zweimal an", "nachweis-note-v1\nn-1");
        must(db.run(u"INSERT INTO staff_notes VALUES ('n-1', ?, ?, 'staff:support', ?)"_s, {p.id, now, p.sealedNote}));
        must(db.run(u"INSERT INTO unrecognised VALUES ('u-1', ?, ?, 'messages', 'poll', '00', ?)"_s,
                    {p.id, now, aeadSeal(key.view(), "{}", "nachweis-unrecognised-v1\nu-1")}));
        must(db.run(u"INSERT INTO inbox_items (item_id, kind, received_us, subject, event_id, payload_sha256, "
                    "content_sealed, state) VALUES ('i-1', 'unrecognised', ?, ?, 'x-1', '00', ?, 'open')"_s,
                    {now, p.id, aeadSeal(key.view(), "{\"body\":\"Hallo\"}", "nachweis-inbox-v1\ni-1")}));
        for (const auto &[id, channel] : {std::pair{"c-wa", whatsapp}, {"c-mail", u"mail"_s}}) {
            must(db.run(u"INSERT INTO consents VALUES (?, ?, 'marketing', ?, 'active', ?)"_s,
                        {QLatin1String(id), p.id, channel, now}));
            must(db.run(u"INSERT INTO consent_evidence VALUES ('e-' || ?, ?, 'opt_in_reply', NULL, NULL, '00', ?, "
                        "'valid', ?)"_s,
                        {QLatin1String(id), p.id, aeadSeal(key.view(), QByteArray("payload ") + id, "x"), now}));
            must(db.run(
                u"INSERT INTO consent_events VALUES ('ev-' || ?, ?, 'confirmed', 'button', 'subject', ?, ?, NULL, "
                "NULL, NULL, 'e-' || ?)"_s,
                {QLatin1String(id), QLatin1String(id), now, now, QLatin1String(id)}));
        }
        return p;
    }
    static Result<QString> proposed(const Stores &stores, const Session &officer, const QString &subject)
    {
        NACHWEIS_ASSIGN(const requests::Request r,
                        requests::openRequest(stores, officer, requests::Right::Erasure, subject, officer.clock(),
                                              u"letter"_s, test::berlin()));
        NACHWEIS_TRY(requests::identifyRequest(stores, officer, r.id, u"reply"_s));
        NACHWEIS_TRY(requests::decideRequest(stores, officer, r.id, requests::Decision::Grant, u"Art. 17(1)(b)"_s, {}));
        return r.id;
    }
    static Result<QString> approved(const Stores &stores, const Session &officer, const QString &subject)
    {
        NACHWEIS_ASSIGN(const QString id, proposed(stores, officer, subject));
        NACHWEIS_TRY(requests::approveRequest(stores, test::approver(officer), id));
        return id;
    }
    static QHash<QString, requests::Place> planOf(const Stores &stores, const Session &session, const QString &id)
    {
        QHash<QString, requests::Place> plan;
        const auto rows = requests::erasurePlan(stores, id, session.clock());
        for (const requests::Place &p : *rows)
            plan.insert(p.place, p);
        return plan;
    }
    static int count(const Database &db, const char *sql, const QString &subject)
    {
        return db.value(QLatin1String(sql), {subject}).value().toInt();
    }

private Q_SLOTS:
    void everyPlaceIsFoundAndEmptied()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto id = approved(*stores, officer, p.id);
        NVERIFY(id);
        const auto before = planOf(*stores, officer, *id);
        for (const auto &[place, n] : {std::pair{"address", 2},
                                       {"contents", 3},
                                       {"media", 1},
                                       {"evidence", 2},
                                       {"unrecognised", 1},
                                       {"inbox", 1},
                                       {"staff_notes", 1},
                                       {"log_details", 3},
                                       {"data_key", 1},
                                       {"messages", 2},
                                       {"messages:consent_proof", 1},
                                       {"consents:consent_proof", 2}})
            QCOMPARE(std::pair(place, before.value(QLatin1String(place)).before), std::pair(place, qint64(n)));
        for (const requests::Place &one :
             before) { // every line says why, and until when where it stays under a statute
            QVERIFY(!one.norm.isEmpty());
            if (one.decision == requests::PlaceDecision::Restrict)
                QVERIFY(one.keepUntil.has_value());
        }
        ResiduePatterns patterns;
        NVERIFY(requests::executeErasure(*stores, officer, *id, &patterns));
        QVERIFY(patterns.count() >= 14); // numbers in clear among them
        QCOMPARE(requests::searchResidue(*stores, officer, *id, patterns).value(), true);
        const auto searches = requests::residueSearches(*stores->gateway, *id);
        QCOMPARE(searches->size(), 2);
        for (const requests::ResidueSearch &s : *searches) {
            QCOMPARE(s.found, 0);
            QVERIFY(s.pages > 10);
        }
        const auto after = planOf(*stores, officer, *id);
        QCOMPARE(after.size(), before.size());
        for (const requests::Place &one : after)
            QVERIFY2(one.decision == requests::PlaceDecision::Erase ? one.after == 0 : one.after >= one.before,
                     qPrintable(one.place));
        QCOMPARE(after.value(u"suppressions"_s).after, 2);
        QCOMPARE(people::subject(*stores->gateway, p.id)->state, u"erased"_s);
        QVERIFY(log::verifyLog(officer, {})->ok());
        const auto registers = registers::checkRegisters(*stores);
        for (const registers::RegisterFinding &f : registers->findings) // the consents made above were never reported
            QVERIFY2(f.row.startsWith("ev-c-"_L1), qPrintable(f.message()));
    }
    void whatAPlaceEmptiesIsSearchedFor()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const Person p = makePerson(*stores, officer);
        // A doubt, an extension and the reasons of a decision, sealed under the person's key.
        const auto r = requests::openRequest(*stores, officer, requests::Right::Erasure, p.id, officer.clock(),
                                             u"letter"_s, test::berlin());
        NVERIFY(r);
        // What somebody reported of the person, and the log did not take.
        ledger::Event refused = log::staffEvent(officer, u"data.read"_s, u"ok"_s);
        refused.subject = p.id;
        ledger::sealDetails(refused, "looked", randomBytes(32));
        NVERIFY(log::report(stores->audit, refused));
        NVERIFY(requests::queryIdentity(*stores, officer, r->id, u"asks from an unknown number"_s));
        NVERIFY(requests::identifyRequest(*stores, officer, r->id, u"reply"_s));
        NVERIFY(requests::extendRequest(*stores, officer, r->id, u"three systems to search"_s));
        NVERIFY(requests::decideRequest(*stores, officer, r->id, requests::Decision::Grant, u"Art. 17(1)(b)"_s,
                                        u"the consent was withdrawn"_s));
        NVERIFY(requests::approveRequest(*stores, test::approver(officer), r->id));
        QHash<QString, QByteArray> before; // one value of each column that a place empties
        for (const requests::PlaceRule &rule : requests::placeRules())
            for (const requests::EmptiedColumn &column : rule.columns) {
                const QString name = QLatin1String(rule.relation) + '.'_L1 + QLatin1String(column.column);
                const QString mine = rule.kind == requests::PlaceKind::LogDetails
                                         ? u"idx IN (SELECT idx FROM entries WHERE subject = ?)"_s
                                         : u"subject = ?"_s;
                const auto value = (rule.inAudit ? stores->audit : db)
                                       .value(u"SELECT %1 FROM %2 WHERE %3 AND %1 IS NOT NULL"_s.arg(
                                                  QLatin1String(column.column), QLatin1String(rule.relation), mine),
                                              {p.id});
                NVERIFY(value);
                QVERIFY2(!value->isNull(), qPrintable(name));
                QVERIFY2(column.residue != requests::Residue::None || column.why, qPrintable(name));
                if (column.residue != requests::Residue::None)
                    before.insert(name, value->toByteArray());
            }
        ResiduePatterns patterns;
        NVERIFY(requests::executeErasure(*stores, officer, r->id, &patterns));
        for (auto it = before.begin(); it != before.end(); ++it) {
            ResiduePatterns one;
            one.add(it.value());
            QVERIFY2(patterns.slices().contains(one.slices()), qPrintable(it.key()));
        }
        QCOMPARE(requests::searchResidue(*stores, officer, r->id, patterns).value(), true);
        // The reasons, where somebody had kept them aside: the search tells.
        NVERIFY(db.run(u"UPDATE organisation SET contact = ?"_s, {before.value(u"requests.reason_sealed"_s)}));
        QCOMPARE(requests::searchResidue(*stores, officer, r->id, patterns).value(), false);
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
            const auto result = stores->gateway->searchPages(officer.keys.gateway, patterns);
            return result ? result->pagesWithResidue.size() : -1;
        };
        QVERIFY(found(p.sealedNote) > 0); // it may stand in the write-ahead log alone
        NVERIFY(stores->gateway->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(found(p.sealedNote) > 0);
        QVERIFY(found("staff:support") > 0);
        QCOMPARE(found("this text is nowhere"), 0);
        NVERIFY(stores->gateway->run(u"DELETE FROM staff_notes"_s));
        NVERIFY(stores->gateway->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QCOMPARE(found(p.sealedNote), 0);
        // Without secure deletion the same bytes stay in free space: the search would tell.
        NVERIFY(stores->gateway->script(u"PRAGMA secure_delete = OFF"_s));
        const QByteArray picture = stores->gateway->value(u"SELECT content_sealed FROM media"_s)->toByteArray();
        NVERIFY(stores->gateway->run(u"DELETE FROM media"_s));
        NVERIFY(stores->gateway->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(found(picture) > 0);
        // A page that somebody damaged could hide anything.
        QFile file(stores->gateway->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096 * 5 + 100) && file.write("x", 1) == 1);
        file.close();
        ResiduePatterns patterns;
        patterns.add("12345678");
        QCOMPARE(stores->gateway->searchPages(officer.keys.gateway, patterns).error().code, ErrorCode::Damaged);
    }
    void aHoldCoversItsChannelAndNoMore()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        NVERIFY(requests::placeHold(*stores, officer, requests::HoldScope::Channel, u"mail"_s, u"12 C 34/26"_s));
        const auto id = approved(*stores, officer, p.id);
        const auto plan = planOf(*stores, officer, *id);
        QCOMPARE(plan.value(u"contents"_s).before, 2);
        QCOMPARE(plan.value(u"contents:held"_s).before, 1);
        QVERIFY(plan.value(u"contents:held"_s).norm.contains(u"12 C 34/26"_s));
        QCOMPARE(plan.value(u"address"_s).before, 1);      // the number goes
        QCOMPARE(plan.value(u"address:held"_s).before, 1); // the e-mail address says whose the mail is
        QCOMPARE(plan.value(u"data_key:held"_s).before, 1);
        QVERIFY(!plan.contains(u"data_key"_s));
        NVERIFY(requests::executeErasure(*stores, officer, *id));
        const Database &db = *stores->gateway;
        QCOMPARE(count(db, "SELECT count(*) FROM messages WHERE subject = ? AND content_sealed IS NOT NULL", p.id), 1);
        QCOMPARE(count(db, "SELECT count(*) FROM address WHERE subject = ? AND kind = 'email'", p.id), 1);
        QCOMPARE(count(db, "SELECT count(*) FROM address WHERE subject = ?", p.id), 1);
        QCOMPARE(count(db, "SELECT count(*) FROM consents WHERE subject = ?", p.id), 2);
        QCOMPARE(people::subject(db, p.id)->state, u"restricted"_s);
        // The held mail can still be read, by the key that was kept.
        const auto key = people::dataKey(db, officer.keys, p.id);
        NVERIFY(key);
        const QByteArray sealed =
            db.value(u"SELECT content_sealed FROM messages WHERE message_id = 'm-mail'"_s)->toByteArray();
        QCOMPARE(aeadOpen(key->view(), sealed, "nachweis-content-v1\nm-mail").value(), QByteArray("Bitte um Rückruf"));
        // Who is not given everything is told why and where to complain.
        QCOMPARE(requests::answerRequest(*stores, officer, *id).error().code, ErrorCode::BadInput);
        NVERIFY(requests::answerRequest(*stores, officer, *id,
                                        {requests::Told::Reasons, requests::Told::Complaint, requests::Told::Remedy}));
        QCOMPARE(requests::request(db, *id)->outcome, requests::RequestOutcome::Partly);
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void aHoldOnAPurpose()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        NVERIFY(
            requests::placeHold(*stores, officer, requests::HoldScope::Purpose, u"marketing"_s, u"UWG proceedings"_s));
        const auto id = approved(*stores, officer, p.id);
        const auto plan = planOf(*stores, officer, *id);
        QCOMPARE(plan.value(u"contents:held"_s).before, 1);
        QCOMPARE(plan.value(u"evidence:held"_s).before, 2);
        QCOMPARE(plan.value(u"consents:held"_s).before, 2);
        QCOMPARE(plan.value(u"log_details:held"_s).before, 1); // the entry of that purpose
        QCOMPARE(plan.value(u"log_details"_s).before, 2);
        NVERIFY(requests::executeErasure(*stores, officer, *id));
        QCOMPARE(count(stores->audit,
                       "SELECT count(*) FROM details WHERE idx IN (SELECT idx FROM entries WHERE subject = ?)", p.id),
                 1);
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void aHoldOnThePersonOrTheirIncidentStops()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto id = approved(*stores, officer, p.id);
        const QString incident =
            stores->gateway->value(u"SELECT incident_id FROM incidents WHERE number = 3"_s)->toString();
        const auto hold =
            requests::placeHold(*stores, officer, requests::HoldScope::Incident, incident, u"the authority asks"_s);
        NVERIFY(hold);
        QVERIFY(requests::holdsOn(*stores->gateway, p.id)->none()); // it concerns others
        NVERIFY(stores->gateway->run(u"INSERT INTO incident_subjects VALUES (?, ?)"_s, {incident, p.id}));
        QCOMPARE(requests::executeErasure(*stores, officer, *id).error().code, ErrorCode::Refused);
        QCOMPARE(count(*stores->gateway, "SELECT count(*) FROM address WHERE subject = ?", p.id), 2);
        QCOMPARE(requests::releaseHold(*stores, officer, *hold).error().code,
                 ErrorCode::Refused); // who placed it does not release it
        NVERIFY(requests::releaseHold(*stores, test::approver(officer), *hold));
        QCOMPARE(requests::releaseHold(*stores, test::approver(officer), *hold).error().code, ErrorCode::NotFound);
        NVERIFY(requests::executeErasure(*stores, officer, *id));
        QCOMPARE(requests::placeHold(*stores, officer, requests::HoldScope::Channel, u"no such"_s, u"x"_s).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(requests::placeHold(*stores, officer, requests::HoldScope::Subject, p.id, u" "_s).error().code,
                 ErrorCode::BadInput);
    }
    void aLetterThatAStatuteKeepsStaysReadable()
    {
        // A stored business letter: contents, addressee and key are restricted until the end of the sixth year (HGB §
        // 257).
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const SecretBytes key = *people::dataKey(*stores->gateway, officer.keys, p.id);
        const auto letter = [&](const char *id, const char *when) {
            NVERIFY(stores->gateway->run(
                u"INSERT INTO messages SELECT ?, ?, channel_id, 'order_updates', 'out', 'text', NULL, 'sent', NULL, "
                "?, ?, ? FROM channels WHERE kind = 'whatsapp'"_s,
                {QLatin1String(id), p.id, toMicroseconds(test::instant(when)), toMicroseconds(test::instant(when)),
                 aeadSeal(key.view(), "Rechnung", QByteArray("nachweis-content-v1\n") + id)}));
        };
        letter("b-old", "2019-12-31T12:00:00+01:00");   // ended with 2025
        letter("b-young", "2020-01-01T12:00:00+01:00"); // until the end of 2026
        const auto id = approved(*stores, officer, p.id);
        const auto plan = planOf(*stores, officer, *id);
        QCOMPARE(plan.value(u"contents:held"_s).before, 1);
        QCOMPARE(plan.value(u"contents"_s).before, 4);
        QCOMPARE(toRfc3339Seconds(*plan.value(u"messages:business_letter"_s).keepUntil), u"2026-12-31T23:00:00Z"_s);
        QCOMPARE(plan.value(u"messages:business_letter"_s).before, 1);
        QCOMPARE(plan.value(u"messages"_s).before, 3); // the old one too
        QCOMPARE(plan.value(u"address:held"_s).before, 1);
        NVERIFY(requests::executeErasure(*stores, officer, *id));
        QCOMPARE(people::subject(*stores->gateway, p.id)->state, u"restricted"_s);
        QCOMPARE(
            count(*stores->gateway, "SELECT count(*) FROM messages WHERE subject = ? AND message_id = 'b-old'", p.id),
            0);
    }
    void anotherPlanNeedsAnotherApproval()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Person p = makePerson(*stores, officer);
        const auto id = proposed(*stores, officer, p.id);
        const QString seen = requests::decisionDigest(*requests::request(*stores->gateway, *id),
                                                      *requests::erasurePlan(*stores, *id, officer.clock()));
        QCOMPARE(requests::approveRequest(*stores, officer, *id, seen).error().code,
                 ErrorCode::Refused); // the proposer
        const auto another = [&](const char *note) {
            NVERIFY(stores->gateway->run(u"INSERT INTO staff_notes VALUES (?, ?, 1, 'x', x'00')"_s,
                                         {QLatin1String(note), p.id}));
        };
        another("n-2");
        QCOMPARE(requests::approveRequest(*stores, test::approver(officer), *id, seen).error().code,
                 ErrorCode::Refused); // not what they saw
        NVERIFY(
            requests::approveRequest(*stores, test::approver(officer), *id,
                                     requests::decisionDigest(*requests::request(*stores->gateway, *id),
                                                              *requests::erasurePlan(*stores, *id, officer.clock()))));
        NVERIFY(log::recordLook(*stores, officer, p.id, *id)); // looking changes nothing
        another("n-3");
        QCOMPARE(requests::executeErasure(*stores, officer, *id).error().code, ErrorCode::Refused);
        QCOMPARE(requests::request(*stores->gateway, *id)->state, requests::RequestState::DecisionProposed);
        QVERIFY(requests::request(*stores->gateway, *id)->approvedBy.isEmpty());
        QCOMPARE(count(*stores->gateway, "SELECT count(*) FROM address WHERE subject = ?", p.id), 2);
        NVERIFY(requests::approveRequest(*stores, test::approver(officer), *id));
        // A day later nothing has changed: the approval holds.
        Session tomorrow = officer;
        tomorrow.clock = [] { return test::Sample::now() + std::chrono::hours(26); };
        NVERIFY(requests::executeErasure(*stores, tomorrow, *id));
    }
    void numbersMoveBetweenPersons()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const Person first = makePerson(*stores, officer);
        // The number went to somebody else; the old one has it in the past, with a business-scoped id beside.
        NVERIFY(db.run(u"UPDATE address SET valid_to_us = ? WHERE subject = ? AND kind = 'e164'"_s,
                       {toMicroseconds(officer.clock()), first.id}));
        const SecretBytes firstKey = *people::dataKey(db, officer.keys, first.id);
        NVERIFY(people::addAddress(db, officer.keys, firstKey, first.id, {u"bsuid"_s, u"DE.13491208655302741918"_s},
                                   officer.clock(), u"webhook"_s));
        const QString second = people::createSubject(db, officer.keys, u"de"_s, {}, officer.clock()).value();
        NVERIFY(people::addAddress(db, officer.keys, *people::dataKey(db, officer.keys, second), second,
                                   {u"wa_id"_s, first.number.mid(1)}, officer.clock(), u"webhook"_s));
        QCOMPARE(people::findByIdentifier(db, officer.keys, {u"e164"_s, first.number})->value(),
                 second); // who has it now
        QCOMPARE(
            people::findByIdentifier(db, officer.keys, *people::parseIdentifier(u"DE.13491208655302741918"_s))->value(),
            first.id);
        const auto id = approved(*stores, officer, first.id);
        NVERIFY(requests::executeErasure(*stores, officer, *id));
        QCOMPARE(count(db, "SELECT count(*) FROM address WHERE subject = ?", second), 1); // untouched
        NVERIFY(people::dataKey(db, officer.keys, second));
        QCOMPARE(people::findByIdentifier(db, officer.keys, {u"e164"_s, first.number})->value(), second);
        // Who comes back after the erasure is a new person, and the suppression meets them.
        const QString back = people::createSubject(db, officer.keys, u"de"_s, {}, officer.clock()).value();
        NVERIFY(people::addAddress(db, officer.keys, *people::dataKey(db, officer.keys, back), back,
                                   {u"email"_s, first.email}, officer.clock(), u"shop"_s));
        QCOMPARE(people::findByIdentifier(db, officer.keys, {u"email"_s, first.email})->value(), back);
        QCOMPARE(count(db,
                       "SELECT count(*) FROM suppressions s JOIN address a ON a.lookup = s.lookup WHERE a.subject = ?",
                       back),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
