// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips of lists and tables show what others sent: names, ids, texts. Qt takes a text that looks like markup for
// markup, and would load what it names.
#pragma once

#include <QObject>

namespace nachweis::ui {

/// An event filter for the application: tool tips of items are shown as they are written.
class PlainTips : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The text as a tool tip shows it letter by letter.
QString plainTip(const QString &text);

} // namespace nachweis::ui
