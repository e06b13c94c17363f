// SPDX-License-Identifier: GPL-3.0-or-later
// What the search field of the window finds.
#include "shell/main_window.h"

#include "consents/consents_page.h"
#include "log/log_page.h"
#include "log/sequencer.h"
#include "people/identity.h"
#include "people/subjects.h"

#include <QLabel>
#include <QLineEdit>

namespace nachweis::ui {

void MainWindow::search()
{
    const QString text = m_search->text().trimmed();
    m_message->clear();
    if (text.isEmpty())
        return;
    bool number = false;
    const QString digits = text.startsWith('#'_L1) ? text.mid(1) : text;
    const qint64 index = digits.toLongLong(&number);
    if (number && (text.startsWith('#'_L1) || (digits.size() < 7 && !digits.startsWith('0'_L1)))) {
        showPage(Log);
        m_log->showEntry(index);
        return;
    }
    if (!m_worker->session().seesPersonalData()) {
        searchLog(text);
        return;
    }
    m_worker->run(
        this,
        [text](const Stores &stores, const Session &session) -> Result<people::Meant> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            people::Meant who;
            NACHWEIS_ASSIGN(const QVariant message,
                            gateway->value(u"SELECT subject FROM messages WHERE message_id = ?"_s, {text}));
            if (!message.isNull()) {
                who.subject = message.toString();
            } else if (people::subject(*gateway, text)) {
                who.subject = text;
            } else {
                const auto found = people::whoIsMeant(*gateway, session.keys, text);
                NACHWEIS_TRY(log::recordLook(stores, session, found ? found->subject : QString(), u"search"_s));
                return found;
            }
            NACHWEIS_TRY(log::recordLook(stores, session, who.subject, u"search"_s));
            return who;
        },
        [this](const Result<people::Meant> &found) {
            if (!m_pages)
                return;
            showPage(Consents);
            if (!found)
                return m_consents->showNobody(found.error().message + ' '_L1 + found.error().hint);
            m_message->setText(found->spelling.isEmpty() ? QString() : tr("Found under %1.").arg(found->spelling));
            m_consents->showSubject(found->subject);
        });
}

// Without a key to personal data nothing finds a number or a name: that is said, so that “no entry” is not read as
// “nothing is recorded”.
void MainWindow::searchLog(const QString &text)
{
    m_worker->run(
        this,
        [text](const Stores &stores, const Session &) -> Result<bool> {
            NACHWEIS_ASSIGN(const QVariant named,
                            stores.audit.value(u"SELECT 1 FROM entries WHERE subject = ? LIMIT 1"_s, {text}));
            return !named.isNull();
        },
        [this, text](const Result<bool> &named) {
            if (!m_pages)
                return;
            if (named && *named) {
                showPage(Log);
                m_log->showSubject(text);
            } else if (named) {
                m_message->setText(tr("No entry names the subject “%1”. Your duty has no key that finds numbers, "
                                      "addresses or names: search for a subject's id or for #entry.")
                                       .arg(text));
            } else {
                m_message->setText(named.error().message + ' '_L1 + named.error().hint);
            }
        });
}

} // namespace nachweis::ui
