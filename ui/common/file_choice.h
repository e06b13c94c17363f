// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file without stopping the event loop; closes at once when the window locks.
#pragma once

#include <QFileDialog>
#include <functional>

namespace nachweis::ui {

struct FileQuestion
{
    QString title;
    QFileDialog::FileMode mode = QFileDialog::ExistingFile; ///< AnyFile: to write
    QString suggestion, suffix;
    QStringList filters;
};
void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> chosen);
/// Several at once, to be read.
void askForFiles(QWidget *parent, FileQuestion question, std::function<void(const QStringList &)> chosen);

} // namespace nachweis::ui
