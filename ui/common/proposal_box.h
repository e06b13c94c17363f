// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine has found and a person decides: a sentence, a table, take it in or dismiss it. Hidden while there is
// nothing.
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace nachweis::ui {

class ProposalBox : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the table's object name and, with "take" and "dismiss" before it, the buttons'.
    ProposalBox(const char *name, const QStringList &headers, const QString &title, const QString &take,
                const QString &dismiss, QWidget *parent);
    QTableWidget *table() const { return m_table; }
    /// After the table was filled.
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void taken(int row);
    void dismissed(int row);

private:
    QLabel *m_sentence;
    QTableWidget *m_table;
};

} // namespace nachweis::ui
