// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_page.h"

#include "common/file_choice.h"
#include "common/theme.h"
#include "common/words.h"
#include "ledger/entry_form.h"

#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

namespace nachweis::ui {
namespace {

QStringList keysIn(const QLineEdit *edit)
{
    QString text = edit->text();
    return text.replace(','_L1, ' '_L1).split(' '_L1, Qt::SkipEmptyParts);
}

Result<QByteArray> trustList(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(1 << 20);
    return fail(ErrorCode::Io, CheckPage::tr("The file %1 cannot be read.").arg(path),
                CheckPage::tr("Choose another file, or leave the field empty."), file.errorString());
}

QString attestation(const QString &what, const evidence::PackageCheck::Attestation &a)
{
    return CheckPage::tr("%1 of %2: %3 (%4 entries), %5")
        .arg(what, a.by, instantText(a.time), QLocale().toString(a.size),
             a.trusted ? CheckPage::tr("trusted") : CheckPage::tr("not held against a trust list"));
}

} // namespace

CheckForm::CheckForm(const QString &sentence, const QString &placeLabel, const QString &verb, QWidget *parent)
    : QWidget(parent), place(new QLineEdit(this)), key(new QLineEdit(this)), witnesses(new QLineEdit(this)),
      trust(new QLineEdit(this)), task(new Job(this)), m_go(new QPushButton(verb, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_progress(new QProgressBar(this)), m_errors(new ErrorStrip(this)),
      m_verdict(textLabel({}, this)), m_lines(textLabel({}, this)), m_findings(new QListWidget(this))
{
    place->setObjectName(u"checkPlace"_s);
    key->setObjectName(u"checkKey"_s);
    m_go->setObjectName(u"checkGo"_s);
    m_verdict->setObjectName(u"checkVerdict"_s);
    m_findings->setObjectName(u"checkFindings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    key->setPlaceholderText(tr("name+id+key, as the log's operator gives it by another route"));
    witnesses->setPlaceholderText(tr("public keys of witnesses that you know, separated by spaces"));
    trust->setPlaceholderText(tr("root certificates of time stamp authorities and signers (PEM)"));
    m_verdict->setFont(scaled(font(), 1.15, false));
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(sentence, this));
    auto *form = new QFormLayout;
    auto *row = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose …"), this);
    choose->setAutoDefault(false);
    row->addWidget(place, 1);
    row->addWidget(choose);
    form->addRow(placeLabel, row);
    form->addRow(tr("Public key of the log"), key);
    form->addRow(tr("Witnesses"), witnesses);
    form->addRow(tr("Trust list"), trust);
    for (const auto &[edit, name] : {std::pair{place, placeLabel},
                                     {key, tr("Public key of the log")},
                                     {witnesses, tr("Witnesses")},
                                     {trust, tr("Trust list")}})
        edit->setAccessibleName(name);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    column->addWidget(m_errors);
    column->addWidget(m_verdict);
    column->addWidget(m_lines);
    column->addWidget(m_findings, 1);
    column->addStretch(1);
    for (QWidget *w : std::initializer_list<QWidget *>{m_progress, m_cancel, m_findings})
        w->hide();
    connect(m_go, &QPushButton::clicked, this, &CheckForm::wanted);
    connect(place, &QLineEdit::returnPressed, this, &CheckForm::wanted);
    connect(choose, &QPushButton::clicked, this, &CheckForm::chooseWanted);
    connect(m_cancel, &QPushButton::clicked, task, &Job::cancel);
    connect(task, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(all > 0 ? int(done * 1000 / all) : 1000);
    });
}

void CheckForm::begin()
{
    m_go->setEnabled(false);
    m_errors->clear();
    m_verdict->clear();
    m_lines->clear();
    m_findings->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
}

void CheckForm::finish(Verdict verdict, const QString &sentence, const QStringList &lines, const QStringList &findings)
{
    m_go->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    const auto [colour, sign] = verdict == Verdict::Good          ? std::pair(Signal::good(), u"✔"_s)
                                : verdict == Verdict::Unconfirmed ? std::pair(Signal::soon(), u"◐"_s)
                                                                  : std::pair(Signal::bad(), u"⚠"_s);
    m_verdict->setText(u"<span style='color:%1'>%2 %3</span>"_s.arg(colour.name(), sign, sentence.toHtmlEscaped()));
    QStringList escaped;
    for (const QString &line : lines)
        escaped += line.toHtmlEscaped();
    m_lines->setText(escaped.join(u"<br>"_s));
    m_findings->clear();
    for (const QString &finding : findings)
        m_findings->addItem(u"⚠ "_s + finding);
    m_findings->setVisible(!findings.isEmpty());
}

void CheckForm::fail(const Error &error)
{
    m_go->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    m_errors->show(error);
}

CheckPage::CheckPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"checkPage"_s);
    (new QVBoxLayout(this))->setContentsMargins(16, 12, 16, 12);
    rebuild();
}

void CheckPage::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    auto *title = new QLabel(tr("Check what you were given"), m_content);
    title->setFont(scaled(font(), 1.4));
    column->addWidget(title);
    column->addWidget(
        textLabel(tr("No workspace and no passphrase are needed. Nothing of what you check is kept."), m_content));
    auto *tabs = new QTabWidget(m_content);
    tabs->setObjectName(u"checkTabs"_s);
    m_package = new CheckForm(tr("An evidence package (ZIP): entries of a log with their proofs. Every file is "
                                 "compared with the manifest, and every entry followed up to the signature."),
                              tr("Package"), tr("Check the package"), tabs);
    m_log = new CheckForm(tr("A published log (C2SP tlog-tiles), in a folder or at an address, by whatever software. "
                             "The whole of it is checked from its signature down to the bytes of its entries."),
                          tr("Folder or address"), tr("Verify the published log"), tabs);
    m_package->setObjectName(u"checkPackage"_s);
    m_log->setObjectName(u"checkLog"_s);
    m_log->trust->hide();
    tabs->addTab(m_package, tr("Evidence package"));
    tabs->addTab(m_log, tr("Published log"));
    column->addWidget(tabs, 1);
    auto *back = new QPushButton(tr("Back"), m_content);
    back->setObjectName(u"checkBack"_s);
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    column->addWidget(back, 0, Qt::AlignRight);
    connect(back, &QPushButton::clicked, this, &CheckPage::left);
    connect(m_package, &CheckForm::wanted, this, &CheckPage::checkPackageFile);
    connect(m_log, &CheckForm::wanted, this, &CheckPage::checkLog);
    connect(m_package, &CheckForm::chooseWanted, this, [this] {
        askForFile(this,
                   {tr("Evidence package"),
                    QFileDialog::ExistingFile,
                    {},
                    {},
                    {tr("Evidence packages (*.zip)"), tr("All files (*)")}},
                   [this](const QString &path) { m_package->place->setText(path); });
    });
    connect(m_log, &CheckForm::chooseWanted, this, [this] {
        askForFile(this, {tr("Folder of the published log"), QFileDialog::Directory, {}, {}, {}},
                   [this](const QString &path) { m_log->place->setText(path); });
    });
}

void CheckPage::checkPackageFile()
{
    if (m_package->task->running())
        return;
    m_package->begin();
    const QString path = m_package->place->text().trimmed();
    evidence::PackageTrust trust;
    trust.vkey = m_package->key->text().trimmed();
    trust.witnesses = keysIn(m_package->witnesses);
    m_package->task->start(
        [path, trust,
         listPath = m_package->trust->text().trimmed()](const Running &) -> Result<evidence::PackageCheck> {
            evidence::PackageTrust full = trust;
            NACHWEIS_ASSIGN(full.trustList, trustList(listPath));
            return evidence::checkPackage(path, full);
        },
        [this](const Result<evidence::PackageCheck> &check) {
            if (check)
                showPackage(*check);
            else
                m_package->fail(check.error());
        });
}

void CheckPage::showPackage(const evidence::PackageCheck &c)
{
    QStringList lines{
        c.keyGiven
            ? tr("The log's key is the one that you gave.")
            : tr("The log's key comes from the package itself. Compare it with a copy from elsewhere: %1").arg(c.vkey)};
    if (!c.signer.isEmpty())
        lines += c.signerTrusted ? tr("Signed by %1, whose certificate the trust list knows.").arg(c.signer)
                                 : tr("Signed by %1; the certificate was not held against a trust list.").arg(c.signer);
    for (const auto &a : c.timestamps)
        lines += attestation(tr("Time stamp"), a);
    for (const auto &a : c.cosignatures)
        lines += attestation(tr("Cosignature"), a);
    QStringList findings;
    for (const evidence::PackageFinding &f : c.findings)
        findings += f.place + u": "_s + f.message;
    using Verdict = CheckForm::Verdict;
    const Verdict verdict = !c.ok() ? Verdict::Bad : c.keyGiven ? Verdict::Good : Verdict::Unconfirmed;
    const QString sentence =
        verdict == Verdict::Bad ? c.sentence()
        : verdict == Verdict::Good
            ? tr("All that this package claims is proven: %n entries of %1.", nullptr, int(c.entries)).arg(c.origin)
            : tr("The package is whole in itself: %n entries. Whose log that is nobody has confirmed: anybody can make "
                 "such a package under a key of their own. Give the log's public key, from another route.",
                 nullptr, int(c.entries));
    m_package->finish(verdict, sentence, lines, findings);
}

void CheckPage::checkLog()
{
    if (m_log->task->running())
        return;
    m_log->begin();
    m_log->task->start(
        [place = m_log->place->text().trimmed(), vkey = m_log->key->text().trimmed(),
         known = keysIn(m_log->witnesses)](const Running &running) -> Result<ledger::TiledVerification> {
            NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(vkey));
            QList<ledger::VerifierKey> witnesses;
            for (const QString &text : known) {
                NACHWEIS_ASSIGN(ledger::VerifierKey witness, ledger::VerifierKey::parse(text));
                witnesses.append(std::move(witness));
            }
            NACHWEIS_ASSIGN(const ledger::LogFiles files, ledger::openLogFiles(place));
            ledger::VerifyOptions options;
            options.progress = running.progress;
            options.cancel = running.cancel;
            return ledger::verifyTiledLog(files, key, witnesses, options);
        },
        [this](const Result<ledger::TiledVerification> &v) {
            if (v)
                showLog(*v);
            else
                m_log->fail(v.error());
        });
}

void CheckPage::showLog(const ledger::TiledVerification &v)
{
    QStringList lines{v.bundled == v.checked
                          ? tr("The bytes of all entries were checked.")
                          : tr("The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.")
                                .arg(QLocale().toString(v.bundled), QLocale().toString(v.checked)),
                      tr("Root %1").arg(QString::fromLatin1(bytes(v.root).toBase64()))};
    if (v.pruned > 0)
        lines += tr("The log no longer keeps its first %1 entries.").arg(QLocale().toString(v.pruned));
    if (const QString name = m_log->key->text().trimmed().section('+'_L1, 0, 0); v.origin != name)
        lines += tr("The log calls itself “%1”; the key's name is “%2”.").arg(v.origin, name);
    const Instant latest = systemNow() + ledger::clockTolerance;
    for (const auto &c : v.cosigned)
        lines += !c.time            ? tr("Cosigned by %1, which states no time.").arg(c.witness)
                 : *c.time > latest ? tr("Cosigned by %1, which states a time in the future, %2: it proves no time.")
                                          .arg(c.witness, instantText(*c.time))
                                    : tr("Cosigned by %1: %2").arg(c.witness, instantText(*c.time));
    QStringList findings;
    for (const ledger::Finding &f : v.findings)
        findings += f.message();
    m_log->finish(v.ok() ? CheckForm::Verdict::Good : CheckForm::Verdict::Bad,
                  v.ok() ? tr("The published log is as it was signed: %1 entries.").arg(QLocale().toString(v.entries))
                         : tr("The published log is NOT as it was signed."),
                  lines, findings);
}

} // namespace nachweis::ui
