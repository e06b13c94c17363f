// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nachweis {

/// SQLCipher's parameters, pinned so that a new library version opens old stores and the reverse; recorded in the
/// workspace file. The raw key is 32 bytes; the salt of 16 bytes stands at the start of the file.
struct CipherParameters
{
    static constexpr int pageSize = 4096, saltSize = 16;
    static constexpr const char *hmac = "HMAC_SHA512";
    static constexpr const char *kdf = "PBKDF2_HMAC_SHA512";
};

} // namespace nachweis
