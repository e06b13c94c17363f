// SPDX-License-Identifier: GPL-3.0-or-later
// What of the log is shown: action, subject, actor; behind "More": period, integration, outcome, PHI. Filters can be
// kept under a name, for each member of staff.
#pragma once

#include "log/entry_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace nachweis::ui {

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const QString &staff, QWidget *parent);
    log::EntryFilter filter() const;
    void setFilter(const log::EntryFilter &filter); ///< emits changed()
    void setCount(const QString &text);
    /// Stands at the right end of the second row.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void changed();
    void followChanged(bool on);

private:
    void show(const log::EntryFilter &filter);
    void fillSaved();
    void saveAs(const QString &name);
    QString settingsKey() const;
    QString m_staff;
    QComboBox *m_action;
    QLineEdit *m_subject, *m_actor, *m_integration, *m_outcome;
    QCheckBox *m_phi, *m_follow, *m_hasSince, *m_hasUntil;
    QDateTimeEdit *m_since, *m_until;
    QToolButton *m_more, *m_saved;
    QMenu *m_savedMenu;
    QWidget *m_second;
    QHBoxLayout *m_tools;
    QLabel *m_count;
};

} // namespace nachweis::ui
