// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody begins who has no workspace yet: one of their own, or the sample.
#pragma once

#include "office/workspace.h"

#include <QObject>

class QBoxLayout;

namespace nachweis::ui {

class Beginning : public QObject
{
    Q_OBJECT
public:
    /// `rows`: where progress and Cancel stand.
    Beginning(QWidget *page, QBoxLayout *rows, Clock clock) : QObject(page), m_page(page), m_rows(rows), m_clock(clock)
    {
    }
    void askWorkspace();
    void askSample();

Q_SIGNALS:
    void founded(const nachweis::Session &session);
    void sampleMade(const QString &folder); ///< its staff and passphrase are sample::demoPassphrase()'s
    void failed(const nachweis::Error &error);

private:
    QWidget *m_page;
    QBoxLayout *m_rows;
    Clock m_clock;
};

} // namespace nachweis::ui
