// SPDX-License-Identifier: GPL-3.0-or-later
// Requests in all rights and states, and their clocks: rules C8 to C13 (GDPR Art. 12, Reg. 1182/71), with the answers
// that are usual and wrong.
#include "consent/consents.h"
#include "consent/suppressions.h"
#include "intake/whatsapp.h"
#include "people/subjects.h"
#include "requests/execution.h"
#include "requests/proposals.h"
#include "requests/recipients.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace nachweis;

class TestRequests : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    // Somebody with consents who has asked for nothing yet.
    static QString someone(const Stores &stores)
    {
        return stores.gateway
            ->value(u"SELECT subject FROM consents WHERE state = 'active' AND subject NOT IN (SELECT subject "
                    "FROM requests) ORDER BY subject LIMIT 1"_s)
            .value()
            .toString();
    }
    static QString midnight(const char *date)
    {
        return toRfc3339Seconds(fromDateTime(
            QDate::fromString(QLatin1String(date), Qt::ISODate).addDays(1).startOfDay(QTimeZone("Europe/Berlin"))));
    }
    static Result<requests::Request> openAt(const Stores &stores, Session &session, requests::Right right,
                                            const QString &subject, const char *received)
    {
        const Instant at = test::instant(received);
        session.clock = [at] { return at; };
        return requests::openRequest(stores, session, right, subject, at, u"letter"_s, test::berlin());
    }
    static void turn(Session &session, const char *to)
    {
        const Instant at = test::instant(to);
        session.clock = [at] { return at; };
    }
    // Up to the second person's approval.
    static Done approved(const Stores &stores, const Session &officer, const QString &id, bool grant = true,
                         const QString &reason = {})
    {
        NACHWEIS_TRY(requests::identifyRequest(stores, officer, id, u"reply"_s));
        NACHWEIS_TRY(requests::decideRequest(
            stores, officer, id, grant ? requests::Decision::Grant : requests::Decision::Refuse, u"Art. 12"_s, reason));
        return requests::approveRequest(stores, test::approver(officer), id);
    }

private Q_SLOTS:
    void period_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QByteArray>("nominal"); // the last day, its midnight is the end
        QTest::addColumn<QByteArray>("legal");
        QTest::newRow("no such day, then a Sunday; not +30 days")
            << QByteArray("2027-01-31T10:00:00+01:00") << QByteArray("2027-02-28") << QByteArray("2027-03-01");
        QTest::newRow("leap year") << QByteArray("2028-01-31T10:00:00+01:00") << QByteArray("2028-02-29")
                                   << QByteArray("2028-02-29");
        QTest::newRow("short February") << QByteArray("2027-02-01T10:00:00+01:00") << QByteArray("2027-03-01")
                                        << QByteArray("2027-03-01");
        QTest::newRow("Good Friday to Easter Tuesday")
            << QByteArray("2027-02-26T10:00:00+01:00") << QByteArray("2027-03-26") << QByteArray("2027-03-30");
        QTest::newRow("Christmas") << QByteArray("2026-11-25T10:00:00+01:00") << QByteArray("2026-12-25")
                                   << QByteArray("2026-12-28");
        QTest::newRow("the local day counts, not that of UTC")
            << QByteArray("2027-01-31T23:30:00Z") << QByteArray("2027-03-01") << QByteArray("2027-03-01");
    }
    void period()
    {
        QFETCH(QByteArray, received);
        QFETCH(QByteArray, nominal);
        QFETCH(QByteArray, legal);
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto r = openAt(*stores, officer, requests::Right::Access, someone(*stores), received.constData());
        NVERIFY(r);
        QCOMPARE(toRfc3339Seconds(r->due.nominal), midnight(nominal.constData()));
        QCOMPARE(toRfc3339Seconds(r->due.legal), midnight(legal.constData()));
        QVERIFY(r->due.derivation.size() >= 4);
        QVERIFY(!r->overdue(r->due.legal));
        QVERIFY(r->overdue(r->due.legal + std::chrono::microseconds(1)));
    }
    void extensionInsideTheFirstMonthOnly()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto r = openAt(*stores, officer, requests::Right::Access, someone(*stores), "2027-01-31T10:00:00+01:00");
        QCOMPARE(requests::extendRequest(*stores, officer, r->id, u" "_s).error().code, ErrorCode::BadInput);
        turn(officer, "2027-03-01T23:00:00Z"); // the first month's legal end itself
        NVERIFY(requests::extendRequest(*stores, officer, r->id, u"40,000 messages in three systems"_s));
        const auto extended = requests::request(*stores->gateway, r->id);
        // 28 April in the cautious, chained reading; 1 May (+90 days) would be late.
        QCOMPARE(toRfc3339Seconds(extended->due.legal), midnight("2027-04-28"));
        QVERIFY(extended->due.derivation.join('\n'_L1).contains(u"2027-04-28"_s));
        QCOMPARE(requests::extendRequest(*stores, officer, r->id, u"again"_s).error().code, ErrorCode::Refused);
        QCOMPARE(requests::requestTexts(*stores->gateway, officer.keys, *extended)->extension,
                 u"40,000 messages in three systems"_s);

        const auto late =
            openAt(*stores, officer, requests::Right::Portability, r->subject, "2027-01-31T10:00:00+01:00");
        turn(officer, "2027-03-01T23:00:01Z");
        QCOMPARE(requests::extendRequest(*stores, officer, late->id, u"too late"_s).error().code, ErrorCode::Refused);
        QVERIFY(!requests::request(*stores->gateway, late->id)->extended);
    }
    void pauseForDoubtsAboutTheIdentity()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto r = openAt(*stores, officer, requests::Right::Access, someone(*stores),
                              "2026-11-02T10:00:00+01:00"); // nominal Wed 2 December
        turn(officer, "2026-11-04T09:00:00+01:00");
        QCOMPARE(requests::queryIdentity(*stores, officer, r->id, {}).error().code,
                 ErrorCode::BadInput); // no pause without a doubt
        NVERIFY(requests::queryIdentity(*stores, officer, r->id, u"unknown number"_s));
        auto paused = requests::request(*stores->gateway, r->id);
        QVERIFY(paused->paused(officer.clock()));
        QCOMPARE(toRfc3339Seconds(paused->due.legal),
                 midnight("2026-12-02")); // until the reply the end without it stands
        QVERIFY(!paused->overdue(test::instant("2026-12-04T12:00:00Z")));
        QVERIFY(paused->overdue(test::instant("2026-12-05T12:00:00Z"))); // without a reply it does not wait for ever
        turn(officer, "2026-11-14T20:00:00+01:00");                      // ten days later
        NVERIFY(requests::identifyRequest(*stores, officer, r->id, u"reply from the number on record"_s));
        const auto after = requests::request(*stores->gateway, r->id);
        QVERIFY(!after->paused(officer.clock()));
        QCOMPARE(toRfc3339Seconds(after->withoutPause.legal), midnight("2026-12-02"));
        QCOMPARE(toRfc3339Seconds(after->due.nominal), midnight("2026-12-12")); // a Saturday
        QCOMPARE(toRfc3339Seconds(after->due.legal), midnight("2026-12-14"));
        QVERIFY(after->due.derivation.join('\n'_L1).contains(u"2026-12-02"_s));
    }
    // A question pauses only where it was asked without undue delay; one that comes late hides nothing.
    void lateQuestionPausesNothing()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subject = someone(*stores);
        for (const char *asked : {"2026-11-10T09:00:00+01:00", "2026-12-10T09:00:00+01:00"}) {
            turn(officer, "2026-11-25T12:00:00Z");
            const auto r = openAt(*stores, officer, requests::Right::Access, subject, "2026-11-02T10:00:00+01:00");
            turn(officer, asked);
            NVERIFY(requests::queryIdentity(*stores, officer, r->id, u"unknown number"_s));
            const auto late = requests::request(*stores->gateway, r->id);
            QVERIFY(late->awaitsReply() && !late->paused(officer.clock()));
            QVERIFY(late->overdue(test::instant("2026-12-10T12:00:00Z")));
            turn(officer, "2026-12-11T09:00:00+01:00");
            NVERIFY(requests::identifyRequest(*stores, officer, r->id, u"reply from the number on record"_s));
            QCOMPARE(toRfc3339Seconds(requests::request(*stores->gateway, r->id)->due.legal), midnight("2026-12-02"));
        }
        turn(officer, "2026-11-09T12:00:00Z"); // the seventh day
        const auto r = openAt(*stores, officer, requests::Right::Access, subject, "2026-11-02T10:00:00+01:00");
        NVERIFY(requests::queryIdentity(*stores, officer, r->id, u"unknown number"_s));
        QVERIFY(requests::request(*stores->gateway, r->id)->paused(officer.clock()));
    }
    void lateAnswersAreRecordedAsLate()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subject = someone(*stores);
        const auto answered = [&](bool grant, bool extended, const char *at) {
            turn(officer, "2026-11-25T12:00:00Z");
            const auto r = openAt(*stores, officer, requests::Right::Access, subject, "2026-11-02T10:00:00+01:00");
            if (extended && !requests::extendRequest(*stores, officer, r->id, u"three systems"_s))
                qFatal("extend");
            if (!approved(*stores, officer, r->id, grant, u"excessive"_s) ||
                (grant && !requests::markHandedOver(*stores, officer, r->id)))
                qFatal("approve");
            turn(officer, at);
            using requests::Told;
            if (!requests::answerRequest(*stores, officer, r->id, {Told::Reasons, Told::Complaint, Told::Remedy}))
                qFatal("answer");
            return *requests::request(*stores->gateway, r->id);
        };
        QVERIFY(!answered(true, false, "2026-12-02T23:00:00Z").answeredLate()); // at the very end
        const auto late = answered(true, false, "2026-12-02T23:00:01Z");
        QVERIFY(late.answeredLate() && !late.refusedAfterFirstMonth());
        const auto actions = [&](const QString &id) {
            return stores->audit
                .value(u"SELECT count(*) FROM entries WHERE ref = ? AND action = 'request.answered_late'"_s, {id})
                ->toInt();
        };
        QCOMPARE(actions(late.id), 2);                                      // intent and outcome
        const auto refused = answered(false, true, "2026-12-10T12:00:00Z"); // the extension gives two further months
        QVERIFY(!refused.answeredLate() && refused.refusedAfterFirstMonth());
    }
    void refusalOwesThreeThings()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto r = openAt(*stores, officer, requests::Right::Access, someone(*stores), "2026-11-02T10:00:00+01:00");
        NVERIFY(approved(*stores, officer, r->id, false, u"excessive: the ninth request this week"_s));
        using requests::Told;
        for (const QList<Told> &missing :
             {QList<Told>(), QList<Told>{Told::Reasons}, QList<Told>{Told::Reasons, Told::Complaint},
              QList<Told>{Told::Complaint, Told::Remedy}})
            QCOMPARE(requests::answerRequest(*stores, officer, r->id, missing).error().code, ErrorCode::BadInput);
        NVERIFY(requests::answerRequest(*stores, officer, r->id, {Told::Reasons, Told::Complaint, Told::Remedy}));
        const auto closed = requests::request(*stores->gateway, r->id);
        QCOMPARE(closed->outcome, requests::RequestOutcome::Refused);
        QCOMPARE(closed->told.size(), 3);
        NVERIFY(requests::closeRequest(*stores, officer, r->id));
    }
    void objectionEndsAdvertisingAtOnce()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subject = someone(*stores);
        const auto r = openAt(*stores, officer, requests::Right::Objection, subject, "2026-11-25T10:00:00+01:00");
        // An earlier number of theirs is somebody else's by now; a purpose comes later.
        NVERIFY(stores->gateway->run(u"INSERT INTO address (address_id, subject, kind, value_sealed, masked, lookup, "
                                     "valid_from_us, valid_to_us, source) SELECT 'old', subject, kind, value_sealed, "
                                     "masked, 'old-number', 1, 2, source FROM address WHERE subject = ? LIMIT 1"_s,
                                     {subject}));
        QCOMPARE(requests::nextStep(*requests::request(*stores->gateway, r->id))->step, requests::Step::CarryOut);
        // At once: no identity, no decision, no second person (Art. 21(3)).
        QCOMPARE(requests::executeRight(*stores, test::approver(officer), r->id).error().code, ErrorCode::Refused);
        NVERIFY(requests::executeRight(*stores, officer, r->id));
        QCOMPARE(requests::executeRight(*stores, officer, r->id).error().code, ErrorCode::Refused); // once
        QCOMPARE(stores->gateway->value(u"SELECT count(*) FROM suppressions WHERE lookup = 'old-number'"_s)->toInt(),
                 0);
        QCOMPARE(stores->gateway
                     ->value(u"SELECT count(*) FROM consents c JOIN purposes p ON p.purpose_id = c.purpose_id "
                             "WHERE c.subject = ? AND p.category = 'marketing' AND c.state <> 'objected'"_s,
                             {subject})
                     ->toInt(),
                 0);
        const QString id =
            stores->gateway->value(u"SELECT consent_id FROM consents WHERE subject = ?"_s, {subject})->toString();
        const auto c = consent::consent(*stores, id);
        QCOMPARE(c->events.last().kind, consent::EventKind::Objected);
        QVERIFY(c->events.last().index > 0); // the log explains the row
        QVERIFY(
            stores->gateway
                ->value(
                    u"SELECT count(*) FROM suppressions s JOIN address a ON a.lookup = s.lookup WHERE a.subject = ?"_s,
                    {subject})
                ->toInt() > 0);
        QVERIFY(requests::recipients(*stores->gateway, r->id)->isEmpty()); // Art. 19 does not name objections
        const auto carried = requests::request(*stores->gateway, r->id);
        QVERIFY(carried->granted() && carried->executed && carried->norm == "Art. 21(3)"_L1);
        QCOMPARE(requests::nextStep(*carried)->step, requests::Step::Answer);
        QVERIFY(!requests::ruleFor(*carried, requests::Step::Decide)); // nothing is left to refuse
        NVERIFY(requests::answerRequest(*stores, officer, r->id));
        NVERIFY(requests::closeRequest(*stores, officer, r->id));
        QCOMPARE(requests::request(*stores->gateway, r->id)->outcome, requests::RequestOutcome::Fulfilled);
        // Direct marketing as such: a purpose that comes later is covered too, until the person agrees to it.
        NVERIFY(stores->gateway->run(
            u"INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, "
            "class_id) SELECT 'gewinnspiel', 'G', 'G', category, legal_basis, norm, 0, class_id FROM purposes WHERE "
            "purpose_id = 'marketing'"_s));
        const auto covered = [&] {
            return stores->gateway
                ->value(u"SELECT count(*) FROM suppressions WHERE purpose_id = 'gewinnspiel' AND reason = 'objected'"_s)
                ->toInt();
        };
        QCOMPARE(covered(), 0);
        NVERIFY(consent::suppressLaterPurposes(*stores->gateway));
        const int rows = covered();
        QVERIFY(rows > 0);
        NVERIFY(consent::liftSuppressions(*stores->gateway, subject, u"gewinnspiel"_s,
                                          toMicroseconds(officer.clock()) + 1));
        NVERIFY(consent::suppressLaterPurposes(*stores->gateway));
        QVERIFY(covered() < rows); // what a later consent lifted stays lifted
    }
    void objectionEndsANewerConsentToo()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const QString subject = someone(*stores);
        const auto r = openAt(*stores, officer, requests::Right::Objection, subject, "2026-11-20T10:00:00+01:00");
        NVERIFY(approved(*stores, officer, r->id));
        // Confirmed once more between the receipt and the execution.
        const QString id = db.value(u"SELECT c.consent_id FROM consents c JOIN purposes p ON p.purpose_id = "
                                    "c.purpose_id WHERE c.subject = ? AND p.category = 'marketing'"_s,
                                    {subject})
                               ->toString();
        const auto row = consent::consent(*stores, id)->row;
        consent::ConsentChange again;
        again.subject = subject;
        again.purpose = row.purpose;
        again.channel = row.channel;
        again.kind = u"confirmed"_s;
        again.route = u"button"_s;
        again.actor = u"subject"_s;
        again.occurred = again.recorded = test::instant("2026-11-22T10:00:00+01:00");
        NVERIFY(consent::recordConsentChange(db, again));
        turn(officer, "2026-11-25T10:00:00+01:00");
        NVERIFY(requests::executeRight(*stores, officer, r->id));
        // History and row say the same: the last of its events ends it, and no earlier than what it ends.
        const auto c = consent::consent(*stores, id);
        QCOMPARE(db.value(u"SELECT state FROM consents WHERE consent_id = ?"_s, {id})->toString(), u"objected"_s);
        QCOMPARE(db.value(u"SELECT kind FROM consent_events WHERE consent_id = ? ORDER BY occurred_us DESC, "
                          "recorded_us DESC LIMIT 1"_s,
                          {id})
                     ->toString(),
                 u"objected"_s);
        QCOMPARE(c->row.since, again.occurred);
        QVERIFY(c->events.last().index > 0);
    }
    void restrictionAndItsEnd()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString person = someone(*stores);
        const auto r = openAt(*stores, officer, requests::Right::Restriction, person, "2026-11-25T10:00:00+01:00");
        NVERIFY(approved(*stores, officer, r->id));
        NVERIFY(requests::executeRight(*stores, officer, r->id));
        QCOMPARE(people::subject(*stores->gateway, person)->state, u"restricted"_s);
        QCOMPARE(requests::recipients(*stores->gateway, r->id)->size(), 6);
        QCOMPARE(requests::setRecipient(*stores, officer, r->id, u"hosting"_s, requests::RecipientState::Impossible, {})
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(requests::setRecipient(*stores, officer, r->id, u"nobody"_s, requests::RecipientState::Told, {})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        NVERIFY(requests::setRecipient(*stores, officer, r->id, u"hosting"_s, requests::RecipientState::Told, {}));
        const auto list = requests::recipients(*stores->gateway, r->id);
        for (const requests::Recipient &one : *list)
            QCOMPARE(one.reminderDue(officer.clock() + std::chrono::hours(24 * 15)), true);
        QCOMPARE(requests::liftRestriction(*stores, officer, person, {}).error().code, ErrorCode::BadInput);
        NVERIFY(
            requests::liftRestriction(*stores, officer, person, u"accuracy was checked; told by letter of today"_s));
        QCOMPARE(people::subject(*stores->gateway, person)->state, u"active"_s);
    }
    void rectificationKeepsThePast()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString person = someone(*stores);
        const auto before = people::subject(*stores->gateway, person);
        const auto r = openAt(*stores, officer, requests::Right::Rectification, person, "2026-11-25T10:00:00+01:00");
        NVERIFY(approved(*stores, officer, r->id));
        QCOMPARE(requests::executeRight(*stores, officer, r->id).error().code, ErrorCode::BadInput);
        QCOMPARE(requests::executeRight(*stores, officer, r->id, {u"not there"_s, u"0151 2345678"_s}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(requests::request(*stores->gateway, r->id)->state,
                 requests::RequestState::Approved); // nothing half-done
        NVERIFY(requests::executeRight(*stores, officer, r->id, {before->addresses.first().id, u"0151 2345678"_s}));
        // In three spellings the person is found by the right number.
        for (const char *spelling : {"+49 151 2345678", "0151/2345678", "00491512345678"}) {
            const auto id = people::parseIdentifier(QString::fromLatin1(spelling));
            NVERIFY(id);
            QCOMPARE(people::findByIdentifier(*stores->gateway, officer.keys, *id)->value(), person);
        }
        QVERIFY(people::subject(*stores->gateway, person)->addresses.first().validTo.has_value());
    }
    void endsWithoutADecision()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString person = someone(*stores);
        const auto first = openAt(*stores, officer, requests::Right::Access, person, "2026-11-20T10:00:00+01:00");
        const auto second = openAt(*stores, officer, requests::Right::Access, person, "2026-11-21T10:00:00+01:00");
        const auto other = openAt(*stores, officer, requests::Right::Erasure, person, "2026-11-21T10:00:00+01:00");
        QCOMPARE(requests::concludeRequest(*stores, officer, second->id, requests::RequestOutcome::Fulfilled, u"x"_s)
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(requests::concludeRequest(*stores, officer, second->id, requests::RequestOutcome::Duplicate, u"x"_s,
                                           other->id)
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(requests::concludeRequest(*stores, officer, second->id, requests::RequestOutcome::Duplicate, u"x"_s,
                                           second->id)
                     .error()
                     .code,
                 ErrorCode::BadInput);
        NVERIFY(requests::concludeRequest(*stores, officer, second->id, requests::RequestOutcome::Duplicate,
                                          u"sent twice"_s, first->id));
        NVERIFY(
            requests::concludeRequest(*stores, officer, other->id, requests::RequestOutcome::Withdrawn, u"by phone"_s));
        QCOMPARE(requests::request(*stores->gateway, second->id)->outcome, requests::RequestOutcome::Duplicate);
        QCOMPARE(requests::request(*stores->gateway, other->id)->state, requests::RequestState::Closed);
    }
    void whoIsOvertakenLooksAgain()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer), colleague = Stores::open(officer);
        const auto r = openAt(*stores, officer, requests::Right::Access, someone(*stores), "2026-11-20T10:00:00+01:00");
        const auto newId = officer.newId;
        officer.newId = [&] { // after the request was read, before it is changed
            colleague->gateway->run(u"UPDATE requests SET state = 'search' WHERE request_id = ?"_s, {r->id}).value();
            return newId();
        };
        const auto done = requests::identifyRequest(*stores, officer, r->id, u"reply"_s);
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QCOMPARE(errorCodeName(done.error().code), u"conflict"_s);
        QVERIFY(!done.error().hint.isEmpty());
        QVERIFY(requests::request(*stores->gateway, r->id)->identityMethod.isEmpty());
    }
    void messagesThatReadLikeARequest()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        QTemporaryDir folder;
        const auto import = [&](const char *id, const char *body) {
            const QJsonObject message{{u"from"_s, u"4915799999999"_s},
                                      {u"id"_s, QLatin1String(id)},
                                      {u"timestamp"_s, u"1795500000"_s},
                                      {u"type"_s, u"text"_s},
                                      {u"text"_s, QJsonObject{{u"body"_s, QString::fromUtf8(body)}}}};
            const QJsonObject value{{u"messaging_product"_s, u"whatsapp"_s},
                                    {u"metadata"_s, QJsonObject{{u"display_phone_number"_s, u"49405555010"_s},
                                                                {u"phone_number_id"_s, u"106540352242922"_s}}},
                                    {u"messages"_s, QJsonArray{message}}};
            const QJsonObject root{
                {u"object"_s, u"whatsapp_business_account"_s},
                {u"entry"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s},
                                                    {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, u"messages"_s},
                                                                                          {u"value"_s, value}}}}}}}};
            QFile file(folder.filePath(QLatin1String(id)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(root).toJson());
            file.close();
            const auto report = intake::importWhatsApp(*stores, officer, {file.fileName()}, {});
            NVERIFY(report);
            QCOMPARE(report->rejected.size(), 0);
        };
        using requests::ProposalKind;
        import("w1", "STOP");
        import("w2", " Löschen! ");
        import("w3", "Please do not stop sending me these"); // a word inside a sentence is no request
        import("w4", "Wo bleibt mein Paket?");
        // Which words: all of them replaced; one that stands for two things, an empty one and an unknown kind change
        // nothing.
        auto words = requests::requestWords(*stores->gateway).value();
        QVERIFY(words.value(ProposalKind::Erasure).contains(u"löschen"_s));
        words[ProposalKind::Access] += u" Was wisst ihr? "_s;
        NVERIFY(requests::setRequestWords(*stores, officer, words));
        QVERIFY(requests::requestWords(*stores->gateway)->value(ProposalKind::Access).contains(u"was wisst ihr"_s));
        QVERIFY(requests::wordOfRequest(*stores->gateway, u"was WISST ihr??"_s).value().has_value());
        for (const auto &[kind, word] :
             {std::pair(ProposalKind::Objection, "STOP!"), {ProposalKind::Objection, "?!"}}) {
            auto bad = words;
            bad[kind] += QLatin1String(word);
            QCOMPARE(requests::setRequestWords(*stores, officer, bad).error().code, ErrorCode::BadInput);
        }
        QCOMPARE(parseNamed<ProposalKind>(u"nothing"_s).error().code, ErrorCode::BadInput);
        QCOMPARE(requests::requestWords(*stores->gateway)->value(ProposalKind::Withdrawal).size(), 4);
        QCOMPARE(requests::setRequestWords(*stores, test::approver(officer), words).error().code, ErrorCode::Refused);
        QCOMPARE(
            stores->audit
                .value(u"SELECT count(*) FROM entries WHERE action = 'request.words_changed' AND outcome = 'done'"_s)
                .value()
                .toInt(),
            1);
        const auto open = requests::openProposals(*stores->gateway);
        QCOMPARE(open->size(), 2);
        const auto of = [&](ProposalKind kind) {
            return *std::find_if(open->begin(), open->end(),
                                 [&](const requests::Proposal &p) { return p.kind == kind; });
        };
        QCOMPARE(requests::takeProposal(*stores, officer, of(ProposalKind::Withdrawal).id, test::berlin()).error().code,
                 ErrorCode::Refused); // no request under Art. 15 to 21
        const auto taken = requests::takeProposal(*stores, officer, of(ProposalKind::Erasure).id, test::berlin());
        NVERIFY(taken);
        QCOMPARE(taken->right, requests::Right::Erasure);
        QCOMPARE(toMicroseconds(taken->received), 1795500000ll * 1'000'000); // the period runs from the message
        QCOMPARE(requests::dismissProposal(*stores, officer, of(ProposalKind::Withdrawal).id, {}).error().code,
                 ErrorCode::BadInput);
        NVERIFY(requests::dismissProposal(*stores, officer, of(ProposalKind::Withdrawal).id,
                                          u"withdrawn at the consent already"_s));
        QVERIFY(requests::openProposals(*stores->gateway)->isEmpty());
        QCOMPARE(requests::takeProposal(*stores, officer, of(ProposalKind::Erasure).id, test::berlin()).error().code,
                 ErrorCode::NotFound);
    }
    void aProposalIsTakenOnce()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto other = Stores::open(officer); // of another desk
        const Database &db = *stores->gateway;
        const QString person = someone(*stores);
        const auto proposed = [&](const char *message) -> Done {
            NACHWEIS_TRY(requests::propose(
                db, officer,
                {{}, person, QLatin1String(message), requests::ProposalKind::Erasure, u"löschen"_s, officer.clock()}));
            return {};
        };
        const auto all = [&] { return db.value(u"SELECT count(*) FROM requests"_s)->toInt(); };
        const int before = all();
        for (const bool take : {true, false}) {
            NVERIFY(proposed(take ? "m-1" : "m-2"));
            const QString id = requests::openProposals(db)->first().id;
            // Between this desk's look and its change the other one decides.
            desk::stepReached = [&](const char *step) {
                if (QByteArrayView(step) == "intent")
                    QVERIFY(other->gateway->run(u"UPDATE request_proposals SET state = 'dismissed', decided_by = 'x', "
                                                "decided_us = 1 WHERE proposal_id = ?"_s,
                                                {id}));
            };
            const Done late =
                take
                    ? requests::takeProposal(*stores, officer, id, test::berlin()).map([](const requests::Request &) {})
                    : requests::dismissProposal(*stores, officer, id, u"nothing"_s);
            desk::stepReached = {};
            QVERIFY(!late);
            QCOMPARE(late.error().code, ErrorCode::NotFound);
            QCOMPARE(all(), before); // nothing was opened
            QCOMPARE(db.value(u"SELECT decided_by FROM request_proposals WHERE proposal_id = ?"_s, {id})->toString(),
                     u"x"_s);
        }
        NVERIFY(proposed("m-3"));
        const QString id = requests::openProposals(db)->first().id;
        const auto taken = requests::takeProposal(*stores, officer, id, test::berlin());
        NVERIFY(taken);
        QCOMPARE(db.value(u"SELECT request_id FROM request_proposals WHERE proposal_id = ? AND state = 'taken'"_s, {id})
                     ->toString(),
                 taken->id);
        QCOMPARE(requests::takeProposal(*other, officer, id, test::berlin()).error().code, ErrorCode::NotFound);
        QCOMPARE(all(), before + 1);
    }
    void theTableOfStepsIsWhole()
    {
        using namespace requests;
        for (const Right right : valuesOf<Right>())
            for (const RequestState state : valuesOf<RequestState>())
                for (const Decision decision : valuesOf<Decision>()) {
                    Request r;
                    r.right = right;
                    r.state = state;
                    r.decision = decision;
                    // Every state asks for one thing, but the last, and the one in which a program is at work.
                    const auto &all = steps();
                    const auto asked = std::count_if(all.begin(), all.end(), [&](const StepRule &one) {
                        return one.asked && ruleFor(r, one.step) == &one;
                    });
                    // What is refused is not executed.
                    const bool none = state == RequestState::Closed || state == RequestState::Executing ||
                                      (state == RequestState::Verified && decision == Decision::Refuse);
                    QVERIFY2(asked == (none ? 0 : 1), qPrintable(nameOf(right) + ' '_L1 + nameOf(state)));
                    for (const StepRule *rule : otherSteps(r))
                        QCOMPARE(stepOfVerb(QLatin1String(rule->verb), right).has_value(), true);
                }
        QVERIFY(!stepOfVerb(u"love"_s, Right::Access));
        for (const StepRule &rule : steps())
            QCOMPARE(!rule.verb, !rule.title); // who asks for it sees what it is
    }
    void whoMayWhat()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto r = openAt(*stores, officer, requests::Right::Access, someone(*stores), "2026-11-20T10:00:00+01:00");
        const Session second = test::approver(officer);
        QCOMPARE(requests::extendRequest(*stores, second, r->id, u"x"_s).error().code, ErrorCode::Refused);
        QCOMPARE(requests::queryIdentity(*stores, second, r->id, u"x"_s).error().code, ErrorCode::Refused);
        QCOMPARE(
            requests::concludeRequest(*stores, second, r->id, requests::RequestOutcome::Withdrawn, u"x"_s).error().code,
            ErrorCode::Refused);
        QCOMPARE(requests::markHandedOver(*stores, officer, r->id).error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
