// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a notification or communication, field by field of Art. 33(3), with what is missing marked and what
// differs from the version sent last. What is typed is kept as a draft in the store, so that a lock loses nothing.
#pragma once

#include "common/page.h"
#include "incidents/filing.h"

#include <QTimer>

class QPlainTextEdit;

namespace nachweis::ui {

class FilingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `failed` is told what could not be kept when the dialog is gone already.
    FilingDialog(Worker *worker, const incidents::Incident &incident, const QString &rule,
                 std::function<void(const Error &)> failed, QWidget *parent);

Q_SIGNALS:
    void sent(); ///< or kept: the page reads again

private:
    struct Read
    {
        incidents::Incident incident;
        incidents::FilingText draft;
        QList<incidents::Filing> versions;
    };
    void load();
    void fill(const Read &read);
    incidents::FilingText text() const;
    void mark();
    void keep();
    void save(bool pdf);
    void askSent();
    Worker *m_worker;
    incidents::Incident m_incident;
    QString m_rule;
    incidents::DocumentKind m_document;
    std::function<void(const Error &)> m_failed;
    bool m_readOnly = false; ///< closed, or not this duty's to work
    QLabel *m_state, *m_history;
    ErrorStrip *m_error;
    QList<incidents::FilingField> m_fields; ///< that this document shows
    bool m_unkept = false;                  ///< the last keeping failed
    QList<QPlainTextEdit *> m_edits;
    QPlainTextEdit *m_late;
    QLabel *m_lateLabel;
    QList<QLabel *> m_labels;
    std::optional<incidents::FilingText> m_lastSent, m_kept;
    QTimer m_autosave;
};

} // namespace nachweis::ui
