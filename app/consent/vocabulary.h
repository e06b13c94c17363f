// SPDX-License-Identifier: GPL-3.0-or-later
// The closed vocabularies of consents: states, steps, what an answer means, what a signature says.
#pragma once

#include "base/named.h"

namespace nachweis::consent {

/// The column `consents.state`.
enum class ConsentState {
    None,
    Requested,
    PendingConfirmation,
    Active,
    RefreshDue,
    Withdrawn,
    Objected,
    Superseded,
    Invalid,
    Lapsed
};
const Vocabulary<ConsentState> &vocabulary(ConsentState);

/// The column `consent_events.kind`.
enum class EventKind { Requested, Confirmed, Withdrawn, Objected, PlatformStop, PlatformResume, Expired, Invalidated };
const Vocabulary<EventKind> &vocabulary(EventKind);

/// The column `consent_evidence.kind`.
enum class EvidenceKind {
    FormSubmission,
    OptInRequest,
    OptInReply,
    Keyword,
    PlatformPreference,
    ImportRecord,
    StaffNote
};
const Vocabulary<EvidenceKind> &vocabulary(EvidenceKind);

/// The column `consent_evidence.signature_state`.
enum class SignatureState { Valid, Invalid, Absent, NotApplicable };
const Vocabulary<SignatureState> &vocabulary(SignatureState);

/// How an answer is recognised: by the id of what was pressed, by what stood on it, by a field of a form.
enum class AnswerForm { Payload, Caption, Field };
const Vocabulary<AnswerForm> &vocabulary(AnswerForm);
enum class AnswerMeaning { Yes, No, Nothing };
const Vocabulary<AnswerMeaning> &vocabulary(AnswerMeaning);

/// Why an address is not written to; the later ones are the stronger ones.
enum class SuppressionReason { Stopped, Withdrawn, Objected, Erased };
const Vocabulary<SuppressionReason> &vocabulary(SuppressionReason);

} // namespace nachweis::consent
