// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog for a decision: a sentence on what it will do, fields, and a verb on its button. It never blocks the event
// loop and closes at once when the window locks. An error stands in it, and what was typed stays.
#pragma once

#include "base/instant.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;

namespace nachweis::ui {

struct FormField
{
    enum class Kind { Line, Text, Choice, Instant, Secret, Check };
    QString name; ///< object name of the input
    QString label;
    Kind kind = Kind::Line;
    QList<std::pair<QString, QString>> choices; ///< value, title
    QString placeholder;
    std::optional<Instant> instant;
    QString value = {}; ///< what stands there at first
};
struct FormSpec
{
    QString title, sentence, verb;
    QList<FormField> fields;
    bool destroys = false; ///< for good: Enter goes back then
};
using FormValues = QHash<QString, QString>; ///< an instant is RFC 3339, a tick is "yes"

class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const FormSpec &spec, QWidget *parent);
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const nachweis::ui::FormValues &values);

protected:
    void showEvent(QShowEvent *event) override;

private:
    FormValues values() const;
    QLabel *m_error;
    QPushButton *m_go;
    QList<std::pair<FormField, QWidget *>> m_inputs;
};

} // namespace nachweis::ui
