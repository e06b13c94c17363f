// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/vocabulary.h"

namespace nachweis::consent {

const Vocabulary<ConsentState> &vocabulary(ConsentState)
{
    static constexpr NamedValue<ConsentState> values[] = {
        {ConsentState::None, "none", QT_TRANSLATE_NOOP("Consent", "Nothing agreed")},
        {ConsentState::Requested, "requested", QT_TRANSLATE_NOOP("Consent", "Requested")},
        {ConsentState::PendingConfirmation, "pending_confirmation",
         QT_TRANSLATE_NOOP("Consent", "Confirmation pending")},
        {ConsentState::Active, "active", QT_TRANSLATE_NOOP("Consent", "Active")},
        {ConsentState::RefreshDue, "refresh_due", QT_TRANSLATE_NOOP("Consent", "Refresh due")},
        {ConsentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Consent", "Withdrawn")},
        {ConsentState::Objected, "objected", QT_TRANSLATE_NOOP("Consent", "Objected")},
        {ConsentState::Superseded, "superseded", QT_TRANSLATE_NOOP("Consent", "Superseded")},
        {ConsentState::Invalid, "invalid", QT_TRANSLATE_NOOP("Consent", "Invalid: proof missing")},
        {ConsentState::Lapsed, "lapsed", QT_TRANSLATE_NOOP("Consent", "Lapsed")},
    };
    static const Vocabulary<ConsentState> all{"Consent", QT_TRANSLATE_NOOP("Consent", "a state of a consent"), values};
    return all;
}

const Vocabulary<EventKind> &vocabulary(EventKind)
{
    static constexpr NamedValue<EventKind> values[] = {
        {EventKind::Requested, "requested", QT_TRANSLATE_NOOP("Evidence", "Asked")},
        {EventKind::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Evidence", "Confirmed")},
        {EventKind::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Evidence", "Withdrawn")},
        {EventKind::Objected, "objected", QT_TRANSLATE_NOOP("Evidence", "Objected")},
        {EventKind::PlatformStop, "platform_stop", QT_TRANSLATE_NOOP("Evidence", "Stopped on the platform")},
        {EventKind::PlatformResume, "platform_resume", QT_TRANSLATE_NOOP("Evidence", "Resumed on the platform")},
        {EventKind::Expired, "expired", QT_TRANSLATE_NOOP("Evidence", "Lapsed")},
        {EventKind::Invalidated, "invalidated", QT_TRANSLATE_NOOP("Evidence", "Declared invalid")},
    };
    static const Vocabulary<EventKind> all{"Evidence", QT_TRANSLATE_NOOP("Evidence", "a step of a consent"), values};
    return all;
}

const Vocabulary<EvidenceKind> &vocabulary(EvidenceKind)
{
    static constexpr NamedValue<EvidenceKind> values[] = {
        {EvidenceKind::FormSubmission, "form_submission", QT_TRANSLATE_NOOP("Consent", "Form")},
        {EvidenceKind::OptInRequest, "opt_in_request", QT_TRANSLATE_NOOP("Consent", "Double opt-in message")},
        {EvidenceKind::OptInReply, "opt_in_reply", QT_TRANSLATE_NOOP("Consent", "Reply to the double opt-in")},
        {EvidenceKind::Keyword, "keyword", QT_TRANSLATE_NOOP("Consent", "Keyword")},
        {EvidenceKind::PlatformPreference, "platform_preference",
         QT_TRANSLATE_NOOP("Consent", "Setting on the platform")},
        {EvidenceKind::ImportRecord, "import_record", QT_TRANSLATE_NOOP("Consent", "Imported list")},
        {EvidenceKind::StaffNote, "staff_note", QT_TRANSLATE_NOOP("Consent", "Note by staff")},
    };
    static const Vocabulary<EvidenceKind> all{"Consent", QT_TRANSLATE_NOOP("Consent", "a kind of evidence"), values};
    return all;
}

const Vocabulary<SignatureState> &vocabulary(SignatureState)
{
    static constexpr NamedValue<SignatureState> values[] = {
        {SignatureState::Valid, "valid", QT_TRANSLATE_NOOP("Evidence", "the platform's signature was valid")},
        {SignatureState::Invalid, "invalid", QT_TRANSLATE_NOOP("Evidence", "the platform's signature was INVALID")},
        {SignatureState::Absent, "absent", QT_TRANSLATE_NOOP("Evidence", "without a signature of the platform")},
        {SignatureState::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("Evidence", "a signature does not apply")},
    };
    static const Vocabulary<SignatureState> all{"Evidence", QT_TRANSLATE_NOOP("Evidence", "a state of a signature"),
                                                values};
    return all;
}

const Vocabulary<AnswerForm> &vocabulary(AnswerForm)
{
    static constexpr NamedValue<AnswerForm> values[] = {
        {AnswerForm::Payload, "payload", QT_TRANSLATE_NOOP("Consent", "Id of a button or row")},
        {AnswerForm::Caption, "caption", QT_TRANSLATE_NOOP("Consent", "What stands on a button or row")},
        {AnswerForm::Field, "field", QT_TRANSLATE_NOOP("Consent", "Field of a form")},
    };
    static const Vocabulary<AnswerForm> all{"Consent", QT_TRANSLATE_NOOP("Consent", "a form of an answer"), values};
    return all;
}

const Vocabulary<AnswerMeaning> &vocabulary(AnswerMeaning)
{
    static constexpr NamedValue<AnswerMeaning> values[] = {
        {AnswerMeaning::Yes, "yes", QT_TRANSLATE_NOOP("Consent", "Consent")},
        {AnswerMeaning::No, "no", QT_TRANSLATE_NOOP("Consent", "Refusal")},
        {AnswerMeaning::Nothing, "nothing", QT_TRANSLATE_NOOP("Consent", "Says nothing about a consent")},
    };
    static const Vocabulary<AnswerMeaning> all{"Consent", QT_TRANSLATE_NOOP("Consent", "a meaning of an answer"),
                                               values};
    return all;
}

const Vocabulary<SuppressionReason> &vocabulary(SuppressionReason)
{
    static constexpr NamedValue<SuppressionReason> values[] = {
        {SuppressionReason::Stopped, "stopped", QT_TRANSLATE_NOOP("Consent", "Stopped on the platform")},
        {SuppressionReason::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Consent", "Withdrawn")},
        {SuppressionReason::Objected, "objected", QT_TRANSLATE_NOOP("Consent", "Objected")},
        {SuppressionReason::Erased, "erased", QT_TRANSLATE_NOOP("Consent", "Erased")},
    };
    static const Vocabulary<SuppressionReason> all{"Consent", QT_TRANSLATE_NOOP("Consent", "a reason of a suppression"),
                                                   values};
    return all;
}

} // namespace nachweis::consent
