// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secret_view.h"

#include "log/sequencer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace nachweis::ui {
namespace {

constexpr int clipboardSeconds = 30;

// What asks others not to keep it: Klipper and its like, the history of Windows and its cloud, macOS.
void markAsSecret(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, "secret");
    for (const char *format :
         {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        data.setData(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(QLatin1String(format)),
                     QByteArray(sizeof(quint32), 0));
    data.setData(u"application/x-nspasteboard-concealed-type"_s, {});
}

} // namespace

SecretClipboard::SecretClipboard()
{
    setObjectName(u"secretClipboard"_s);
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfOurs);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearIfOurs);
}

SecretClipboard &SecretClipboard::instance()
{
    static auto *const one = new SecretClipboard; // lives as long as the program: the clipboard does too
    return *one;
}

void SecretClipboard::put(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    markAsSecret(*data);
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_put = secret;
    m_timer.start(clipboardSeconds * 1000);
}

void SecretClipboard::clearIfOurs()
{
    m_timer.stop();
    if (!m_put.isEmpty() && QGuiApplication::clipboard()->text(QClipboard::Clipboard) == m_put)
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    m_put.clear();
}

SecretView::SecretView(Worker *worker, const QString &name, QWidget *parent)
    : QFrame(parent), m_worker(worker), m_label(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    m_label->setObjectName(name);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addLayout(m_buttons);
    m_buttons->addStretch();
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &SecretView::tick);
    clear();
}

QString SecretView::shownText() const
{
    QStringList lines;
    if (!m_sentence.isEmpty())
        lines += m_sentence.toHtmlEscaped();
    for (const Secret &one : m_secrets)
        lines += u"<b>%1</b>"_s.arg(one.value.toHtmlEscaped().replace('\n'_L1, u"<br>"_s)) +
                 (one.caption.isEmpty() ? QString() : u" (%1)"_s.arg(one.caption.toHtmlEscaped()));
    if (m_left > 0)
        lines += u"<i>%1</i>"_s.arg(tr("masked again in %n s", nullptr, m_left));
    return lines.join(u"<br>"_s);
}

void SecretView::show(const QString &sentence, const QList<Secret> &secrets, const Whose &whose, int seconds)
{
    clear();
    m_sentence = sentence;
    m_secrets = secrets;
    m_whose = whose;
    m_left = seconds;
    for (const Secret &one : secrets) {
        auto *button = new QPushButton(secrets.size() == 1 ? tr("Copy") : tr("Copy %1").arg(one.caption), this);
        button->setObjectName(u"copySecret"_s);
        button->setToolTip(tr("An entry of the log says that it was copied. The clipboard is cleared after %n s and "
                              "when the window locks.",
                              nullptr, clipboardSeconds));
        connect(button, &QPushButton::clicked, this, [this, value = one.value] { copy(value); });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
    m_label->setText(shownText());
    setVisible(true);
    if (seconds > 0)
        m_countdown.start();
}

void SecretView::clear()
{
    m_countdown.stop();
    m_secrets.clear();
    m_sentence.clear();
    m_whose = {};
    m_label->clear();
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        delete button;
    setVisible(false);
}

void SecretView::tick()
{
    if (--m_left <= 0)
        clear();
    else
        m_label->setText(shownText());
}

// Nothing leaves without its entry.
void SecretView::copy(const QString &value)
{
    m_worker->run(
        this,
        [whose = m_whose](const Stores &stores, const Session &session) -> Done {
            ledger::Event event = log::staffEvent(session, u"data.copied"_s, u"ok"_s);
            event.subject = whose.subject;
            event.ref = whose.ref;
            return log::record(stores, session, event);
        },
        [this, value](const Done &done) {
            if (!done)
                Q_EMIT failed(done.error());
            else
                SecretClipboard::instance().put(value);
        });
}

} // namespace nachweis::ui
