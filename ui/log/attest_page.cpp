// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/attest_page.h"

#include "common/file_choice.h"
#include "common/theme.h"
#include "common/words.h"
#include "log/sequencer.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QTableWidget>

namespace nachweis::ui {
namespace {

constexpr qint64 largestFile = 1 << 20;

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
        return file.readAll();
    return fail(ErrorCode::Io, AttestPage::tr("The file %1 cannot be read.").arg(path),
                AttestPage::tr("Choose another file; nothing was changed."), file.errorString());
}

Done store(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, AttestPage::tr("The file %1 cannot be written.").arg(path),
                AttestPage::tr("Check the disk and the folder's permissions."), file.errorString());
}

} // namespace

AttestPage::AttestPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Witnesses and time stamps"),
           tr("The log's own signature does not exclude that whoever holds its key writes it anew. What others have "
              "signed does."),
           parent),
      m_witnesses(
          smallTable({tr("Witness"), tr("Required"), tr("Last cosigned"), tr("Entries")}, tr("Witnesses"), this)),
      m_timestamps(
          smallTable({tr("Proven time"), tr("Authority"), tr("Entries"), tr("State")}, tr("Time stamps"), this)),
      m_policyText(textLabel({}, this)), m_trustText(textLabel({}, this)), m_own(textLabel({}, this))
{
    setObjectName(u"attestPage"_s);
    m_witnesses->setObjectName(u"witnesses"_s);
    m_timestamps->setObjectName(u"timestamps"_s);
    const auto section = [this](const QString &title) {
        auto *label = new QLabel(title, this);
        label->setFont(scaled(font(), 1.15));
        body()->addWidget(label);
    };
    const auto buttons = [this](std::initializer_list<std::tuple<const char *, QString, void (AttestPage::*)()>> list) {
        auto *row = new QHBoxLayout;
        for (const auto &[name, title, slot] : list) {
            auto *button = new QPushButton(title, this);
            button->setObjectName(QLatin1String(name));
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, slot);
            row->addWidget(button);
        }
        row->addStretch(1);
        body()->addLayout(row);
    };
    section(tr("Witnesses"));
    body()->addWidget(m_policyText);
    body()->addWidget(m_witnesses, 1);
    body()->addWidget(m_own);
    buttons({{"addWitness", tr("Add a witness …"), &AttestPage::askWitness},
             {"takeCosignature", tr("Take in a cosignature …"), &AttestPage::takeCosignature},
             {"witnessPolicy", tr("Change the policy …"), &AttestPage::askPolicy}});
    section(tr("Time stamps (RFC 3161)"));
    body()->addWidget(m_trustText);
    body()->addWidget(m_timestamps, 1);
    buttons({{"askAuthority", tr("Ask an authority …"), &AttestPage::askAuthority},
             {"saveRequest", tr("Save a request …"), &AttestPage::saveRequest},
             {"takeAnswer", tr("Take in an answer …"), &AttestPage::takeAnswer},
             {"chooseTrust", tr("Choose the trust list …"), &AttestPage::chooseTrust}});
    const int unit = fontMetrics().averageCharWidth();
    for (QTableWidget *table : {m_witnesses, m_timestamps}) {
        table->setColumnWidth(0, unit * (table == m_witnesses ? 46 : 24));
        table->setColumnWidth(1, unit * (table == m_witnesses ? 10 : 34));
        table->setColumnWidth(2, unit * 22);
    }
    connect(this, &Page::changed, this, &AttestPage::refresh);
    refresh();
}

void AttestPage::refresh()
{
    worker()->run(
        this,
        [](const Stores &stores, const Session &session) -> Result<Shown> {
            Shown shown;
            NACHWEIS_ASSIGN(shown.witnesses, log::witnesses(stores.audit, session.workspace));
            NACHWEIS_ASSIGN(shown.policy, log::witnessPolicy(stores.audit));
            NACHWEIS_ASSIGN(shown.timestamps, log::storedTimestamps(stores.audit, session.workspace));
            shown.own = log::ownWitness(session).vkey();
            shown.trustList = !log::timestampTrust(session.workspace).isEmpty();
            return shown;
        },
        [this](const Result<Shown> &shown) {
            if (shown)
                show(*shown);
            else
                errors()->show(shown.error());
        });
}

void AttestPage::show(const Shown &shown)
{
    m_shown = shown;
    m_witnesses->setRowCount(0);
    const Instant since = now() - std::chrono::days(shown.policy.days);
    for (const log::Witness &w : shown.witnesses) {
        const int row = m_witnesses->rowCount();
        const bool late = w.required && w.last.value_or(w.since) < since;
        setRow(m_witnesses, row,
               {w.key.name, w.required ? tr("yes") : tr("no"),
                (late ? u"⚠ "_s : QString()) + (w.last ? instantText(*w.last) : tr("never")),
                w.last ? QLocale().toString(w.lastSize) : QString()});
        if (late)
            m_witnesses->item(row, 2)->setForeground(Signal::bad());
    }
    m_policyText->setText(
        shown.witnesses.isEmpty() ? tr("No witness is known yet. Whoever verifies the log with this program becomes "
                                       "one; others are added by their public key.")
        : shown.policy.required.isEmpty()
            ? tr("No witness is required. Each console cosigns what it has verified.")
            : tr("Required witnesses must have cosigned within %n days.", nullptr, shown.policy.days));
    m_own->setText(tr("Your own key as a witness: %1").arg(shown.own));
    m_timestamps->setRowCount(0);
    for (const log::StoredTimestamp &t : shown.timestamps)
        setRow(m_timestamps, m_timestamps->rowCount(),
               {instantText(t.timestamp.time), t.timestamp.authority, QLocale().toString(t.size),
                t.timestamp.trusted ? tr("✔ chain verified") : tr("◐ not in the trust list")});
    m_trustText->setText(shown.trustList ? tr("Tokens are held against the trust list of this workspace.")
                                         : tr("This workspace has no trust list: choose the root certificates of your "
                                              "authority (PEM), or no token is taken for proven."));
}

void AttestPage::askWitness()
{
    ask({tr("Add a witness"),
         tr("The operator of the witness gives its public key; compare it by another route."),
         tr("Add 1 witness"),
         {{u"vkey"_s, tr("Public key"), FormField::Kind::Line, {}, tr("name+id+key"), {}}}},
        [](const Stores &stores, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(v[u"vkey"_s].trimmed()));
            return log::knowWitness(stores, session, key);
        });
}

void AttestPage::askPolicy()
{
    QList<FormField> fields;
    for (const log::Witness &w : m_shown.witnesses)
        fields.append({w.key.vkey(),
                       w.key.name,
                       FormField::Kind::Choice,
                       w.required
                           ? QList<std::pair<QString, QString>>{{u"1"_s, tr("required")}, {u"0"_s, tr("not required")}}
                           : QList<std::pair<QString, QString>>{{u"0"_s, tr("not required")}, {u"1"_s, tr("required")}},
                       {},
                       {}});
    fields.append(
        {u"days"_s, tr("Within how many days"), FormField::Kind::Line, {}, QString::number(m_shown.policy.days), {}});
    const int before = m_shown.policy.days;
    ask({tr("Change the policy"),
         tr("A log that a required witness has not cosigned in time is a finding of the verification. The policy "
            "stands in the log."),
         tr("Change the policy"), fields},
        [before](const Stores &stores, const Session &session, const FormValues &values) -> Done {
            log::WitnessPolicy policy;
            const QString days = values[u"days"_s].trimmed();
            policy.days = days.isEmpty() ? before : days.toInt();
            for (auto it = values.begin(); it != values.end(); ++it)
                if (it.value() == "1"_L1 && it.key() != "days"_L1)
                    policy.required += it.key();
            return log::setWitnessPolicy(stores, session, policy);
        });
}

void AttestPage::takeCosignature()
{
    askForFile(this, {tr("A cosigned checkpoint or a signature line"), QFileDialog::ExistingFile, {}, {}, {}},
               [this](const QString &path) {
                   act([path](const Stores &stores, const Session &session) -> Done {
                       NACHWEIS_ASSIGN(const QByteArray note, contents(path));
                       return log::addCosignature(stores, session, note);
                   });
               });
}

void AttestPage::askAuthority()
{
    const QString key = u"timestampAuthority/"_s + worker()->session().workspace.id;
    ask({tr("Ask an authority"),
         tr("The authority gets the hash of the newest checkpoint, nothing else."),
         tr("Ask for 1 time stamp"),
         {{u"authority"_s,
           tr("Address"),
           FormField::Kind::Line,
           {},
           tr("https://…"),
           {},
           QSettings().value(key).toString()}}},
        [key](const Stores &stores, const Session &session, const FormValues &v) -> Done {
            const QString address = v[u"authority"_s].trimmed();
            NACHWEIS_TRY(log::requestTimestamp(stores, session, QUrl(address)));
            QSettings().setValue(key, address);
            return {};
        });
}

void AttestPage::saveRequest()
{
    askForFile(this, {tr("Save a request"), QFileDialog::AnyFile, u"checkpoint.tsq"_s, u"tsq"_s, {}},
               [this](const QString &path) {
                   act([path](const Stores &stores, const Session &session) -> Done {
                       NACHWEIS_ASSIGN(const ledger::Checkpoint newest,
                                       log::latestCheckpoint(stores.audit, session.workspace));
                       return store(path, ledger::timestampRequest(newest.text()));
                   });
               });
}

void AttestPage::takeAnswer()
{
    askForFile(this,
               {tr("The authority's answer"),
                QFileDialog::ExistingFile,
                {},
                {},
                {tr("Answers (*.tsr *.tst)"), tr("All files (*)")}},
               [this](const QString &path) {
                   act([path](const Stores &stores, const Session &session) -> Done {
                       NACHWEIS_ASSIGN(const QByteArray response, contents(path));
                       NACHWEIS_TRY(log::addTimestamp(stores, session, response, {}));
                       return {};
                   });
               });
}

void AttestPage::chooseTrust()
{
    askForFile(this,
               {tr("Root certificates of your authority"),
                QFileDialog::ExistingFile,
                {},
                {},
                {tr("Certificates (*.pem *.crt)"), tr("All files (*)")}},
               [this](const QString &path) {
                   act([path](const Stores &stores, const Session &session) -> Done {
                       NACHWEIS_ASSIGN(const QByteArray pem, contents(path));
                       return log::setTimestampTrust(stores, session, pem);
                   });
               });
}

} // namespace nachweis::ui
