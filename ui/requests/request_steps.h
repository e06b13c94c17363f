// SPDX-License-Identifier: GPL-3.0-or-later
// The form of each step on a request and what it does.
#pragma once

#include "common/form_dialog.h"
#include "requests/request_detail.h"

namespace nachweis::ui {

/// A form and the work that its values go into.
struct RequestStep
{
    FormSpec form;
    std::function<Done(const Stores &, const Session &, const FormValues &)> work;
};

/// What its state asks for next; the title is what the button says. Erasing is a task of its own:
/// RequestsPage::erase().
QString nextStepTitle(const requests::Request &request); ///< empty: nothing
bool nextStepErases(const requests::Request &request);
RequestStep nextStep(const RequestDetail::Data &data);

RequestStep identityQueryStep(const QString &id);
RequestStep extensionStep(const QString &id);
RequestStep conclusionStep(const QString &id);
RequestStep recipientStep(const QString &id, const QList<requests::Recipient> &recipients, const QString &vendorId);
RequestStep holdStep(const QString &subject);
/// By a second person.
RequestStep releaseHoldStep(const QList<requests::Hold> &open);
RequestStep liftStep(const QString &subject);
/// Which words of a message propose a request.
RequestStep wordsStep(const QMap<QString, QStringList> &words);
QString wordKindTitle(const QString &kind);
RequestStep newRequestStep(const QString &subject, Instant now);

} // namespace nachweis::ui
