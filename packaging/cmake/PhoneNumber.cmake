# SPDX-License-Identifier: GPL-3.0-or-later
# phonenumber::phonenumber: Google's libphonenumber, for E.164 parsing and formatting.
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY NAMES phonenumber REQUIRED)
add_library(phonenumber::phonenumber UNKNOWN IMPORTED)
set_target_properties(phonenumber::phonenumber PROPERTIES
    IMPORTED_LOCATION "${PHONENUMBER_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${PHONENUMBER_INCLUDE_DIR}")
# Debian builds the library with these; its headers ask for them.
target_compile_definitions(phonenumber::phonenumber INTERFACE I18N_PHONENUMBERS_USE_BOOST=0)
