// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets on the screen: revealed numbers, details in clear, passphrases that are shown once. They cannot be selected,
// so no mere movement of the mouse copies them; the way out is a button, and each use of it is an entry of the log.
#pragma once

#include "common/worker.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace nachweis::ui {

/// What this program put into the clipboard and takes out again, after 30 seconds or at the lock, if it is still there.
/// Marked so that clipboard managers do not keep it; never in the primary selection.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static SecretClipboard &instance();
    void put(const QString &secret);
    void clearIfOurs();

private:
    SecretClipboard();
    QString m_put;
    QTimer m_timer;
};

class SecretView : public QFrame
{
    Q_OBJECT
public:
    struct Secret
    {
        QString value, caption; ///< the caption stands behind it: what kind it is
    };
    /// Whose secret it is in the entry of a copy; both may be empty.
    struct Whose
    {
        QString subject, ref;
    };
    /// `name`: the object name of the label.
    SecretView(Worker *worker, const QString &name, QWidget *parent = nullptr);
    /// For so many seconds; 0: until clear().
    void show(const QString &sentence, const QList<Secret> &secrets, const Whose &whose, int seconds);
    void clear();

Q_SIGNALS:
    void failed(const Error &error);

private:
    void copy(const QString &value);
    void tick();
    QString shownText() const;

    Worker *m_worker;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QString m_sentence;
    QList<Secret> m_secrets;
    Whose m_whose;
    QTimer m_countdown;
    int m_left = 0;
};

} // namespace nachweis::ui
