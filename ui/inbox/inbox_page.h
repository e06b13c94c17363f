// SPDX-License-Identifier: GPL-3.0-or-later
// What came in and no rule decides: a list, what a chosen event is about, what came (with a reason, for a minute), and
// the decision.
#pragma once

#include "common/page.h"
#include "intake/inbox.h"
#include "people/purposes.h"

#include <QTimer>

class QCheckBox;
class QTableWidget;

namespace nachweis::ui {

class InboxPage : public Page
{
    Q_OBJECT
public:
    explicit InboxPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void counted(int open); ///< after each refresh

private:
    struct Row
    {
        intake::InboxItem item;
        QString person; ///< masked; empty where it names nobody
    };
    struct Read
    {
        QList<Row> rows;
        QList<people::Purpose> purposes;
    };
    static Result<Read> read(const Stores &stores, const Session &session, bool openOnly);
    void show(const Read &read);
    void showItem();
    void askImport();
    void askContent();
    void askDecision();
    void hideContent();
    const Row *chosen() const;
    QString purposeTitle(const QString &id) const;

    QTableWidget *m_list;
    QCheckBox *m_all;
    QLabel *m_detail, *m_content, *m_empty, *m_imported;
    QPushButton *m_import, *m_show, *m_decide, *m_consents;
    QList<Row> m_rows;
    QList<people::Purpose> m_purposes;
    QString m_shownItem; ///< whose content stands in clear
    QTimer m_hide;
    int m_generation = 0;
};

} // namespace nachweis::ui
