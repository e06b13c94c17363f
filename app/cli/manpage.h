// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page of nachweisctl, written from the table of commands.
#pragma once

#include "base/literals.h"

namespace nachweis::cli {

QString manPage(); ///< troff with the macros of man, UTF-8

} // namespace nachweis::cli
