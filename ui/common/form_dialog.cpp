// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/form_dialog.h"

#include "common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace nachweis::ui {
namespace {

QWidget *makeInput(const FormField &field, QWidget *parent)
{
    switch (field.kind) {
    case FormField::Kind::Text: {
        auto *edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(field.placeholder);
        edit->setPlainText(field.value);
        edit->setFixedHeight(80);
        return edit;
    }
    case FormField::Kind::Choice: {
        auto *box = new QComboBox(parent);
        for (const auto &[value, title] : field.choices)
            box->addItem(title, value);
        if (const int at = box->findData(field.value); at >= 0)
            box->setCurrentIndex(at);
        box->setSizeAdjustPolicy(
            QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long choice makes no dialog wider than the window
        box->setMinimumContentsLength(36);
        return box;
    }
    case FormField::Kind::Instant: {
        auto *edit = new QDateTimeEdit(parent);
        edit->setCalendarPopup(true);
        edit->setDateTime(toDateTime(field.instant.value_or(Instant())).toLocalTime());
        return edit;
    }
    case FormField::Kind::Check: {
        auto *box = new QCheckBox(field.label, parent);
        box->setChecked(field.value == "yes"_L1);
        return box;
    }
    case FormField::Kind::Secret:
    case FormField::Kind::Line:
        break;
    }
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(field.placeholder);
    edit->setText(field.value);
    if (field.kind == FormField::Kind::Secret)
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

FormDialog::FormDialog(const FormSpec &spec, QWidget *parent) : QDialog(parent), m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"formDialog"_s);
    setWindowTitle(spec.title);
    setMinimumWidth(520);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *sentence = new QLabel(spec.sentence, this);
    sentence->setWordWrap(true);
    form->addRow(sentence);
    for (const FormField &field : spec.fields) {
        QWidget *input = makeInput(field, this);
        input->setObjectName(field.name);
        input->setAccessibleName(field.label);
        form->addRow(field.kind == FormField::Kind::Check ? QString() : field.label, input);
        m_inputs.append({field, input});
    }
    m_error->setObjectName(u"formError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(spec.verb, QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"formGo"_s);
    QPushButton *back = buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"formBack"_s);
    m_go->setAutoDefault(!spec.destroys);
    back->setAutoDefault(spec.destroys);
    (spec.destroys ? back : m_go)->setDefault(true);
    if (spec.destroys) {
        QPalette palette = m_go->palette();
        palette.setColor(QPalette::ButtonText, Signal::bad());
        m_go->setPalette(palette);
        back->setFocus();
    }
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_go->setEnabled(false);
        m_error->hide();
        Q_EMIT submitted(values());
    });
}

// Text that wraps needs a height that follows from the width, which is known now.
void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FormDialog::showError(const Error &error)
{
    m_go->setEnabled(true);
    m_error->setText(u"<b style='color:%1'>⚠ %2</b><br>%3"_s.arg(Signal::bad().name(), error.message.toHtmlEscaped(),
                                                                 error.hint.toHtmlEscaped()));
    m_error->setAccessibleName(error.message);
    m_error->show();
    adjustSize();
}

FormValues FormDialog::values() const
{
    FormValues values;
    for (const auto &[field, input] : m_inputs) {
        if (auto *line = qobject_cast<QLineEdit *>(input))
            values.insert(field.name, line->text());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
            values.insert(field.name, text->toPlainText());
        else if (auto *box = qobject_cast<QComboBox *>(input))
            values.insert(field.name, box->currentData().toString());
        else if (auto *tick = qobject_cast<QCheckBox *>(input))
            values.insert(field.name, tick->isChecked() ? u"yes"_s : QString());
        else if (auto *edit = qobject_cast<QDateTimeEdit *>(input)) {
            // Untouched means the very instant; an editor shows minutes only.
            const bool untouched = field.instant && edit->dateTime() == toDateTime(*field.instant).toLocalTime();
            values.insert(field.name, toRfc3339(untouched ? *field.instant : fromDateTime(edit->dateTime())));
        }
    }
    return values;
}

} // namespace nachweis::ui
