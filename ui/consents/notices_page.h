// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that persons saw: versions, languages, hashes, how many consents rest on each, and whom to ask again.
#pragma once

#include "common/page.h"
#include "consent/notices.h"

class QTableWidget;

namespace nachweis::ui {

class NoticesPage : public Page
{
    Q_OBJECT
public:
    explicit NoticesPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;

private:
    static constexpr int shownAgain = 500; ///< rows; the terminal lists all
    void showDetail();
    void showAgain(const QString &id, const consent::AskAgain &again);
    QTableWidget *m_list, *m_again;
    QLabel *m_text, *m_againTitle, *m_empty;
    QList<consent::NoticeVersion> m_notices;
    QStringList m_subjects;
    int m_generation = 0;
};

} // namespace nachweis::ui
