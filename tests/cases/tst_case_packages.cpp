// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence package after a mail gateway, a Mac, Windows or a person had it: the same files, packed anew by Python.
#include "evidence/package.h"
#include "log/package_writer.h"
#include "process.h"
#include "support.h"

#include <QGuiApplication>

using namespace nachweis;

namespace {

// Packs the members of `src` as `how` says into `dst`.
const char *const script = R"(
import io, sys, warnings, zipfile, os
src, dst, how = sys.argv[1:4]
warnings.simplefilter("ignore")
files = {i.filename: zipfile.ZipFile(src).read(i) for i in zipfile.ZipFile(src).infolist()}
plain = list(files.items())
buffer = io.BytesIO()
more = {
    "finder": [("__MACOSX/._report.pdf", b"\0\5\26\7"), (".DS_Store", b"\0\0\0\1Bud1"), ("entries/.DS_Store", b"x")],
    "windows": [("Thumbs.db", b"\xd0\xcf"), ("desktop.ini", b"[.ShellClassInfo]\r\n")],
    "another pdf": [("more/opinion.pdf", b"%PDF-1.4 another")],
    "capitals": [("Manifest.json", files["manifest.json"].replace(b"nachweis", b"nachwei5", 1))],
    "a proof that is none": [("proofs/999999999999.tlog-proof", b"nonsense")],
    "twice": [("report.pdf", b"%PDF-1.4 another report")],
}.get(how, [])
if how == "folder":
    if os.path.exists(dst): raise SystemExit(1)
    for n, d in plain:
        p = os.path.join(dst, n); os.makedirs(os.path.dirname(p), exist_ok=True); open(p, "wb").write(d)
    raise SystemExit(0)
if how in ("changed", "changed and finder"):
    files["report.pdf"] = files["report.pdf"][:-1] + bytes([files["report.pdf"][-1] ^ 1]); plain = list(files.items())
    more = [(".DS_Store", b"x")] if "finder" in how else []
if how == "missing":
    plain = [x for x in plain if not x[0].startswith("entries/")]
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
    for n, d in (reversed(plain) if how == "other order" else plain) if how != "zip64" else []:
        info = zipfile.ZipInfo(n)
        if how.startswith("in a folder"): info.filename = "Paket für Anna/" + n
        if how == "backslashes": info.filename = n.replace("/", "\\")
        z.writestr(info, d)
    for n, d in plain if how == "zip64" else []:
        with z.open(zipfile.ZipInfo(n), "w", force_zip64=True) as f: f.write(d)
    for n, d in more: z.writestr(n, d)
    if how == "in a folder, with others beside": z.writestr("__MACOSX/x", b"x")
    if how == "out of the folder": z.writestr("../../evil", b"x")
data = buffer.getvalue()
if how == "text before": data = b"Diese Datei wurde geprueft.\r\n" * 4 + data
if how == "text behind": data = data + b"\r\n-- \r\nGesendet von meinem Telefon\r\n"
if how == "text around": data = b"x" * 70000 + data + b"y" * 70000
if how == "cut": data = data[:-40]
open(dst, "wb").write(data)
)";

} // namespace

class TestCasePackages : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    QString m_good;

private Q_SLOTS:
    void initTestCase()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        log::PackageSpec spec;
        for (ledger::LeafIndex i = 40; i < 60; ++i)
            spec.entries.append(i);
        spec.language = u"en"_s;
        m_good = m_dir.filePath(u"good.zip"_s);
        NVERIFY(log::writePackage(stores, session, spec, m_good));
        QVERIFY(evidence::checkPackage(m_good, {})->ok());
    }
    void packed_data()
    {
        QTest::addColumn<QString>("outcome"); // or the code of an error
        QTest::addColumn<QString>("says");
        const auto row = [](const char *how, const char *outcome, const char *says = "") {
            QTest::newRow(how) << QString::fromLatin1(outcome) << QString::fromLatin1(says);
        };
        for (const char *how : {"as it is", "other order", "in a folder", "backslashes", "text before", "text behind",
                                "text around", "zip64", "folder"})
            row(how, "proven");
        row("finder", "proven_with_foreign_files", "Finder");
        row("in a folder, with others beside", "proven_with_foreign_files");
        row("windows", "proven_with_foreign_files", "Windows");
        row("another pdf", "proven_with_foreign_files", "nothing says");
        row("capitals", "proven_with_foreign_files", "Suspicious");
        row("a proof that is none", "proven_with_foreign_files", "nothing says");
        row("changed", "not_proven", "not the one");
        row("changed and finder", "not_proven", "not the one");
        row("missing", "not_proven", "missing");
        row("twice", "bad_input", "report.pdf");
        row("out of the folder", "bad_input");
        row("cut", "bad_input");
    }
    void packed()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, says);
        const QString how = QString::fromLatin1(QTest::currentDataTag());
        const QString to = m_dir.filePath(randomId() + (how == "folder"_L1 ? QString() : u".zip"_s));
        const test::Run r = test::run(u"python3"_s, {u"-c"_s, QString::fromLatin1(script), m_good, to, how});
        QVERIFY2(r.exit == 0, r.error.constData());
        const auto check = evidence::checkPackage(to, {});
        if (!check) {
            QCOMPARE(errorCodeName(check.error().code), outcome);
            QVERIFY2((check.error().message + check.error().detail).contains(says), qPrintable(check.error().message));
            return;
        }
        QCOMPARE(evidence::outcomeName(check->outcome()), outcome);
        QCOMPARE(check->entries, how == "missing"_L1 ? 0 : 20);
        QStringList messages;
        for (const evidence::PackageFinding &f : check->findings)
            messages += f.message;
        QVERIFY2(messages.join('\n'_L1).contains(says), qPrintable(messages.join('\n'_L1)));
        QCOMPARE(check->sentence().contains(u"does NOT prove"_s), outcome == "not_proven"_L1);
        const test::Run ctl = test::run(QStringLiteral(NACHWEISCTL), {u"evidence"_s, u"verify"_s, to, u"--json"_s});
        QCOMPARE(ctl.exit, outcome == "proven"_L1 ? 0 : 1);
        QCOMPARE(ctl.json()[u"outcome"].toString(), outcome);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    TestCasePackages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_case_packages.moc"
