// SPDX-License-Identifier: GPL-3.0-or-later
// The form of each step on a request and what it does.
#pragma once

#include "common/form_dialog.h"
#include "requests/proposals.h"
#include "requests/request_detail.h"

namespace nachweis::ui {

/// A form and the work that its values go into.
struct RequestStep
{
    FormSpec form;
    std::function<Done(const Stores &, const Session &, const FormValues &)> work;
};

/// Whether the step needs more than its values: erasing is a task, and packages and certificates are files.
bool isTask(requests::Step step);
/// The form of a step that is none of those.
RequestStep formOf(requests::Step step, const RequestDetail::Data &data, const QString &vendorId = {});

RequestStep holdStep(const QString &subject);
/// By a second person.
RequestStep releaseHoldStep(const QList<requests::Hold> &open);
/// Which words of a message propose a request.
RequestStep wordsStep(const requests::RequestWords &words);
RequestStep newRequestStep(const QString &subject, Instant now);

} // namespace nachweis::ui
