// SPDX-License-Identifier: GPL-3.0-or-later
// Completion of nachweisctl's command line, written from the table of commands.
#pragma once

#include "base/literals.h"

namespace nachweis::cli {

QString bashCompletion(); ///< to be sourced, or installed as bash-completion/completions/nachweisctl
QString zshCompletion();  ///< to be installed as _nachweisctl in a folder of fpath

} // namespace nachweis::cli
