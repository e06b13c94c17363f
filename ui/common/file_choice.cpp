// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/file_choice.h"
#include "base/literals.h"

namespace nachweis::ui {

namespace {

QFileDialog *fileDialog(QWidget *parent, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(question.mode);
    if (question.mode == QFileDialog::AnyFile)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    if (!question.suggestion.isEmpty())
        dialog->selectFile(question.suggestion);
    return dialog;
}

} // namespace

void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void askForFiles(QWidget *parent, FileQuestion question, std::function<void(const QStringList &)> chosen)
{
    question.mode = QFileDialog::ExistingFiles;
    QFileDialog *dialog = fileDialog(parent, question);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace nachweis::ui
