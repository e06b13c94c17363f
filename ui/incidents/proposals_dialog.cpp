// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/proposals_dialog.h"

#include "common/page.h"
#include "common/theme.h"
#include "common/words.h"

#include <QDialogButtonBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nachweis::ui {

ProposalsDialog::ProposalsDialog(const QList<incidents::IncidentProposal> &decided,
                                 const QList<incidents::Incident> &incidents, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"proposalsDialog"_s);
    setWindowTitle(tr("Decided proposals"));
    resize(940, 480);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(decided.isEmpty()
                                    ? tr("No proposal has been decided yet. Detectors propose what looks like an "
                                         "incident in the log; what a person decides about it stands here.")
                                    : tr("What the detectors proposed, who decided it and why. A double click shows "
                                         "the first entry in the log."),
                                this));
    auto *table = smallTable({tr("Found"), tr("What the log shows"), tr("Who"), tr("Decided by"), tr("Decision")},
                             tr("Decided proposals"), this);
    table->setObjectName(u"decidedProposals"_s);
    for (int i = 0; i < decided.size(); ++i) {
        const incidents::IncidentProposal &p = decided[i];
        QString decision = tr("Dismissed: %1").arg(p.reason);
        for (const incidents::Incident &incident : incidents)
            if (incident.id == p.incident)
                decision = tr("Taken as %1").arg(incident.label());
        setRow(table, i, {instantText(p.found), titleOf(p.detector), p.what, p.decidedBy, decision});
    }
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {unit * 22, unit * 44, unit * 20, unit * 14};
    for (int i = 0; i < 4; ++i)
        table->setColumnWidth(i, widths[i]);
    table->setVisible(!decided.isEmpty());
    column->addWidget(table, 1);
    if (decided.isEmpty())
        column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table, &QTableWidget::cellDoubleClicked, this, [this, decided](int row, int) {
        if (decided[row].entries == 0)
            return;
        accept();
        Q_EMIT openEntry(decided[row].first);
    });
}

} // namespace nachweis::ui
