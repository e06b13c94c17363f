// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/notices_page.h"

#include "common/theme.h"
#include "common/words.h"
#include "log/sequencer.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>

namespace nachweis::ui {

NoticesPage::NoticesPage(Worker *worker, QWidget *parent)
    : Page(worker, NoticesPage::tr("Texts"),
           NoticesPage::tr("What persons were shown before they consented. A version never changes; its hash stands in "
                           "the proof of each consent."),
           parent),
      m_list(smallTable({NoticesPage::tr("Text"), NoticesPage::tr("Version"), NoticesPage::tr("Language"),
                         NoticesPage::tr("Since"), NoticesPage::tr("Consents")},
                        NoticesPage::tr("Texts"), this)),
      m_again(smallTable({NoticesPage::tr("Person"), NoticesPage::tr("Purpose"), NoticesPage::tr("Consent since")},
                         NoticesPage::tr("Whom to ask again"), this)),
      m_text(textLabel({}, this)), m_againTitle(textLabel({}, this)),
      m_empty(textLabel(NoticesPage::tr("No texts yet. The gateway stores each text and version that it shows."), this))
{
    setObjectName(u"noticesPage"_s);
    m_list->setObjectName(u"notices"_s);
    m_again->setObjectName(u"askAgain"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_againTitle->setObjectName(u"askAgainTitle"_s);
    body()->addWidget(m_empty);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->addWidget(m_text);
    column->addWidget(m_againTitle);
    column->addWidget(m_again, 1);
    splitter->addWidget(scrolling(pane, this));
    splitter->setSizes({520, 520});
    body()->addWidget(splitter, 1);
    for (int i = 0; i < 4; ++i)
        m_list->setColumnWidth(i, std::max(m_list->horizontalHeader()->sectionSizeHint(i),
                                           fontMetrics().averageCharWidth() * (i == 0   ? 20
                                                                               : i == 3 ? 18
                                                                                        : 9)));
    connect(this, &Page::appeared, this, &NoticesPage::showDetail);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NoticesPage::showDetail);
    connect(m_again, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (row < m_subjects.size())
            Q_EMIT openConsentsOf(m_subjects[row]);
    });
}

void NoticesPage::refresh()
{
    const int token = ++m_generation;
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<QList<consent::NoticeVersion>> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return consent::listNotices(*gateway);
        },
        [this, token](const Result<QList<consent::NoticeVersion>> &list) {
            if (token != m_generation)
                return;
            if (!list)
                return errors()->show(list.error());
            m_notices = *list;
            const QSignalBlocker block(m_list->selectionModel());
            const int row = std::clamp(m_list->currentRow(), m_notices.isEmpty() ? -1 : 0, int(m_notices.size()) - 1);
            m_list->setRowCount(int(m_notices.size()));
            for (int i = 0; i < m_notices.size(); ++i) {
                const consent::NoticeVersion &n = m_notices[i];
                setRow(m_list, i,
                       {n.text.title, QString::number(n.text.version) + (n.newest ? QString() : tr(" (older)")),
                        n.text.locale, instantText(n.published), QLocale().toString(n.resting)});
            }
            m_empty->setVisible(m_notices.isEmpty());
            m_list->setCurrentCell(row, 0);
            showDetail();
        });
}

void NoticesPage::showDetail()
{
    const int row = m_list->currentRow();
    const int token = ++m_generation;
    if (row < 0 || row >= m_notices.size()) {
        m_text->clear();
        m_againTitle->hide();
        m_again->hide();
        return;
    }
    if (!isVisible()) // nobody looks before: no look is logged
        return;
    const consent::NoticeVersion &n = m_notices[row];
    m_text->setText(u"<h3>%1</h3><blockquote>%2</blockquote><p>%3<br><small>SHA-256 %4</small></p>"_s.arg(
        n.text.title.toHtmlEscaped(), n.text.body.toHtmlEscaped(),
        n.text.bodyFitsHash
            ? u"<span style='color:%1'>✔ %2</span>"_s.arg(Signal::good().name(), tr("The stored text fits its hash."))
            : u"<b style='color:%1'>⚠ %2</b>"_s.arg(Signal::bad().name(),
                                                    tr("The stored text does NOT fit its hash: it was changed.")),
        QString(n.text.sha256).insert(32, ' '_L1)));
    worker()->run(
        this,
        [id = n.text.id](const Stores &stores, const Session &session) -> Result<consent::AskAgain> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            NACHWEIS_TRY(log::recordLook(stores, session, {}, u"notice:"_s + id));
            return consent::consentsOnOlderText(*gateway, id, shownAgain);
        },
        [this, token, id = n.text.id](const Result<consent::AskAgain> &again) {
            if (token != m_generation)
                return;
            if (again)
                showAgain(id, *again);
            else
                errors()->show(again.error());
        });
}

void NoticesPage::showAgain(const QString &id, const consent::AskAgain &again)
{
    m_subjects.clear();
    m_again->setRowCount(0);
    for (const consent::ConsentRow &row : again.rows) {
        setRow(m_again, int(m_subjects.size()),
               {row.address.isEmpty() ? row.subject : row.address, row.purpose, instantText(row.since)});
        m_subjects += row.subject;
    }
    m_again->setVisible(again.all > 0);
    m_againTitle->show();
    if (again.all == 0)
        m_againTitle->setText(tr("Every active consent on “%1” rests on the newest version.").arg(id));
    else
        m_againTitle->setText(
            tr("<b>%n active consents rest on an older version.</b> They stay valid for what that text said. Whether "
               "to ask these persons again is yours to decide; what the new text adds is not covered before.",
               nullptr, int(again.all)) +
            (again.all > again.rows.size()
                 ? ' '_L1 +
                       tr("The first %1 are listed; “nachweisctl notice ask-again” lists all.").arg(again.rows.size())
                 : QString()));
}

} // namespace nachweis::ui
