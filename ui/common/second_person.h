// SPDX-License-Identifier: GPL-3.0-or-later
// A second person decides at the same window, with their own name and passphrase.
#pragma once

#include "common/form_dialog.h"
#include "office/workspace.h"

namespace nachweis::ui {

/// The two fields of the second person, to stand after a form's own.
QList<FormField> secondPersonFields();
/// Their session, from what was typed into these fields. Errors: those of unlock().
Result<Session> secondPerson(const Session &session, const FormValues &values);

} // namespace nachweis::ui
