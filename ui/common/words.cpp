// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/words.h"

#include "base/norm.h"
#include "incidents/incidents.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace nachweis::ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString normText(const QString &norm) { return normIn(norm, QLocale().name()); }

QString instantText(Instant instant)
{
    const QDateTime local = toDateTime(instant).toLocalTime();
    return QLocale().toString(local, QLocale::ShortFormat) + QLatin1Char(' ') + QTimeZone::systemTimeZone().displayName(local, QTimeZone::ShortName, QLocale());
}

QString endText(Instant instant)
{
    const QDateTime local = toDateTime(instant).toLocalTime();
    if (local.time() != QTime(0, 0))
        return instantText(instant);
    return QLocale().toString(local.date().addDays(-1), QLocale::ShortFormat) + QStringLiteral(" 24:00");
}

QString instantTextUtc(Instant instant)
{
    return QLocale().toString(toDateTime(instant), QLocale::ShortFormat) + QStringLiteral(" UTC");
}

QString remainingText(Instant until, Instant now)
{
    const bool over = until <= now;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(over ? now - until : until - now).count();
    const QString span = minutes >= 72 * 60 ? Tr::tr("%n days", nullptr, int(minutes / (24 * 60)))
                                            : Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return over ? Tr::tr("%1 overdue").arg(span) : Tr::tr("%1 left").arg(span);
}

QString localZone() { return QString::fromLatin1(QTimeZone::systemTimeZoneId()); }

QString documentLanguage() { return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en"); }

QString actionTitle(const QString &a)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("consent.requested"), QT_TRANSLATE_NOOP("Words", "Consent requested")},
        {QStringLiteral("consent.confirmed"), QT_TRANSLATE_NOOP("Words", "Consent confirmed")},
        {QStringLiteral("consent.withdrawn"), QT_TRANSLATE_NOOP("Words", "Consent withdrawn")},
        {QStringLiteral("message.sent"), QT_TRANSLATE_NOOP("Words", "Message sent")},
        {QStringLiteral("message.delivered"), QT_TRANSLATE_NOOP("Words", "Message delivered")},
        {QStringLiteral("message.read"), QT_TRANSLATE_NOOP("Words", "Message read")},
        {QStringLiteral("message.failed"), QT_TRANSLATE_NOOP("Words", "Message failed")},
        {QStringLiteral("message.received"), QT_TRANSLATE_NOOP("Words", "Message received")},
        {QStringLiteral("api.authenticated"), QT_TRANSLATE_NOOP("Words", "API call")},
        {QStringLiteral("api.denied"), QT_TRANSLATE_NOOP("Words", "API call denied")},
        {QStringLiteral("data.read"), QT_TRANSLATE_NOOP("Words", "Record read")},
        {QStringLiteral("data.revealed"), QT_TRANSLATE_NOOP("Words", "Personal data revealed")},
        {QStringLiteral("data.erased"), QT_TRANSLATE_NOOP("Words", "Data erased")},
        {QStringLiteral("data.exported"), QT_TRANSLATE_NOOP("Words", "Data exported")},
        {QStringLiteral("data.imported"), QT_TRANSLATE_NOOP("Words", "Data imported")},
        {QStringLiteral("data.rectified"), QT_TRANSLATE_NOOP("Words", "Data rectified")},
        {QStringLiteral("request.received"), QT_TRANSLATE_NOOP("Words", "Request received")},
        {QStringLiteral("request.identified"), QT_TRANSLATE_NOOP("Words", "Identity confirmed")},
        {QStringLiteral("request.decided"), QT_TRANSLATE_NOOP("Words", "Decision proposed")},
        {QStringLiteral("request.approved"), QT_TRANSLATE_NOOP("Words", "Decision approved")},
        {QStringLiteral("request.answered"), QT_TRANSLATE_NOOP("Words", "Request answered")},
        {QStringLiteral("request.closed"), QT_TRANSLATE_NOOP("Words", "Request closed")},
        {QStringLiteral("consent.objected"), QT_TRANSLATE_NOOP("Words", "Objection to advertising recorded")},
        {QStringLiteral("data.erased_partly"), QT_TRANSLATE_NOOP("Words", "Data erased in part")},
        {QStringLiteral("data.residue_searched"), QT_TRANSLATE_NOOP("Words", "Searched for residue")},
        {QStringLiteral("data.restriction_lifted"), QT_TRANSLATE_NOOP("Words", "Restriction lifted")},
        {QStringLiteral("request.identity_query"), QT_TRANSLATE_NOOP("Words", "Identity asked for")},
        {QStringLiteral("request.extended"), QT_TRANSLATE_NOOP("Words", "Period extended")},
        {QStringLiteral("request.executed"), QT_TRANSLATE_NOOP("Words", "Request carried out")},
        {QStringLiteral("request.approval_lapsed"), QT_TRANSLATE_NOOP("Words", "Approval lapsed: another plan")},
        {QStringLiteral("request.letter"), QT_TRANSLATE_NOOP("Words", "Letter written")},
        {QStringLiteral("request.certified"), QT_TRANSLATE_NOOP("Words", "Erasure certified")},
        {QStringLiteral("request.recipient_told"), QT_TRANSLATE_NOOP("Words", "Recipient told")},
        {QStringLiteral("request.recipient_confirmed"), QT_TRANSLATE_NOOP("Words", "Recipient has confirmed")},
        {QStringLiteral("request.recipient_impossible"), QT_TRANSLATE_NOOP("Words", "Recipient cannot be told")},
        {QStringLiteral("request.proposal_dismissed"), QT_TRANSLATE_NOOP("Words", "Message is no request")},
        {QStringLiteral("request.words_changed"), QT_TRANSLATE_NOOP("Words", "Words of requests changed")},
        {QStringLiteral("hold.placed"), QT_TRANSLATE_NOOP("Words", "Legal hold placed")},
        {QStringLiteral("hold.released"), QT_TRANSLATE_NOOP("Words", "Legal hold released")},
        {QStringLiteral("contract.changed"), QT_TRANSLATE_NOOP("Words", "Contract's obligation changed")},
        {QStringLiteral("purpose.changed"), QT_TRANSLATE_NOOP("Words", "Purpose marked")},
        {QStringLiteral("organisation.changed"), QT_TRANSLATE_NOOP("Words", "Organisation changed")},
        {QStringLiteral("backup.created"), QT_TRANSLATE_NOOP("Words", "Backup made")},
        {QStringLiteral("backup.restored"), QT_TRANSLATE_NOOP("Words", "Backup restored")},
        {QStringLiteral("backup.destroyed"), QT_TRANSLATE_NOOP("Words", "Backup destroyed")},
        {QStringLiteral("staff.added"), QT_TRANSLATE_NOOP("Words", "Member of staff added")},
        {QStringLiteral("staff.removed"), QT_TRANSLATE_NOOP("Words", "Member of staff removed")},
        {QStringLiteral("detector.changed"), QT_TRANSLATE_NOOP("Words", "Threshold of a detector changed")},
        {QStringLiteral("console.verified"), QT_TRANSLATE_NOOP("Words", "Log verified")},
        {QStringLiteral("console.timestamped"), QT_TRANSLATE_NOOP("Words", "Time stamp taken in")},
        {QStringLiteral("console.trusted"), QT_TRANSLATE_NOOP("Words", "Trust list changed")},
        {QStringLiteral("console.unproven"), QT_TRANSLATE_NOOP("Words", "Looked at in spite of a broken log")},
        {QStringLiteral("witness.added"), QT_TRANSLATE_NOOP("Words", "Witness added")},
        {QStringLiteral("witness.cosigned"), QT_TRANSLATE_NOOP("Words", "Cosignature taken in")},
        {QStringLiteral("witness.policy"), QT_TRANSLATE_NOOP("Words", "Policy on witnesses changed")},
        {QStringLiteral("retention.expired"), QT_TRANSLATE_NOOP("Words", "Entries removed after their retention")},
        {QStringLiteral("staff.unlocked"), QT_TRANSLATE_NOOP("Words", "Workspace unlocked")},
        {QStringLiteral("staff.locked"), QT_TRANSLATE_NOOP("Words", "Workspace locked")},
        {QStringLiteral("key.exported"), QT_TRANSLATE_NOOP("Words", "Raw key exported")}};
    if (a.startsWith(QLatin1String("incident.")))
        return timelineKindTitle(a.mid(9));
    const char *title = titles.value(a);
    return title ? Tr::tr(title) : a;
}

QString evidenceKindTitle(const QString &kind)
{
    if (kind == QLatin1String("opt_in_reply")) return Tr::tr("Reply to the double opt-in");
    if (kind == QLatin1String("opt_in_request")) return Tr::tr("Double opt-in message");
    if (kind == QLatin1String("platform_preference")) return Tr::tr("Setting on the platform");
    if (kind == QLatin1String("form_submission")) return Tr::tr("Form");
    if (kind == QLatin1String("keyword")) return Tr::tr("Keyword");
    if (kind == QLatin1String("import_record")) return Tr::tr("Imported list");
    return Tr::tr("Note by staff");
}

QString signatureTitle(const QString &state)
{
    if (state == QLatin1String("valid")) return Tr::tr("signature valid");
    if (state == QLatin1String("invalid")) return Tr::tr("signature INVALID");
    if (state == QLatin1String("absent")) return Tr::tr("no signature");
    return Tr::tr("signature not applicable");
}

QString outcomeTitle(const QString &o)
{
    if (o == QLatin1String("ok")) return Tr::tr("done", "outcome");
    if (o == QLatin1String("done")) return Tr::tr("done", "outcome");
    if (o == QLatin1String("denied")) return Tr::tr("denied");
    if (o == QLatin1String("intent")) return Tr::tr("begun");
    if (o == QLatin1String("undone")) return Tr::tr("undone");
    if (o == QLatin1String("findings")) return Tr::tr("findings");
    if (o == QLatin1String("unrecognised")) return Tr::tr("not recognised");
    if (o == QLatin1String("revoked")) return Tr::tr("taken back");
    if (o == QLatin1String("platform_stop")) return Tr::tr("stopped on the platform");
    if (o == QLatin1String("platform_resume")) return Tr::tr("resumed on the platform");
    if (o.startsWith(QLatin1String("error:"))) return Tr::tr("error %1").arg(o.mid(6));
    return o;
}

} // namespace nachweis::ui
