// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/words.h"

#include "common/tr.h"
#include "incidents/incidents.h"
#include "law/norm.h"

#include <QLocale>
#include <QTimeZone>

namespace nachweis::ui {
QString normText(const QString &norm)
{
    return law::normIn(norm, QLocale().name());
}

QString instantText(Instant instant)
{
    const QDateTime local = toDateTime(instant).toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + ' '_L1 +
           QTimeZone::systemTimeZone().displayName(local, QTimeZone::ShortName, QLocale());
}

QString endText(Instant instant)
{
    const QDateTime local = toDateTime(instant).toLocalTime();
    if (local.time() != QTime(0, 0))
        return instantText(instant);
    return QLocale().toString(local.date().addDays(-1), QLocale::ShortFormat) + u" 24:00"_s;
}

QString instantTextUtc(Instant instant)
{
    return QLocale().toString(toDateTime(instant), QLocale::ShortFormat) + u" UTC"_s;
}

QString remainingText(Instant until, Instant now)
{
    const bool over = until <= now;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(over ? now - until : until - now).count();
    const QString span = minutes >= 72 * 60 ? Tr::tr("%n days", nullptr, int(minutes / (24 * 60)))
                                            : Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
    return over ? Tr::tr("%1 overdue").arg(span) : Tr::tr("%1 left").arg(span);
}

QString localZone()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

QString documentLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

QString actionTitle(const QString &a)
{
    static const QHash<QString, const char *> titles{
        {u"consent.requested"_s, QT_TRANSLATE_NOOP("Words", "Consent requested")},
        {u"consent.confirmed"_s, QT_TRANSLATE_NOOP("Words", "Consent confirmed")},
        {u"consent.withdrawn"_s, QT_TRANSLATE_NOOP("Words", "Consent withdrawn")},
        {u"consent.platform_resume"_s, QT_TRANSLATE_NOOP("Words", "Block on the platform lifted")},
        {u"suppression.lifted"_s, QT_TRANSLATE_NOOP("Words", "Suppression lifted")},
        {u"inbox.decided"_s, QT_TRANSLATE_NOOP("Words", "Item of the inbox decided")},
        {u"inbox.dismissed"_s, QT_TRANSLATE_NOOP("Words", "Item of the inbox dismissed")},
        {u"message.sent"_s, QT_TRANSLATE_NOOP("Words", "Message sent")},
        {u"message.delivered"_s, QT_TRANSLATE_NOOP("Words", "Message delivered")},
        {u"message.read"_s, QT_TRANSLATE_NOOP("Words", "Message read")},
        {u"message.failed"_s, QT_TRANSLATE_NOOP("Words", "Message failed")},
        {u"message.received"_s, QT_TRANSLATE_NOOP("Words", "Message received")},
        {u"api.authenticated"_s, QT_TRANSLATE_NOOP("Words", "API call")},
        {u"api.denied"_s, QT_TRANSLATE_NOOP("Words", "API call denied")},
        {u"data.read"_s, QT_TRANSLATE_NOOP("Words", "Record read")},
        {u"data.revealed"_s, QT_TRANSLATE_NOOP("Words", "Personal data revealed")},
        {u"data.erased"_s, QT_TRANSLATE_NOOP("Words", "Data erased")},
        {u"data.exported"_s, QT_TRANSLATE_NOOP("Words", "Data exported")},
        {u"data.imported"_s, QT_TRANSLATE_NOOP("Words", "Data imported")},
        {u"data.rectified"_s, QT_TRANSLATE_NOOP("Words", "Data rectified")},
        {u"request.received"_s, QT_TRANSLATE_NOOP("Words", "Request received")},
        {u"request.identified"_s, QT_TRANSLATE_NOOP("Words", "Identity confirmed")},
        {u"request.decided"_s, QT_TRANSLATE_NOOP("Words", "Decision proposed")},
        {u"request.approved"_s, QT_TRANSLATE_NOOP("Words", "Decision approved")},
        {u"data.copied"_s, QT_TRANSLATE_NOOP("Words", "Personal data or a passphrase copied")},
        {u"request.answered"_s, QT_TRANSLATE_NOOP("Words", "Request answered")},
        {u"request.answered_late"_s, QT_TRANSLATE_NOOP("Words", "Request answered, after the end of its period")},
        {u"request.closed"_s, QT_TRANSLATE_NOOP("Words", "Request closed")},
        {u"consent.objected"_s, QT_TRANSLATE_NOOP("Words", "Objection to advertising recorded")},
        {u"data.erased_partly"_s, QT_TRANSLATE_NOOP("Words", "Data erased in part")},
        {u"data.residue_searched"_s, QT_TRANSLATE_NOOP("Words", "Searched for residue")},
        {u"data.restriction_lifted"_s, QT_TRANSLATE_NOOP("Words", "Restriction lifted")},
        {u"request.identity_query"_s, QT_TRANSLATE_NOOP("Words", "Identity asked for")},
        {u"request.extended"_s, QT_TRANSLATE_NOOP("Words", "Period extended")},
        {u"request.executed"_s, QT_TRANSLATE_NOOP("Words", "Request carried out")},
        {u"request.approval_lapsed"_s, QT_TRANSLATE_NOOP("Words", "Approval lapsed: another plan")},
        {u"request.letter"_s, QT_TRANSLATE_NOOP("Words", "Letter written")},
        {u"request.certified"_s, QT_TRANSLATE_NOOP("Words", "Erasure certified")},
        {u"request.recipient_told"_s, QT_TRANSLATE_NOOP("Words", "Recipient told")},
        {u"request.recipient_confirmed"_s, QT_TRANSLATE_NOOP("Words", "Recipient has confirmed")},
        {u"request.recipient_impossible"_s, QT_TRANSLATE_NOOP("Words", "Recipient cannot be told")},
        {u"request.proposal_dismissed"_s, QT_TRANSLATE_NOOP("Words", "Message is no request")},
        {u"request.words_changed"_s, QT_TRANSLATE_NOOP("Words", "Words of requests changed")},
        {u"hold.placed"_s, QT_TRANSLATE_NOOP("Words", "Legal hold placed")},
        {u"hold.released"_s, QT_TRANSLATE_NOOP("Words", "Legal hold released")},
        {u"contract.changed"_s, QT_TRANSLATE_NOOP("Words", "Contract's obligation changed")},
        {u"purpose.changed"_s, QT_TRANSLATE_NOOP("Words", "Purpose marked")},
        {u"organisation.changed"_s, QT_TRANSLATE_NOOP("Words", "Organisation changed")},
        {u"backup.created"_s, QT_TRANSLATE_NOOP("Words", "Backup made")},
        {u"backup.restored"_s, QT_TRANSLATE_NOOP("Words", "Backup restored")},
        {u"backup.destroyed"_s, QT_TRANSLATE_NOOP("Words", "Backup destroyed")},
        {u"staff.added"_s, QT_TRANSLATE_NOOP("Words", "Member of staff added")},
        {u"staff.confirmed"_s, QT_TRANSLATE_NOOP("Words", "Member of staff confirmed by a second person")},
        {u"staff.known"_s, QT_TRANSLATE_NOOP("Words", "Member of staff from before")},
        {u"staff.keyed"_s, QT_TRANSLATE_NOOP("Words", "Key of a member of staff from before")},
        {u"workspace.founded"_s, QT_TRANSLATE_NOOP("Words", "Workspace founded")},
        {u"log.boundary"_s, QT_TRANSLATE_NOOP("Words", "From here on makers are proven")},
        {u"intake.quarantined"_s, QT_TRANSLATE_NOOP("Words", "Reports put aside")},
        {u"staff.removed"_s, QT_TRANSLATE_NOOP("Words", "Member of staff removed")},
        {u"detector.changed"_s, QT_TRANSLATE_NOOP("Words", "Threshold of a detector changed")},
        {u"console.verified"_s, QT_TRANSLATE_NOOP("Words", "Log verified")},
        {u"console.timestamped"_s, QT_TRANSLATE_NOOP("Words", "Time stamp taken in")},
        {u"console.trusted"_s, QT_TRANSLATE_NOOP("Words", "Trust list changed")},
        {u"console.unproven"_s, QT_TRANSLATE_NOOP("Words", "Looked at in spite of a broken log")},
        {u"witness.added"_s, QT_TRANSLATE_NOOP("Words", "Witness added")},
        {u"witness.cosigned"_s, QT_TRANSLATE_NOOP("Words", "Cosignature taken in")},
        {u"witness.policy"_s, QT_TRANSLATE_NOOP("Words", "Policy on witnesses changed")},
        {u"intake.refused"_s, QT_TRANSLATE_NOOP("Words", "Reports that could not become entries deleted")},
        {u"retention.proposed"_s, QT_TRANSLATE_NOOP("Words", "Removal after retention proposed")},
        {u"retention.approved"_s, QT_TRANSLATE_NOOP("Words", "Removal after retention approved")},
        {u"retention.expired"_s, QT_TRANSLATE_NOOP("Words", "Entries removed after their retention")},
        {u"staff.unlocked"_s, QT_TRANSLATE_NOOP("Words", "Workspace unlocked")},
        {u"staff.locked"_s, QT_TRANSLATE_NOOP("Words", "Workspace locked")},
        {u"key.exported"_s, QT_TRANSLATE_NOOP("Words", "Raw key exported")}};
    if (a.startsWith("incident."_L1)) {
        const auto kind = namedAs<incidents::TimelineKind>(a.mid(9));
        return kind ? titleOf(*kind) : a;
    }
    const char *title = titles.value(a);
    return title ? Tr::tr(title) : a;
}

QString outcomeTitle(const QString &o)
{
    if (o == "ok"_L1)
        return Tr::tr("done", "outcome");
    if (o == "done"_L1)
        return Tr::tr("done", "outcome");
    if (o == "denied"_L1)
        return Tr::tr("denied");
    if (o == "intent"_L1)
        return Tr::tr("begun");
    if (o == "undone"_L1)
        return Tr::tr("undone");
    if (o == "findings"_L1)
        return Tr::tr("findings");
    if (o == "unrecognised"_L1)
        return Tr::tr("not recognised");
    if (o == "suppressed"_L1)
        return Tr::tr("from before an erasure, not kept");
    if (o == "not_kept"_L1)
        return Tr::tr("not kept");
    if (o == "revoked"_L1)
        return Tr::tr("taken back");
    if (o == "platform_stop"_L1)
        return Tr::tr("stopped on the platform");
    if (o == "platform_resume"_L1)
        return Tr::tr("resumed on the platform");
    if (o.startsWith("error:"_L1))
        return Tr::tr("error %1").arg(o.mid(6));
    return o;
}

} // namespace nachweis::ui
