# SPDX-License-Identifier: GPL-3.0-or-later
# nachweis::options: warnings, Qt's strict defines and sanitizers, for own code only.
add_library(nachweis_options INTERFACE)
add_library(nachweis::options ALIAS nachweis_options)
target_compile_definitions(nachweis_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(nachweis_options INTERFACE /W4 /permissive- /utf-8)
    set(werror /WX)
else()
    target_compile_options(nachweis_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wold-style-cast -Wimplicit-fallthrough)
    set(werror -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # What GCC guesses from the flow of optimised code differs with each version: said, and no error.
        list(APPEND werror -Wno-error=maybe-uninitialized -Wno-error=array-bounds -Wno-error=stringop-overflow
            -Wno-error=stringop-overread -Wno-error=restrict -Wno-error=dangling-pointer
            -Wno-error=free-nonheap-object)
    endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # lets ccache see through precompiled headers
    target_compile_options(nachweis_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()
if(NACHWEIS_WERROR)
    target_compile_options(nachweis_options INTERFACE ${werror})
endif()
if(NACHWEIS_SANITIZE)
    add_compile_options(-fsanitize=${NACHWEIS_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${NACHWEIS_SANITIZE})
endif()
if(NACHWEIS_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
    add_link_options(-fsanitize=fuzzer-no-link)
endif()
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()
