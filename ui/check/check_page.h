// SPDX-License-Identifier: GPL-3.0-or-later
// For whoever was given something to check and has no workspace: an evidence package, or a log that somebody publishes.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "evidence/package.h"
#include "ledger/tiled_log.h"

class QLineEdit;
class QListWidget;
class QProgressBar;
class QTabWidget;

namespace nachweis::ui {

/// A place, keys to hold it against, the check with progress and Cancel, and what it found.
class CheckForm : public QWidget
{
    Q_OBJECT
public:
    CheckForm(const QString &sentence, const QString &placeLabel, const QString &verb, QWidget *parent);
    QLineEdit *place, *key, *witnesses, *trust;
    void begin();
    /// `good`: everything is proven. `lines` say what; `findings` what is not.
    enum class Verdict {
        Good,
        Unconfirmed, ///< whole in itself; whose it is nobody has said
        Bad,
    };
    void finish(Verdict verdict, const QString &sentence, const QStringList &lines, const QStringList &findings);
    void fail(const Error &error);
    Job *task;

Q_SIGNALS:
    void wanted();
    void chooseWanted();

private:
    QPushButton *m_go, *m_cancel;
    QProgressBar *m_progress;
    ErrorStrip *m_errors;
    QLabel *m_verdict, *m_lines;
    QListWidget *m_findings;
};

class CheckPage : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);
    /// All texts anew in the language of the moment; what was typed and found goes.
    void rebuild();

Q_SIGNALS:
    void left();

private:
    void checkPackageFile();
    void checkLog();
    void showPackage(const evidence::PackageCheck &check);
    void showLog(const ledger::TiledVerification &v);
    QWidget *m_content = nullptr;
    CheckForm *m_package = nullptr, *m_log = nullptr;
};

} // namespace nachweis::ui
