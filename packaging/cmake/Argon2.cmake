# SPDX-License-Identifier: GPL-3.0-or-later
# argon2::argon2: the reference implementation of RFC 9106, as every distribution packages it.
find_path(ARGON2_INCLUDE_DIR argon2.h REQUIRED)
find_library(ARGON2_LIBRARY NAMES argon2 REQUIRED)
add_library(argon2::argon2 UNKNOWN IMPORTED)
set_target_properties(argon2::argon2 PROPERTIES
    IMPORTED_LOCATION "${ARGON2_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${ARGON2_INCLUDE_DIR}")
