// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/coverage_dialog.h"

#include "common/theme.h"
#include "common/time_chart.h"
#include "common/words.h"
#include "incidents/incidents.h"
#include "log/sequencer.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace nachweis::ui {
namespace {

constexpr int shownRows = 2000; // of the list; the counts are of all

} // namespace

CoveragePage::CoveragePage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Messages and their consents"),
           tr("Every message sent, held against the consents and legal bases of its instant."), parent),
      m_task(new Job(this, worker)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_all(new QPushButton(tr("All the time"), this)),
      m_incident(new QPushButton(tr("Open an incident from these …"), this)), m_sentence(textLabel({}, this)),
      m_chart(new TimeChart(this)), m_reasons(smallTable({tr("Reason"), tr("Messages")}, tr("Counts by reason"), this)),
      m_campaigns(smallTable({tr("Campaign"), tr("Messages"), tr("Without consent")}, tr("Campaigns"), this)),
      m_list(smallTable({tr("Sent"), tr("Reason"), tr("Purpose"), tr("Campaign"), tr("Subject"), tr("Message")},
                        tr("Messages without a consent"), this))
{
    setObjectName(u"coveragePage"_s);
    m_sentence->setObjectName(u"coverageSentence"_s);
    m_sentence->setFont(scaled(font(), 1.15, false));
    m_reasons->setObjectName(u"coverageReasons"_s);
    m_campaigns->setObjectName(u"coverageCampaigns"_s);
    m_list->setObjectName(u"coverageList"_s);
    m_incident->setObjectName(u"coverageIncident"_s);
    m_chart->setObjectName(u"coverageChart"_s);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    auto *row = new QHBoxLayout;
    for (QWidget *w : std::initializer_list<QWidget *>{m_sentence, m_progress, m_cancel, m_all, m_incident})
        row->addWidget(w, w == m_sentence ? 1 : 0);
    body()->addLayout(row);
    body()->addWidget(m_chart);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_reasons, tr("By reason"));
    tabs->addTab(m_campaigns, tr("By campaign"));
    tabs->addTab(m_list, tr("List"));
    body()->addWidget(tabs, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_reasons->setColumnWidth(0, unit * 56);
    m_campaigns->setColumnWidth(0, unit * 40);
    for (const auto &[column, chars] : {std::pair{0, 24}, {1, 30}, {2, 16}, {3, 24}, {4, 36}})
        m_list->setColumnWidth(column, unit * chars);
    connect(m_cancel, &QPushButton::clicked, m_task, &Job::cancel);
    connect(m_task, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
    });
    connect(m_chart, &TimeChart::periodSelected, this, [this](Instant since, Instant until) { compare(since, until); });
    connect(m_all, &QPushButton::clicked, this, &CoveragePage::refresh);
    connect(m_incident, &QPushButton::clicked, this, &CoveragePage::askIncident);
    connect(m_list, &QTableWidget::cellActivated, this,
            [this](int r, int) { Q_EMIT openConsentsOf(m_list->item(r, 4)->text()); });
    refresh();
}

void CoveragePage::refresh()
{
    compare({}, {});
}

void CoveragePage::compare(std::optional<Instant> since, std::optional<Instant> until)
{
    if (m_task->running())
        return;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_incident->setEnabled(false);
    m_all->setVisible(since.has_value());
    m_sentence->setText(tr("Comparing …"));
    m_task->run(
        [since, until](const Stores &stores, const Session &session,
                       const Running &running) -> Result<consent::Coverage> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            consent::CoverageOptions options;
            options.since = since;
            options.until = until;
            options.progress = running.progress;
            options.cancel = running.cancel;
            NACHWEIS_ASSIGN(consent::Coverage coverage, consent::messageCoverage(*gateway, options));
            NACHWEIS_TRY(log::recordLook(stores, session, {}, u"coverage"_s));
            return coverage;
        },
        [this](const Result<consent::Coverage> &coverage) {
            m_progress->hide();
            m_cancel->hide();
            if (coverage) {
                show(*coverage);
            } else {
                m_sentence->setText(tr("Not compared."));
                errors()->show(coverage.error());
            }
        });
}

void CoveragePage::show(const consent::Coverage &c)
{
    m_shown = c;
    const qint64 bad = c.uncovered();
    m_sentence->setText(
        c.messages == 0 ? tr("No message was sent in this period.")
        : bad == 0
            ? u"<span style='color:%1'>✔ %2</span>"_s.arg(
                  Signal::good().name(), tr("All %1 messages were covered.").arg(QLocale().toString(c.messages)))
            : u"<b style='color:%1'>⚠ %2</b>"_s.arg(
                  Signal::bad().name(), tr("%1 of %2 messages were sent without a consent or another legal basis.")
                                            .arg(QLocale().toString(bad), QLocale().toString(c.messages))));
    showWeeks(c);
    m_reasons->setRowCount(0);
    for (int i = 0; i < consent::coverCount; ++i)
        if (c.counts[size_t(i)] > 0) {
            setRow(m_reasons, m_reasons->rowCount(),
                   {(consent::covered(consent::Cover(i)) ? u"✔ "_s : u"⚠ "_s) + consent::coverTitle(consent::Cover(i)),
                    QLocale().toString(c.counts[size_t(i)])});
            m_reasons->item(m_reasons->rowCount() - 1, 0)
                ->setForeground(consent::covered(consent::Cover(i)) ? Signal::good() : Signal::bad());
        }
    m_campaigns->setRowCount(0);
    for (auto it = c.campaigns.begin(); it != c.campaigns.end(); ++it)
        setRow(m_campaigns, m_campaigns->rowCount(),
               {it.key().isEmpty() ? tr("without a template") : it.key(), QLocale().toString(it->first),
                QLocale().toString(it->second)});
    m_list->setRowCount(0);
    for (const consent::UncoveredMessage &m : c.list.mid(0, shownRows))
        setRow(m_list, m_list->rowCount(),
               {instantText(m.sent), consent::coverTitle(m.reason), m.purpose, m.campaign, m.subject, m.messageId});
    m_incident->setEnabled(bad > 0);
}

void CoveragePage::showWeeks(const consent::Coverage &c)
{
    if (c.weeks.isEmpty()) {
        m_chart->clear();
        return;
    }
    constexpr qint64 day = 86'400'000'000;
    const qint64 first = c.weeks.firstKey();
    std::vector<qint64> counts(size_t((c.weeks.lastKey() - first) / 7 + 1)), marked(counts.size());
    for (auto it = c.weeks.begin(); it != c.weeks.end(); ++it) {
        counts[size_t((it.key() - first) / 7)] = it->first;
        marked[size_t((it.key() - first) / 7)] = it->second;
    }
    m_chart->setCounts(std::move(counts), fromMicroseconds(first * day),
                       fromMicroseconds((c.weeks.lastKey() + 7) * day));
    m_chart->setMarked(std::move(marked));
}

void CoveragePage::askIncident()
{
    const qint64 bad = m_shown.uncovered();
    QString note = tr("%1 of %2 messages from %3 to %4 were sent without a consent or another legal basis.")
                       .arg(bad)
                       .arg(m_shown.messages)
                       .arg(instantTextUtc(m_shown.first), instantTextUtc(m_shown.last));
    for (int i = 0; i < consent::coverCount; ++i)
        if (!consent::covered(consent::Cover(i)) && m_shown.counts[size_t(i)] > 0)
            note += u"\n%1: %2"_s.arg(consent::coverTitle(consent::Cover(i))).arg(m_shown.counts[size_t(i)]);
    for (const consent::UncoveredMessage &m : m_shown.list.mid(0, 50))
        note += u"\n%1  %2  %3"_s.arg(toRfc3339Seconds(m.sent), m.messageId, consent::coverTitle(m.reason));
    ask({tr("Open an incident"),
         tr("The counts and the first messages stand in its timeline. A suspicion starts no clock."),
         tr("Open 1 incident"),
         {{u"title"_s,
           tr("What was noticed"),
           FormField::Kind::Line,
           {},
           {},
           {},
           tr("Messages without a consent: %1").arg(bad)}}},
        [note](const Stores &stores, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const incidents::Incident made,
                            incidents::openIncident(stores, session, v[u"title"_s], session.clock(), localZone()));
            return incidents::addNote(stores, session, made.id, note);
        });
}

} // namespace nachweis::ui
