# SPDX-License-Identifier: GPL-3.0-or-later
# zip::zip: libzip. Debian 12's own CMake file asks for command-line tools that its package does not bring.
find_path(ZIP_INCLUDE_DIR zip.h REQUIRED)
find_library(ZIP_LIBRARY NAMES zip REQUIRED)
add_library(zip::zip UNKNOWN IMPORTED)
set_target_properties(zip::zip PROPERTIES
    IMPORTED_LOCATION "${ZIP_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${ZIP_INCLUDE_DIR}")
