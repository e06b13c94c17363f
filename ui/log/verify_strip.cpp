// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/verify_strip.h"

#include "common/page.h"
#include "common/theme.h"
#include "common/words.h"
#include "log/sequencer.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace nachweis::ui {
namespace {

constexpr int scrubSeconds = 20; // between two parts
constexpr std::chrono::days period{log::scrubDays};

} // namespace

PartsBar::PartsBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("When each part of the log was last read"));
}

void PartsBar::setState(const std::optional<log::ReadState> &state, Instant now)
{
    m_state = state;
    m_now = now;
    update();
}

void PartsBar::setFindings(const QList<ledger::Finding> &findings)
{
    m_findings = findings;
    update();
}

void PartsBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), palette().color(QPalette::Mid));
    if (!m_state || m_state->size == 0)
        return;
    const double perEntry = double(width()) / double(m_state->size);
    for (size_t i = 0; i < m_state->read.size(); ++i) {
        const double from = double(i) * double(log::Memory::partSize) * perEntry;
        const double to = std::min<double>(width(), double(i + 1) * double(log::Memory::partSize) * perEntry);
        QColor color = m_state->read[i] < m_now - period ? Signal::soon() : Signal::good();
        if (m_state->read[i] != Instant()) { // paler with age
            const double age = std::clamp(double((m_now - m_state->read[i]).count()) /
                                              double(std::chrono::microseconds(period).count()),
                                          0.0, 1.0);
            color.setAlphaF(float(1.0 - 0.6 * age));
        }
        p.fillRect(QRectF(from, 3, std::max(1.0, to - from - (m_state->read.size() > 1 ? 1 : 0)), height() - 6), color);
    }
    for (const ledger::Finding &f : m_findings) {
        const double x = std::clamp(double(f.first) * perEntry, 0.0, double(width() - 3));
        p.fillRect(QRectF(x, 0, std::max(3.0, double(f.last - f.first + 1) * perEntry), height()), Signal::bad());
    }
}

void PartsBar::mousePressEvent(QMouseEvent *event)
{
    if (!m_state)
        return;
    const auto index = ledger::LeafIndex(event->position().x() / std::max(1, width()) * double(m_state->size));
    const ledger::Finding *nearest = nullptr;
    for (const ledger::Finding &f : m_findings)
        if (!nearest || std::abs(f.first - index) < std::abs(nearest->first - index))
            nearest = &f;
    Q_EMIT entryChosen(nearest ? nearest->first : std::clamp<ledger::LeafIndex>(index, 0, m_state->size - 1));
}

bool PartsBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_state && !m_state->read.empty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto part =
            std::min(m_state->read.size() - 1, size_t(double(help->pos().x()) / std::max(1, width()) *
                                                      double(m_state->size) / double(log::Memory::partSize)));
        const ledger::TreeSize first = ledger::TreeSize(part) * log::Memory::partSize;
        const QString range = tr("Entries %1 to %2")
                                  .arg(QLocale().toString(first),
                                       QLocale().toString(std::min(m_state->size, first + log::Memory::partSize) - 1));
        QToolTip::showText(help->globalPos(),
                           m_state->read[part] == Instant()
                               ? tr("%1: not read yet").arg(range)
                               : tr("%1: read %2").arg(range, instantText(m_state->read[part])),
                           this);
        return true;
    }
    return QWidget::event(event);
}

VerifyStrip::VerifyStrip(Worker *worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_task(new Job(this, worker)), m_scrubTask(new Job(this, worker)),
      m_verify(new QPushButton(tr("Verify the whole log"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_progress(new QProgressBar(this)), m_result(textLabel(tr("Not verified in this session yet."), this)),
      m_parts(textLabel({}, this)), m_findings(new QListWidget(this)), m_bar(new PartsBar(this))
{
    m_verify->setObjectName(u"verify"_s);
    m_verify->setDefault(true);
    m_cancel->setObjectName(u"cancelVerify"_s);
    m_result->setObjectName(u"verifyResult"_s);
    m_parts->setObjectName(u"readParts"_s);
    m_findings->setObjectName(u"findings"_s);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_findings->setAccessibleName(tr("Findings of the verification"));
    m_findings->setMaximumHeight(110);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_result, 3);
    column->addLayout(row);
    column->addWidget(m_findings);
    column->addWidget(m_bar);
    column->addWidget(m_parts);
    for (QWidget *w : std::initializer_list<QWidget *>{m_findings, m_progress, m_cancel, m_parts, m_bar})
        w->hide();
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(true); });
    connect(m_cancel, &QPushButton::clicked, m_task, &Job::cancel);
    connect(m_task, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(all > 0 ? int(done * 1000 / all) : 1000);
    });
    const auto choose = [this](QListWidgetItem *item) { Q_EMIT entryChosen(item->data(Qt::UserRole).toLongLong()); };
    connect(m_findings, &QListWidget::itemActivated, this, choose);
    connect(m_findings, &QListWidget::itemClicked, this, choose);
    connect(m_bar, &PartsBar::entryChosen, this, &VerifyStrip::entryChosen);
    m_scrubTimer.setInterval(scrubSeconds * 1000);
    connect(&m_scrubTimer, &QTimer::timeout, this, &VerifyStrip::scrub);
}

void VerifyStrip::setScrubbing(bool on)
{
    if (on)
        m_scrubTimer.start();
    else
        m_scrubTimer.stop();
}

void VerifyStrip::verify(bool full)
{
    if (m_task->running())
        return;
    m_verify->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_result->setText(tr("Verifying …"));
    m_findings->hide();
    m_task->start(
        [session = m_worker->session(), full](const Running &running) {
            ledger::VerifyOptions options;
            options.full = full;
            options.cancel = running.cancel;
            options.progress = running.progress;
            return log::verifyLog(session, options);
        },
        [this](const Result<ledger::Verification> &result) {
            if (result)
                recordResult(*result);
            showResult(result);
        });
}

void VerifyStrip::recordResult(const ledger::Verification &result)
{
    m_worker->run(
        this,
        [result](const Stores &stores, const Session &session) { return log::recordVisit(stores, session, result); },
        [this](const Done &done) {
            if (!done)
                Q_EMIT failed(done.error());
            readParts();
        });
}

void VerifyStrip::showResult(const Result<ledger::Verification> &result)
{
    m_verify->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    m_findings->clear();
    m_findings->setVisible(result && !result->ok());
    m_bar->setFindings(result ? result->findings : QList<ledger::Finding>());
    if (!result) {
        m_result->setText(result.error().message + ' '_L1 + result.error().hint);
    } else {
        const ledger::Verification &v = *result;
        const QString seconds = QLocale().toString(double(v.took.count()) / 1000.0, 'f', 1);
        m_result->setText(
            v.ok() ? u"<span style='color:%1'>✔ %2</span>"_s.arg(
                         Signal::good().name(),
                         tr("The log is as it was signed: %1 entries, %2 rows read in %3 s. Root %4.")
                             .arg(QLocale().toString(v.entries), QLocale().toString(v.checked), seconds,
                                  QString::fromLatin1(bytes(v.root).toBase64().left(12)) + u"…"_s))
                   : u"<b style='color:%1'>⚠ %2</b> %3"_s.arg(
                         Signal::bad().name(),
                         tr("The log is NOT as it was signed: %n findings.", nullptr, int(v.findings.size())),
                         tr("Do not write to the store. Copy the workspace folder, note the findings and call the "
                            "operator of the gateway.")));
        for (const ledger::Finding &finding : v.findings) {
            auto *item = new QListWidgetItem(u"⚠ "_s + finding.message(), m_findings);
            item->setData(Qt::UserRole, finding.first);
        }
    }
    m_last = result;
    Q_EMIT verified();
}

void VerifyStrip::readParts()
{
    m_worker->run(
        this, [](const Stores &, const Session &session) { return log::readState(session, period); },
        [this](const Result<std::optional<log::ReadState>> &state) { showParts(state); });
}

void VerifyStrip::showParts(const Result<std::optional<log::ReadState>> &state)
{
    const Instant now = m_worker->session().clock();
    if (!state || !*state) {
        m_bar->hide();
        m_parts->hide();
        return;
    }
    const log::ReadState &s = **state;
    m_bar->setState(s, now);
    m_bar->show();
    m_parts->setText(
        s.oldest == Instant()
            ? tr("Parts of the log have not been read on this machine yet: %1 of %2. They are read in the background.")
                  .arg(s.due)
                  .arg(s.parts)
        : s.due > 0 ? tr("The part read longest ago was read %1; %n parts are due and are read in the background.",
                         nullptr, s.due)
                          .arg(instantText(s.oldest))
                    : tr("Every row was read since %1; each is read again within %n days.", nullptr, log::scrubDays)
                          .arg(instantText(s.oldest)));
    m_parts->show();
}

void VerifyStrip::scrub()
{
    if (m_task->running() || m_scrubTask->running())
        return;
    struct Scrubbed
    {
        bool any = false;
        std::optional<ledger::Verification> found;
    };
    m_scrubTask->start(
        [session = m_worker->session()](const Running &) -> Result<Scrubbed> {
            Scrubbed result;
            NACHWEIS_ASSIGN(result.any, log::scrubOnePart(session, period, result.found));
            return result;
        },
        [this](const Result<Scrubbed> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
            } else if (result->found) {
                recordResult(*result->found);
                showResult(*result->found);
            } else if (result->any) {
                readParts();
            }
        });
}

} // namespace nachweis::ui
