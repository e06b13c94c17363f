// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace of one's own: made whole or not at all, usable at once.
#include "../cases/webhooks.h"
#include "consent/consents.h"
#include "day/founding.h"
#include "log/verifier.h"
#include "people/organisation.h"
#include "people/purposes.h"

#include <QTemporaryFile>

using namespace nachweis;

class TestFounding : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    day::Founding founding(const char *folder) const
    {
        return {m_dir.filePath(QLatin1String(folder)), u"Café Müller & Söhne GmbH"_s, u"DE-BY"_s, u"anna"_s};
    }
    static SecretBytes secret() { return SecretBytes(QByteArrayView("long enough")); }

private Q_SLOTS:
    void made()
    {
        const auto session = day::foundWorkspace(founding("own"), secret(), [] { return test::Sample::now(); });
        NVERIFY(session);
        QCOMPARE(session->staff, u"anna"_s);
        QVERIFY(session->workspace.origin.startsWith(u"cafe-muller-sohne-gmbh.nachweis/"_s));
        const auto opened = unlock(session->workspace.folder, u"anna"_s, secret(), [] { return test::Sample::now(); });
        NVERIFY(opened);
        const auto stores = Stores::open(*opened);
        NVERIFY(stores);
        QCOMPARE(people::organisation(*stores->gateway)->name, u"Café Müller & Söhne GmbH"_s);
        QCOMPARE(people::organisation(*stores->gateway)->calendar, u"DE-BY"_s);
        QVERIFY(people::purposes(*stores->gateway)->size() >= 3);
        // What a gateway received is enough to work with.
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(test::jsonBytes(test::yes(u"491701000001"_s)));
        file.close();
        const auto report = intake::importWhatsApp(*stores, *opened, {file.fileName()}, {});
        NVERIFY(report);
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(*consent::countConsents(*stores->gateway, {u"active"_s, {}, {}}), 1);
        const auto verified = log::verifyLog(*opened, {});
        NVERIFY(verified);
        QVERIFY(verified->ok());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("staff");
        QTest::addColumn<QByteArray>("passphrase");
        const QByteArray good = "long enough";
        QTest::newRow("no organisation") << u" "_s << u"DE"_s << u"anna"_s << good;
        QTest::newRow("no such calendar") << u"X"_s << u"XX"_s << u"anna"_s << good;
        for (const char *name : {"", "Anna", "anna b", "staff:anna", "a\nb", "ännä", "anna@example.org", "-anna",
                                 "annaannaannaannaannaannaannaannaa"})
            QTest::addRow("name %s", name) << u"X"_s << u"DE"_s << QString::fromUtf8(name) << good;
        for (const char *passphrase : {"", "short", "ninechars", "    ö    "})
            QTest::addRow("passphrase %s", passphrase) << u"X"_s << u"DE"_s << u"anna"_s << QByteArray(passphrase);
    }
    void refused()
    {
        QFETCH(QString, organisation);
        QFETCH(QString, calendar);
        QFETCH(QString, staff);
        QFETCH(QByteArray, passphrase);
        const QString folder = m_dir.filePath(u"refused"_s);
        const auto made =
            day::foundWorkspace({folder, organisation, calendar, staff}, SecretBytes(QByteArrayView(passphrase)));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
        QVERIFY(!made.error().message.isEmpty() && !made.error().hint.isEmpty());
        QVERIFY(!QFileInfo::exists(folder));
    }

    // Whoever types too short a passphrase tries again in the same folder.
    void whatFailedCanBeDoneAgain()
    {
        day::Founding f = founding("again");
        QVERIFY(!day::foundWorkspace(f, SecretBytes(QByteArrayView("ninechars"))));
        QVERIFY(QDir().mkpath(f.folder));
        QVERIFY(!day::foundWorkspace(f, SecretBytes(QByteArrayView("ninechars"))));
        NVERIFY(day::foundWorkspace(f, secret()));
    }

    void nothingIsOverwritten()
    {
        const QString folder = m_dir.filePath(u"full"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/letter.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        day::Founding f = founding("full");
        QCOMPARE(day::foundWorkspace(f, secret()).error().code, ErrorCode::BadInput);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"letter.txt"_s});
    }

    void originsAreNames()
    {
        for (const QString &name : {u"山田商事"_s, u"+ +"_s, u""_s, u"A+B"_s, QString(200, 'x'_L1)}) {
            const QString origin = day::logOrigin(name);
            QVERIFY(!origin.contains(' '_L1) && !origin.contains('+'_L1) && origin.size() < 80);
            QVERIFY(origin != day::logOrigin(name)); // two of one name are two logs
        }
    }
};

QTEST_GUILESS_MAIN(TestFounding)
#include "tst_founding.moc"
