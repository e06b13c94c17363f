// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/purposes_dialog.h"

#include "common/form_fields.h"
#include "common/page.h"
#include "common/theme.h"
#include "common/words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nachweis::ui {

PurposesDialog::PurposesDialog(Worker *worker, QWidget *parent)
    : QDialog(parent), m_worker(worker),
      m_table(smallTable({tr("Purpose"), tr("Legal basis"), tr("Special categories")}, tr("Purposes"), this)),
      m_errors(new ErrorStrip(this)), m_mark(new QPushButton(tr("Special categories …"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"purposesDialog"_s);
    setWindowTitle(tr("Purposes"));
    resize(860, 420);
    m_table->setObjectName(u"purposes"_s);
    m_mark->setObjectName(u"markPurpose"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(tr("What messages are sent for. Where everything under a purpose belongs to a special "
                                   "category, mark it: the figures of an incident count it (Art. 33(3)(a))."),
                                this));
    column->addWidget(m_table, 1);
    column->addWidget(m_errors);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, unit * 40);
    m_table->setColumnWidth(1, unit * 34);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_mark, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mark, &QPushButton::clicked, this, &PurposesDialog::mark);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &PurposesDialog::mark);
    refresh();
}

void PurposesDialog::refresh()
{
    m_worker->run(
        this,
        [](const Stores &stores, const Session &) -> Result<QList<people::Purpose>> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return people::purposes(*gateway);
        },
        [this](const Result<QList<people::Purpose>> &read) {
            m_mark->setEnabled(read && !read->isEmpty());
            if (!read)
                return m_errors->show(read.error());
            m_errors->clear();
            m_purposes = *read;
            const int row = std::max(0, m_table->currentRow());
            m_table->setRowCount(0);
            for (int i = 0; i < m_purposes.size(); ++i) {
                QStringList special;
                for (const QString &category : m_purposes[i].special)
                    special += people::specialCategoryTitle(category);
                setRow(m_table, i,
                       {m_purposes[i].title(), normText(m_purposes[i].norm),
                        special.isEmpty() ? u"–"_s : special.join(u", "_s)});
            }
            m_table->setCurrentCell(row, 0);
        });
}

void PurposesDialog::mark()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_purposes.size())
        return;
    const people::Purpose &purpose = m_purposes[row];
    FormSpec spec{tr("Special categories"),
                  tr("“%1”: every record under this purpose counts as what you tick, past ones too. Who marked it and "
                     "how is in the log.")
                      .arg(purpose.title()),
                  tr("Mark 1 purpose"),
                  {}};
    for (const QString &category : people::specialCategories()) {
        FormField field = form::tick(qPrintable(category), people::specialCategoryTitle(category));
        field.value = purpose.special.contains(category) ? u"yes"_s : QString();
        spec.fields += field;
    }
    auto *dialog = new FormDialog(spec, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = purpose.id](const FormValues &values) {
        QStringList chosen;
        for (const QString &category : people::specialCategories())
            if (values.value(category) == "yes"_L1)
                chosen += category;
        m_worker->run(
            dialog,
            [id, chosen](const Stores &stores, const Session &session) {
                return people::setSpecialCategories(stores, session, id, chosen);
            },
            [this, dialog](const Done &done) {
                if (!done)
                    return dialog->showError(done.error());
                dialog->accept();
                refresh();
                Q_EMIT changed();
            });
    });
    dialog->open();
}

} // namespace nachweis::ui
