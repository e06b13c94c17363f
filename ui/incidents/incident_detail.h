// SPDX-License-Identifier: GPL-3.0-or-later
// One incident: the clock large with alarm and outer limit, what is still missing for the filing, the obligations, the
// timeline from the first sign to the close.
#pragma once

#include "common/page.h"
#include "incidents/advice.h"
#include "incidents/attachments.h"
#include "incidents/filing.h"
#include "people/purposes.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTableWidget;

namespace nachweis::ui {

class TimelineModel;

class IncidentDetail : public QWidget
{
    Q_OBJECT
public:
    struct Data
    {
        incidents::Incident incident;
        QList<incidents::TimelineItem> timeline;
        QList<incidents::AffectedScope> scopes;
        QList<incidents::IncidentTask> tasks;
        QList<incidents::IncidentFile> files;
        QStringList missing; ///< of the notification, keys
        QList<incidents::ObligationAdvice> advice;
        QList<people::Purpose> purposes;
    };
    static Result<Data> read(const Stores &stores, const Session &session, const QString &id);

    IncidentDetail(Clock clock, QWidget *parent);
    void show(const Data &shown);
    void clear();
    QList<incidents::TimelineItem> shownLines() const; ///< that the filter leaves

Q_SIGNALS:
    void obligationChosen(const QString &rule);
    void printWanted();
    void entriesDropped(const QList<qint64> &entries); ///< of the log, over the timeline

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tick();
    void showObligations();
    void showTimeline();
    void fillKinds();
    QString headHtml() const;
    Clock m_clock;
    QLabel *m_clockLabel, *m_head;
    QTableWidget *m_obligations;
    QTableView *m_timeline;
    TimelineModel *m_lines;
    QLineEdit *m_filter;
    QComboBox *m_kind;
    QPushButton *m_print;
    std::optional<Data> m_shown;
    QStringList m_rules;
    QTimer m_tick;
};

/// Hours and minutes to the alarm of the nearest obligation, or the word for what stands instead; for page and wall.
struct ClockFace
{
    QString text;
    QColor color;
    std::optional<incidents::Obligation> obligation; ///< whose clock it is
};
ClockFace clockFace(const incidents::Incident &incident, Instant now, const QColor &calm);

} // namespace nachweis::ui
