// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has: a title, one sentence on what it shows, a strip where errors stand, and its content.
#pragma once

#include "common/form_dialog.h"
#include "common/job_row.h"
#include "common/worker.h"
#include "office/workspace.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

class QDialog;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace nachweis::ui {

/// An error where the work is: what happened, what to do, and the details to copy.
class ErrorStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorStrip(QWidget *parent = nullptr);
    void show(const Error &error);
    void clear();

private:
    QLabel *m_text;
    QPushButton *m_copy;
    QString m_detail;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Worker *worker, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    /// Keeps splitters and columns for this member of staff and page.
    ~Page() override;
    /// Reads again what it shows.
    virtual void refresh() = 0;
    /// Shows a form; `work` runs in the background with its values; on success the pages read again.
    void askChange(const FormSpec &spec, std::function<Done(const Stores &, const Session &, const FormValues &)> work)
    {
        ask(spec, std::move(work));
    }

Q_SIGNALS:
    /// Something in the stores has changed: status line and other pages read again.
    void changed();
    void openConsentsOf(const QString &subject);
    void openEntry(qint64 index);
    void openAccessesOf(const QString &subject); ///< in the log: who saw this person's data
    void openRequest(const QString &id);
    void openIncident(const QString &id);
    void attachEntries(const QList<qint64> &entries); ///< of the log, to an incident
    void appeared();                                  ///< it was hidden before: what nobody saw was not loaded

protected:
    void showEvent(QShowEvent *event) override;
    QVBoxLayout *body() { return m_body; }
    Worker *worker() const { return m_worker; }
    ErrorStrip *errors() const { return m_errors; }
    Instant now() const { return m_worker->session().clock(); }
    /// Shows a form; `work` runs in the background with its values; on success the page reads again.
    void ask(const FormSpec &spec, std::function<Done(const Stores &, const Session &, const FormValues &)> work);
    /// Long work of this page, as Job::run(): a line says `what` is going on, with progress and Cancel.
    template <typename Work, typename DoneFn> void runLong(const QString &what, Work work, DoneFn done)
    {
        addJobRow(what)->run(std::move(work), std::move(done));
    }
    /// Runs a step without a form.
    void act(std::function<Done(const Stores &, const Session &)> work);

private:
    JobRow *addJobRow(const QString &what);
    QString layoutKey(const QObject *part, int number) const;
    bool m_restored = false;
    Worker *m_worker;
    QVBoxLayout *m_body;
    ErrorStrip *m_errors;
};

/// Fills a dialog with one widget and a way back.
void fillDialog(QDialog *dialog, QWidget *content);
/// A label that wraps, can be selected and read aloud.
QLabel *textLabel(const QString &text = {}, QWidget *parent = nullptr);
/// A frame that scrolls up and down only: text wraps.
QScrollArea *scrolling(QWidget *content, QWidget *parent);
/// A small read-only table; columns stretch with the last.
QTableWidget *smallTable(const QStringList &headers, const QString &name, QWidget *parent);
void setRow(QTableWidget *table, int row, const QStringList &texts);

} // namespace nachweis::ui
