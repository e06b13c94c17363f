// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that holds keys does first.
#pragma once

namespace nachweis {

/// Files that the program makes are its user's alone; no memory of it is written to disk when it crashes, where the
/// system lets it decide (Linux, macOS).
void protectProcess();

} // namespace nachweis
