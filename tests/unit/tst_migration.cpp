// SPDX-License-Identifier: GPL-3.0-or-later
// Stores of every earlier schema, as the program of that time left them (stores/README.md): each opens, comes to the
// newest schema, loses nothing, and work in it goes on.
#include "consent/consents.h"
#include "desk/staff.h"
#include "documents/archive.h"
#include "incidents/contracts.h"
#include "incidents/detectors.h"
#include "intake/whatsapp.h"
#include "log/verifier.h"
#include "people/subjects.h"
#include "process.h"
#include "registers/register_check.h"
#include "requests/erasure.h"
#include "requests/execution.h"
#include "requests/holds.h"
#include "requests/recipients.h"
#include "store/sqlcipher/cipher_parameters.h"
#include "support.h"

#include <QJsonArray>
#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace nachweis;

class TestMigration : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_number = 0;
    QMap<QString, Keys> m_keys; // of each store: a passphrase takes its time
    QJsonObject m_expected;

    static Instant now() { return test::instant("2026-11-26T12:00:00Z"); }
    static QString stores(const QString &name) { return QStringLiteral(STORES) + '/'_L1 + name; }
    static void everyStore()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(stores({})).entryList({u"schema-*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
    }

    // SQLCipher's pages as the program wrote them: the archive has them in clear, beside their vectors.
    static QByteArray sealed(const QByteArray &pages, const QByteArray &vectors, const QByteArray &salt,
                             const SecretBytes &key)
    {
        constexpr int size = CipherParameters::pageSize, reserved = 16 + 64, body = size - reserved;
        const auto *raw = reinterpret_cast<const unsigned char *>(key.view().data());
        QByteArray macSalt = salt, macKey(32, 0), result;
        for (char &c : macSalt)
            c = char(c ^ 0x3a);
        PKCS5_PBKDF2_HMAC(key.view().data(), int(key.size()),
                          reinterpret_cast<const unsigned char *>(macSalt.constData()), int(macSalt.size()), 2,
                          EVP_sha512(), int(macKey.size()), reinterpret_cast<unsigned char *>(macKey.data()));
        for (int n = 0; n < pages.size() / body; ++n) {
            const qsizetype clear = n == 0 ? salt.size() : 0; // the salt stands where SQLite has its name
            const QByteArray vector = vectors.mid(qsizetype(n) * 16, 16);
            QByteArray page(body - clear, 0);
            int length = 0;
            const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                          EVP_CIPHER_CTX_free);
            EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, raw,
                               reinterpret_cast<const unsigned char *>(vector.constData()));
            EVP_CIPHER_CTX_set_padding(context.get(), 0);
            EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(page.data()), &length,
                              reinterpret_cast<const unsigned char *>(pages.constData()) + qsizetype(n) * body + clear,
                              int(page.size()));
            page += vector;
            QByteArray signedPart = page;
            for (int shift = 0; shift < 32; shift += 8)
                signedPart += char((n + 1) >> shift);
            QByteArray mac(64, 0);
            HMAC(EVP_sha512(), macKey.constData(), int(macKey.size()),
                 reinterpret_cast<const unsigned char *>(signedPart.constData()), size_t(signedPart.size()),
                 reinterpret_cast<unsigned char *>(mac.data()), nullptr);
            result += (n == 0 ? salt : QByteArray()) + page + mac;
        }
        return result;
    }

    // The workspace as it was left, byte for byte, and nothing remembered of its log.
    QString unpacked(const QString &name)
    {
        QDir(log::memoryFolder()).removeRecursively();
        m_expected = QJsonDocument::fromJson(test::contents(stores(name + u".json"_s))).object();
        const auto files = documents::readArchive(stores(name + u".zip"_s));
        const QString folder = m_folder.filePath(u"%1-%2"_s.arg(name).arg(++m_number));
        if (!files || !QDir().mkpath(folder))
            qFatal("%s", qPrintable(files ? folder : files.error().message));
        for (auto it = files->begin(); it != files->end(); ++it)
            if (!it.key().endsWith(".pages"_L1) && !it.key().endsWith(".vectors"_L1))
                test::writeFile(folder + '/'_L1 + it.key(), it.value());
        if (!m_keys.contains(name)) {
            const auto keyring = Keyring::load(folder + u"/keyring.json"_s);
            const auto keys = keyring->unlock(u"officer"_s, test::demoSecret());
            if (!keys)
                qFatal("%s", qPrintable(keys.error().message));
            m_keys.insert(name, *keys);
        }
        const Keys &keys = m_keys[name];
        const auto workspace = Workspace::load(folder);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        test::writeFile(workspace->gatewayPath(), sealed((*files)[u"gateway.pages"_s], (*files)[u"gateway.vectors"_s],
                                                         workspace->gatewaySalt, keys.gateway));
        test::writeFile(workspace->auditPath(), sealed((*files)[u"audit.pages"_s], (*files)[u"audit.vectors"_s],
                                                       workspace->auditSalt, keys.audit));
        return folder;
    }
    static Session session(const QString &folder, const char *staff = "officer", Instant at = now())
    {
        auto opened = unlock(folder, QString::fromLatin1(staff), test::demoSecret(), [at] { return at; });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *opened;
    }
    static QByteArray digest(const QString &path) { return bytes(sha256(test::contents(path))).toHex(); }
    static QMap<QString, QByteArray> everyFile(const QString &folder)
    {
        QMap<QString, QByteArray> map;
        for (const QString &file : QDir(folder).entryList(QDir::Files))
            if (file != "open.lock"_L1) // says that somebody has the stores open; it holds nothing
                map.insert(file, digest(folder + '/'_L1 + file));
        return map;
    }

    // Every row of every relation that an old store has, as text, read by its columns of then.
    using Columns = QMap<QString, QStringList>;
    using Rows = QMap<QString, QStringList>;
    static QStringList texts(const Database &db, const QString &sql)
    {
        auto query = db.run(sql);
        if (!query)
            qFatal("%s", qPrintable(query.error().detail));
        QStringList list;
        while (query->next())
            list += query->value(0).toString();
        return list;
    }
    static Columns columnsOf(const Database &db)
    {
        Columns columns;
        for (const QString &table :
             texts(db, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s))
            columns[table] = texts(db, u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
        columns[u"contract_info"_s].removeOne(u"version"_s);
        return columns;
    }
    static Rows rowsOf(const Database &db, const Columns &columns)
    {
        Rows rows;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            QStringList quoted;
            for (const QString &column : it.value())
                quoted += u"quote(%1)"_s.arg(column);
            rows[it.key()] = texts(db, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(quoted.join(u" || '|' || "_s), it.key()));
        }
        return rows;
    }
    static Database direct(const Session &s, StoreKind kind)
    {
        const bool gateway = kind == StoreKind::Gateway;
        auto db = Database::open(gateway ? s.workspace.gatewayPath() : s.workspace.auditPath(),
                                 gateway ? s.keys.gateway : s.keys.audit, Database::Mode::ReadWrite);
        if (!db)
            qFatal("%s", qPrintable(db.error().message));
        return std::move(*db);
    }
    static int schema(const Database &db) { return db.value(u"PRAGMA user_version"_s)->toInt(); }
    static QString findings(const Session &s, ledger::TreeSize *entries = nullptr, Hash *root = nullptr)
    {
        const auto v = log::verifyLog(s, {});
        if (!v)
            return v.error().message + v.error().detail;
        QStringList list;
        for (const ledger::Finding &finding : v->findings)
            list += ledger::findingName(finding.kind) + u": "_s + finding.message() + ' '_L1 + finding.place;
        if (entries)
            *entries = v->entries;
        if (root)
            *root = v->root;
        return list.join('\n'_L1);
    }
    static QString registerFindings(const Stores &stores)
    {
        const auto check = registers::checkRegisters(stores);
        if (!check)
            return check.error().message + check.error().detail;
        return check->ok() ? QString() : check->findings.first().message();
    }
    ledger::TreeSize recordedSize() const { return checkpoint()[u"size"].toInteger(); }
    Hash recordedRoot() const { return toHash(QByteArray::fromBase64(checkpoint()[u"root"].toString().toLatin1())); }
    QJsonObject checkpoint() const
    {
        return m_expected[u"status"].toObject()[u"audit"].toObject()[u"checkpoint"].toObject();
    }
    // Whom the officer of then looked up: a number, and what was found.
    QJsonObject found(const QString &phone) const { return m_expected[u"consents"].toObject()[phone].toObject(); }
    QStringList phones() const { return m_expected[u"consents"].toObject().keys(); }

private Q_SLOTS:
    void everySchemaHasAStore()
    {
        QStringList pairs;
        for (const QString &file : QDir(stores({})).entryList({u"schema-*.json"_s}, QDir::Files))
            pairs += file.chopped(5).section('-'_L1, 1, 2);
        for (int version = 1; version < newestSchema(StoreKind::Gateway); ++version)
            QVERIFY(!pairs.filter(u"%1-"_s.arg(version)).isEmpty());
        for (int version = 1; version <= newestSchema(StoreKind::Audit); ++version)
            QVERIFY(!pairs.filter(u"-%1"_s.arg(version)).isEmpty());
    }

    void nothingIsLost_data() { everyStore(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        const Session officer = session(unpacked(name));
        const QJsonObject digests = m_expected[u"sha256"].toObject();
        QCOMPARE(QString::fromLatin1(digest(officer.workspace.gatewayPath())), digests[u"gateway"].toString());
        QCOMPARE(QString::fromLatin1(digest(officer.workspace.auditPath())), digests[u"audit"].toString());
        Columns gatewayColumns, auditColumns;
        Rows gatewayBefore, auditBefore;
        {
            const Database gateway = direct(officer, StoreKind::Gateway), audit = direct(officer, StoreKind::Audit);
            QCOMPARE(schema(gateway), m_expected[u"gateway"].toInt());
            QCOMPARE(schema(audit), m_expected[u"audit"].toInt());
            gatewayColumns = columnsOf(gateway);
            auditColumns = columnsOf(audit);
            gatewayBefore = rowsOf(gateway, gatewayColumns);
            auditBefore = rowsOf(audit, auditColumns);
        }
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        for (const Database *db : {&*stores->gateway, &stores->audit}) {
            const auto kind = db == &stores->audit ? StoreKind::Audit : StoreKind::Gateway;
            QCOMPARE(schema(*db), newestSchema(kind));
            QCOMPARE(db->value(u"SELECT version FROM contract_info"_s)->toInt(), newestSchema(kind));
            QVERIFY(texts(*db, u"PRAGMA foreign_key_check"_s).isEmpty());
            QCOMPARE(texts(*db, u"PRAGMA integrity_check"_s), QStringList(u"ok"_s));
        }
        // Every relation, row for row; of the detectors' settings new ones come, and one has another name.
        Rows gatewayAfter = rowsOf(*stores->gateway, gatewayColumns);
        const QStringList settings = gatewayAfter.take(u"detector_settings"_s);
        for (const QString &row : gatewayBefore.take(u"detector_settings"_s))
            QVERIFY2(settings.contains(row) ||
                         settings.contains(QString(row).replace(u"webhooks'"_s, u"webhooks_per_day'"_s)),
                     qPrintable(row));
        // Withdrawals of before are on the list of those who are not written to: rows come, none goes.
        const QStringList suppressed = gatewayAfter.take(u"suppressions"_s);
        for (const QString &row : gatewayBefore.take(u"suppressions"_s))
            QVERIFY2(suppressed.contains(row), qPrintable(row));
        for (auto it = gatewayBefore.begin(); it != gatewayBefore.end(); ++it)
            QVERIFY2(gatewayAfter.value(it.key()) == it.value(), qPrintable(it.key()));
        QCOMPARE(gatewayAfter.size(), gatewayBefore.size());
        const Rows auditAfter = rowsOf(stores->audit, auditColumns);
        for (auto it = auditBefore.begin(); it != auditBefore.end(); ++it)
            QVERIFY2(auditAfter.value(it.key()) == it.value(), qPrintable(it.key()));

        // The log, all of it, as the program of then had signed it.
        ledger::TreeSize entries = 0;
        Hash root{};
        QCOMPARE(findings(officer, &entries, &root), QString());
        QCOMPARE(entries, recordedSize());
        QCOMPARE(root, recordedRoot());
        QCOMPARE(registerFindings(*stores), QString());
        const auto replayed = requests::replayErasures(*stores, officer);
        NVERIFY(replayed);
        QCOMPARE(replayed->erasedAgain, 0);
        QVERIFY(replayed->blocked.isEmpty());
    }

    // What that program showed is what this one shows.
    void theSameIsShown_data() { everyStore(); }
    void theSameIsShown()
    {
        QFETCH(QString, name);
        const Session officer = session(unpacked(name));
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        const Database &db = *stores->gateway;
        const auto all = requests::listRequests(db, false);
        NVERIFY(all);
        QCOMPARE(all->size(), m_expected[u"requests"].toArray().size());
        for (const auto &value : m_expected[u"requests"].toArray()) {
            const QJsonObject was = value.toObject();
            const auto r = requests::request(db, was[u"id"].toString());
            NVERIFY(r);
            QCOMPARE(nameOf(r->state), was[u"state"].toString());
            QCOMPARE(nameOf(r->right), was[u"right"].toString());
            QCOMPARE(r->subject, was[u"subject"].toString());
            QCOMPARE(toRfc3339Seconds(r->received), was[u"received"].toString());
            QCOMPARE(toRfc3339Seconds(r->due.nominal), was[u"nominal_due"].toString());
            QCOMPARE(toRfc3339Seconds(r->due.legal), was[u"legal_due"].toString());
            QCOMPARE(r->decidedBy, was[u"decided_by"].toString());
            QCOMPARE(r->approvedBy, was[u"approved_by"].toString());
            QCOMPARE(r->outcome ? nameOf(*r->outcome) : QString(), was[u"outcome"].toString());
        }
        const auto cases = incidents::listIncidents(db, false);
        NVERIFY(cases);
        QCOMPARE(cases->size(), m_expected[u"incidents"].toArray().size());
        const auto text = [](const std::optional<Instant> &at) { return at ? toRfc3339Seconds(*at) : QString(); };
        for (const auto &value : m_expected[u"incidents"].toArray()) {
            const QJsonObject was = value.toObject();
            const auto i = incidents::incident(db, was[u"id"].toString());
            NVERIFY(i);
            QCOMPARE(nameOf(i->state), was[u"state"].toString());
            QCOMPARE(i->title, was[u"title"].toString());
            QCOMPARE(text(i->suspected), was[u"suspected"].toString());
            QCOMPARE(text(i->aware), was[u"aware"].toString());
            QCOMPARE(text(i->closed), was[u"closed"].toString());
            QCOMPARE(i->obligations.size(), was[u"obligations"].toArray().size());
            for (const auto &row : was[u"obligations"].toArray()) {
                const QJsonObject owed = row.toObject();
                const incidents::Obligation *o = i->obligation(owed[u"rule"].toString());
                QVERIFY2(o, qPrintable(owed[u"rule"].toString()));
                QCOMPARE(o->deadline ? toRfc3339Seconds(o->deadline->alarm) : QString(), owed[u"alarm"].toString());
                QCOMPARE(o->deadline ? toRfc3339Seconds(o->deadline->legal) : QString(), owed[u"legal"].toString());
                QCOMPARE(o->open(),
                         QStringList({u"due"_s, u"overdue"_s, u"elapsing"_s}).contains(owed[u"state"].toString()));
            }
        }
        for (const QString &phone : phones()) {
            const auto who = people::findByIdentifier(db, officer.keys, {u"e164"_s, phone});
            NVERIFY(who);
            QCOMPARE(who->value_or(QString()), found(phone)[u"subject"].toString());
            const auto consents = consent::listConsents(db, {{}, {}, **who}, {}, 100);
            const QJsonArray were = found(phone)[u"consents"].toArray();
            QCOMPARE(consents->size(), were.size());
            for (qsizetype i = 0; i < were.size(); ++i) {
                QCOMPARE(consents->at(i).id, were[i].toObject()[u"id"].toString());
                QCOMPARE(consents->at(i).state, were[i].toObject()[u"state"].toString());
            }
            const auto clear =
                people::reveal(*stores, officer, **who, u"the test needs it"_s); // sealed then, opened now
            NVERIFY(clear);
            QCOMPARE(clear->first().value, phone);
        }
        const auto holds = requests::listHolds(db, false);
        NVERIFY(holds);
        QCOMPARE(holds->size(), m_expected[u"holds"].toArray().size());
        for (const auto &value : m_expected[u"holds"].toArray())
            QVERIFY(std::any_of(holds->begin(), holds->end(), [was = value.toObject()](const requests::Hold &h) {
                return h.id == was[u"id"].toString() && nameOf(h.scope) == was[u"scope"].toString() &&
                       h.ref == was[u"ref"].toString() && h.reason == was[u"reason"].toString() && !h.released;
            }));
        QCOMPARE(db.value(u"SELECT count(*) FROM messages"_s)->toInt(), m_expected[u"messages"].toInt());
        if (m_expected.contains(u"messages_sent"))
            QCOMPARE(db.value(u"SELECT count(*) FROM messages WHERE direction = 'out'"_s)->toInt(),
                     m_expected[u"messages_sent"].toInt());
        const auto known = incidents::detectorSettings(db);
        NVERIFY(known);
        QCOMPARE(known->value(*namedAs<incidents::Threshold>(u"bulk_reads_per_hour"_s)),
                 m_expected[u"gateway"].toInt() >= 3 ? 300 : 200);
        QCOMPARE(known->value(*namedAs<incidents::Threshold>(u"unsigned_webhooks_per_day"_s)),
                 m_expected[u"gateway"].toInt() == 4 ? 70 : 50);
        QCOMPARE(known->size(), 6);
        QCOMPARE(incidents::contractObligations(db)->size(), m_expected[u"gateway"].toInt() >= 4 ? 1 : 0);
    }

    void workGoesOn_data() { everyStore(); }
    void workGoesOn()
    {
        QFETCH(QString, name);
        const Session officer = session(unpacked(name));
        const Session approver = test::approver(officer);
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        const Database &db = *stores->gateway;
        const auto first = [&](const char *sql) { return db.value(QLatin1String(sql))->toString(); };
        const auto holds = requests::listHolds(db, true);
        for (const requests::Hold &hold : *holds)
            NVERIFY(requests::releaseHold(*stores, approver, hold.id));
        for (const QString &phone : phones())
            for (const auto &value : found(phone)[u"consents"].toArray())
                if (value.toObject()[u"state"].toString() == "active"_L1)
                    NVERIFY(
                        consent::withdrawConsent(*stores, officer, value.toObject()[u"id"].toString(), u"by letter"_s));
        // A kind of message that nobody knows: kept beside the ones of then.
        const QString notUnderstood =
            u"SELECT (SELECT count(*) FROM unrecognised) + (SELECT count(*) FROM inbox_items)"_s;
        const int unknown = db.value(notUnderstood)->toInt();
        QVERIFY(unknown >= 2);
        const QString file = m_folder.filePath(u"hologram.json"_s);
        QVERIFY(test::writeFile(
            file, R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"display_phone_number":"49405555010","phone_number_id":"106540352242922"},
                "contacts":[{"wa_id":"4915112345678"}],"messages":[{"from":"4915112345678","id":"wamid.y",
                "timestamp":"1795650000","type":"hologram"}]}}]}]})"));
        NVERIFY(intake::importWhatsApp(*stores, officer, {file}, {}));
        QCOMPARE(db.value(notUnderstood)->toInt(), unknown + 1);
        QCOMPARE(first("SELECT subject FROM inbox_items WHERE subject IS NOT NULL ORDER BY received_us DESC"),
                 people::findByIdentifier(db, officer.keys, {u"wa_id"_s, u"4915112345678"_s})->value());
        // What was decided then is answered; what was only opened goes its whole way.
        const QString access = first("SELECT request_id FROM requests WHERE kind = 'access' AND state = 'approved'");
        NVERIFY(requests::markHandedOver(*stores, officer, access));
        NVERIFY(requests::answerRequest(*stores, officer, access));
        NVERIFY(requests::closeRequest(*stores, officer, access));
        QCOMPARE(requests::request(db, access)->outcome, requests::RequestOutcome::Fulfilled);
        const QString objection = first("SELECT request_id FROM requests WHERE kind = 'objection'");
        NVERIFY(requests::identifyRequest(*stores, officer, objection, u"reply"_s));
        NVERIFY(requests::decideRequest(*stores, officer, objection, requests::Decision::Grant, u"Art. 21(3)"_s, {}));
        NVERIFY(requests::approveRequest(*stores, approver, objection));
        NVERIFY(requests::executeRight(*stores, officer, objection));
        NVERIFY(requests::answerRequest(*stores, officer, objection));
        // An erasure that was approved then: its plan may have another form by now, which takes a second look.
        const QString erasure = first("SELECT request_id FROM requests WHERE kind = 'erasure' AND state = 'approved'");
        const QString subjectId = requests::request(db, erasure)->subject;
        ResiduePatterns patterns;
        if (const Done erased = requests::executeErasure(*stores, officer, erasure, &patterns); !erased) {
            QCOMPARE(erased.error().code, ErrorCode::Refused);
            NVERIFY(requests::approveRequest(*stores, approver, erasure));
            NVERIFY(requests::executeErasure(*stores, officer, erasure, &patterns));
        }
        QCOMPARE(people::subject(db, subjectId)->state, u"erased"_s);
        const auto clean = requests::searchResidue(*stores, officer, erasure, patterns);
        NVERIFY(clean);
        QVERIFY(*clean);
        NVERIFY(requests::answerRequest(*stores, officer, erasure,
                                        {requests::Told::Reasons, requests::Told::Complaint, requests::Told::Remedy}));
        const auto told = requests::recipients(db, erasure);
        for (const requests::Recipient &one : *told)
            NVERIFY(requests::setRecipient(*stores, officer, erasure, one.vendorId, requests::RecipientState::Confirmed,
                                           {}));
        NVERIFY(requests::closeRequest(*stores, officer, erasure));
        NVERIFY(requests::openRequest(*stores, officer, requests::Right::Restriction,
                                      found(phones().first())[u"subject"].toString(), now(), u"email"_s,
                                      test::berlin()));
        // The incident that was running, and one that was closed.
        const QString running = u"INC-4"_s;
        if (incidents::incident(db, running)->obligation(u"gdpr-33-1"_s)->open())
            NVERIFY(incidents::fileNotification(*stores, officer, running, now(), u"Az. 2"_s, {}));
        else
            NVERIFY(
                incidents::fileNotification(*stores, officer, running, now(), u"Az. 1/2"_s, {}, u"gdpr-33-1"_s, true));
        NVERIFY(incidents::assessIncident(*stores, officer, running, incidents::Risk::Risk, u"few persons"_s));
        NVERIFY(incidents::closeIncident(*stores, officer, running, u"wiped"_s));
        NVERIFY(incidents::reopenIncident(*stores, officer, u"INC-1"_s, u"a further recipient"_s));
        NVERIFY(incidents::openIncident(*stores, officer, u"Ein zweites Notebook"_s, {}, test::berlin()));
        NVERIFY(incidents::runDetectors(*stores, officer, {}));

        QCOMPARE(findings(officer), QString());
        QCOMPARE(registerFindings(*stores), QString());
        const auto then = log::storedCheckpoint(stores->audit, officer.workspace, recordedSize());
        NVERIFY(then);
        QCOMPARE(then->root, recordedRoot());
        const QJsonObject verified = m_expected[u"verify"].toObject();
        const auto earlier = log::storedCheckpoint(stores->audit, officer.workspace, verified[u"entries"].toInteger());
        NVERIFY(earlier);
        QCOMPARE(bytes(earlier->root).toBase64(), verified[u"root"].toString().toLatin1());
        QVERIFY(log::latestCheckpoint(stores->audit, officer.workspace)->size > recordedSize());
        QCOMPARE(log::checkContinuity(officer)->message(), QString());
    }

    // From the first opening on makers are proven; nothing that waited from before is taken for somebody's.
    void whoWorkedHereFromThenOn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"schema-1-2", "schema-6-3"}) // no program before audit store 4 signed reports
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whoWorkedHereFromThenOn()
    {
        QFETCH(QString, name);
        const QString folder = unpacked(name);
        const QByteArray keyringOfThen = test::contents(folder + u"/keyring.json"_s);
        const Session officer = session(folder);
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        const auto count = [&](const char *relation, const QString &condition) {
            return stores->audit.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(QLatin1String(relation), condition))
                ->toInt();
        };
        NVERIFY(stores->audit.run(u"INSERT INTO intake (event_id, time_us, action, actor, outcome) VALUES ('waits', 1, "
                                  "'data.erased', 'staff:officer', 'done')"_s));
        NVERIFY(log::sequence(stores->audit, officer));
        const ledger::TreeSize boundary = recordedSize();
        QCOMPARE(stores->audit.value(u"SELECT action FROM entries WHERE idx = ?"_s, {boundary})->toString(),
                 u"log.boundary"_s);
        QCOMPARE(count("entries", u"action = 'staff.known'"_s), 2);
        QCOMPARE(count("entries", u"v = 2 AND idx < %1"_s.arg(boundary)), 0);
        QCOMPARE(count("quarantine", u"event_id = 'waits' AND reason = 'unsigned'"_s), 1);
        // The approver brings a key at their next opening; an auditor cannot sequence and has to be added.
        const Session approver = session(folder, "approver"), auditor = session(folder, "auditor");
        NVERIFY(log::recordLook(*Stores::open(approver), approver, {}, u"registers"_s));
        QCOMPARE(count("entries", u"action = 'staff.keyed'"_s), 1);
        NVERIFY(log::recordLook(*Stores::open(auditor), auditor, {}, u"log"_s));
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(count("quarantine", u"actor = 'staff:auditor' AND reason = 'unknown_key'"_s), 1);
        NVERIFY(desk::addMember(*stores, officer, u"auditor"_s));
        NVERIFY(log::recordLook(*Stores::open(auditor), auditor, {}, u"log"_s));
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(count("entries", u"actor = 'staff:auditor' AND v = 2"_s), 1);
        QCOMPARE(findings(officer), QString());
        // The keyring of then, without keys of one's own, beside a machine that knows better.
        QVERIFY(test::writeFile(folder + u"/keyring.json"_s, keyringOfThen));
        const Session again = session(folder);
        QCOMPARE(log::checkContinuity(again).error().code, ErrorCode::Damaged);
        QCOMPARE(log::sequence(stores->audit, again).error().code, ErrorCode::Refused);
    }

    // The key to the log alone: the other store stays as it is until an officer comes.
    void anAuditorComesFirst_data() { everyStore(); }
    void anAuditorComesFirst()
    {
        QFETCH(QString, name);
        const Session auditor = session(unpacked(name), "auditor");
        const QByteArray gateway = digest(auditor.workspace.gatewayPath());
        {
            const auto stores = Stores::open(auditor);
            NVERIFY(stores);
            QCOMPARE(schema(stores->audit), newestSchema(StoreKind::Audit));
            QCOMPARE(findings(auditor), QString());
        }
        QCOMPARE(digest(auditor.workspace.gatewayPath()), gateway);
        const Session officer = session(auditor.workspace.folder);
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        QCOMPARE(schema(*stores->gateway), newestSchema(StoreKind::Gateway));
        QCOMPARE(findings(officer), QString());
    }

    void theSecondTimeChangesNothing_data() { everyStore(); }
    void theSecondTimeChangesNothing()
    {
        QFETCH(QString, name);
        const Session officer = session(unpacked(name));
        NVERIFY(Stores::open(officer));
        const auto after = everyFile(officer.workspace.folder);
        NVERIFY(Stores::open(session(officer.workspace.folder)));
        QCOMPARE(everyFile(officer.workspace.folder), after);
    }

    // Nothing is changed in either store, whichever of them is from the future.
    void theFutureIsRefused_data() { everyStore(); }
    void theFutureIsRefused()
    {
        QFETCH(QString, name);
        const Session officer = session(unpacked(name));
        for (const StoreKind kind : {StoreKind::Gateway, StoreKind::Audit}) {
            const auto become = [&](int version) {
                return direct(officer, kind).script(u"PRAGMA user_version = %1"_s.arg(version));
            };
            const int present = schema(direct(officer, kind));
            NVERIFY(become(newestSchema(kind) + 1));
            const auto before = everyFile(officer.workspace.folder);
            const auto opened = Stores::open(officer);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
            QCOMPARE(everyFile(officer.workspace.folder), before);
            NVERIFY(become(present));
        }
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
