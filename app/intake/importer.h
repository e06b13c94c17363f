// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one document, inside a transaction of the gateway store.
#pragma once

#include "consent/answers.h"
#include "consent/consents.h"
#include "intake/inbox.h"
#include "intake/persons.h"
#include "intake/whatsapp.h"
#include "intake/words.h"

#include <QMap>

namespace nachweis::intake {

class Importer
{
public:
    /// Reads what staff configured: answers of purposes, words of requests.
    static Result<Importer> make(const Stores &stores, const Session &session, ImportReport &report);
    Done document(const QJsonObject &root, const QString &sha256, consent::SignatureState signature);

private:
    // One event while it is taken in.
    struct Event
    {
        QJsonObject json;
        QString field; // of the change
        QString kind;  // as the platform calls it
        EventIds ids;
        QString subject, eventId, messageId;
        Instant when;
        bool historic = false;     // from a synced history: proves no consent
        bool groupReceipt = false; // of another participant than the one who has the message's row
    };
    enum class Next { Go, Stop };

    Importer(const Stores &stores, const Session &session, ImportReport &report)
        : m_stores(stores), m_session(session), m_gateway(*stores.gateway), m_report(report)
    {
    }

    Done change(const QJsonObject &item);
    Done message(const QJsonObject &m, const QJsonArray &contacts, bool alone);
    Done status(const QJsonObject &s, const QJsonArray &contacts, bool alone);
    Done preference(const QJsonObject &p, const QJsonArray &contacts, bool alone);
    Done echo(const QJsonObject &m, const QJsonArray &contacts, bool alone);
    Done history(const QJsonObject &value);
    Done historicMessage(const QJsonObject &m, const QString &person);
    Done addressBook(const QJsonObject &entry);

    Done received(Event &e);
    Done sent(Event &e, const QString &status, const QVariant &error);
    Done changedIdentifier(Event &e);
    Done revoked(const Event &e);
    Done readWords(const Event &e, bool *stop);
    Done answered(const Event &e, bool stop);
    Done consentStep(const Event &e, const QString &purpose, consent::EventKind kind, const char *route,
                     const QString &eventId, const QString &evidenceId);
    Result<consent::Question> questionOf(const Event &e, const consent::Pressed &pressed) const;
    Result<QString> evidence(const Event &e, const char *kind);

    /// Instant, identity and person of an event; Stop where it goes no further.
    Result<Next> begin(Event &e, const QString &identity);
    Result<Next> toPerson(Event &e);
    Result<bool> seen(const QString &identity, QString *eventId);
    Done log(const QString &eventId, Instant time, const QString &action, const QString &outcome,
             const QString &subject, const QString &purpose, const QString &ref);
    Done putBeforeStaff(const Event &e, InboxKind kind, const QString &purpose = {},
                        std::optional<InboxDecision> proposed = {});
    Done unrecognised(Event &e, InboxKind kind);
    Done unknownPart(const QString &field, const QString &kind, const QJsonObject &json);

    const Stores &m_stores;
    const Session &m_session;
    const Database &m_gateway;
    ImportReport &m_report;
    QString m_documentSha256, m_signature, m_channel;
    QList<consent::PurposeAnswer> m_answers;
    requests::RequestWords m_words;
};

/// What a message lets its person say: the texts, captions, ids and titles of answers; never those of others in it.
QStringList textsOf(const QJsonObject &message);
/// nullopt where the message answers or chooses nothing.
std::optional<consent::Pressed> pressedIn(const QJsonObject &message);
/// Unix seconds, or milliseconds, as a string or a number.
std::optional<Instant> unixTime(const QJsonValue &value);

} // namespace nachweis::intake
