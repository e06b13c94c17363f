// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/proposal_box.h"

#include "common/page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

namespace nachweis::ui {

ProposalBox::ProposalBox(const char *name, const QStringList &headers, const QString &title, const QString &take,
                         const QString &dismiss, QWidget *parent)
    : QWidget(parent), m_sentence(textLabel({}, this)), m_table(smallTable(headers, title, this))
{
    m_table->setObjectName(QLatin1String(name));
    m_table->setMaximumHeight(fontMetrics().height() * 8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    for (const auto &[prefix, text, signal] :
         {std::tuple("take-", take, &ProposalBox::taken), std::tuple("dismiss-", dismiss, &ProposalBox::dismissed)}) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(prefix) + QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, signal = signal] {
            if (m_table->currentRow() >= 0)
                Q_EMIT(this->*signal)(m_table->currentRow());
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table);
    hide();
}

void ProposalBox::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_table->setCurrentCell(m_table->rowCount() == 0 ? -1 : 0, 0);
    setVisible(m_table->rowCount() > 0);
}

} // namespace nachweis::ui
