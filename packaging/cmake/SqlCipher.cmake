# SPDX-License-Identifier: GPL-3.0-or-later
# sqlcipher::sqlcipher: the system's library from 4.5 on, else the pinned amalgamation 4.14.0 as the npm package
# carries it, built as a static library with hidden symbols so that a plain SQLite which a plug-in loads cannot mix
# with it. Debian 12's own package is 3.4.1, too old for the cipher parameters that the stores pin.
set(SQLCIPHER_NPM_PACKAGE "@journeyapps/sqlcipher@6.0.0")
set(SQLCIPHER_NPM_FILE "journeyapps-sqlcipher-6.0.0.tgz")
set(SQLCIPHER_NPM_SHA256 ad3ee0e551de315b230db78e2294d41868b5c166d44c0c87da35fb6b87bde54c)
option(NACHWEIS_BUNDLED_SQLCIPHER "Use the pinned amalgamation even where the system's library is new enough" OFF)

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND AND NOT NACHWEIS_BUNDLED_SQLCIPHER)
    # The .pc file carries SQLite's number on some systems, SQLCipher's on others: the library itself is asked.
    pkg_check_modules(SQLCIPHER QUIET IMPORTED_TARGET sqlcipher)
    if(SQLCIPHER_FOUND)
        include(CheckCXXSourceRuns)
        set(CMAKE_REQUIRED_LIBRARIES PkgConfig::SQLCIPHER)
        set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
        check_cxx_source_runs([=[
            #include <sqlite3.h>
            #include <cstdio>
            static int seen(void *ok, int, char **v, char **) {
                int a = 0, b = 0; std::sscanf(v[0], "%d.%d", &a, &b);
                *static_cast<int *>(ok) = a > 4 || (a == 4 && b >= 5); return 0; }
            int main() { sqlite3 *db; int ok = 0; sqlite3_open(":memory:", &db);
                sqlite3_exec(db, "PRAGMA cipher_version", seen, &ok, nullptr); return ok ? 0 : 1; }
        ]=] SQLCIPHER_SYSTEM_NEW_ENOUGH)
        unset(CMAKE_REQUIRED_LIBRARIES)
        unset(CMAKE_REQUIRED_DEFINITIONS)
    endif()
endif()

if(SQLCIPHER_SYSTEM_NEW_ENOUGH)
    message(STATUS "SQLCipher: the system's library (${SQLCIPHER_LINK_LIBRARIES})")
    add_library(sqlcipher_any INTERFACE)
    target_link_libraries(sqlcipher_any INTERFACE PkgConfig::SQLCIPHER)
    target_compile_definitions(sqlcipher_any INTERFACE SQLITE_HAS_CODEC) # its header hides sqlite3_key otherwise
else()
    message(STATUS "SQLCipher: the pinned amalgamation 4.14.0 (${SQLCIPHER_NPM_PACKAGE})")
    set(dir "${CMAKE_BINARY_DIR}/_sqlcipher")
    set(tgz "${dir}/${SQLCIPHER_NPM_FILE}")
    set(source "${dir}/package/deps/sqlcipher-amalgamation")
    if(EXISTS "${tgz}")
        file(SHA256 "${tgz}" have)
    endif()
    if(NOT have STREQUAL SQLCIPHER_NPM_SHA256)
        find_program(NPM npm REQUIRED)
        file(MAKE_DIRECTORY "${dir}")
        execute_process(COMMAND "${NPM}" pack --silent "${SQLCIPHER_NPM_PACKAGE}"
            WORKING_DIRECTORY "${dir}" RESULT_VARIABLE failed OUTPUT_QUIET)
        if(failed)
            message(FATAL_ERROR
                "npm could not fetch ${SQLCIPHER_NPM_PACKAGE}; put ${SQLCIPHER_NPM_FILE} into ${dir} by hand")
        endif()
        file(SHA256 "${tgz}" have)
        if(NOT have STREQUAL SQLCIPHER_NPM_SHA256)
            file(REMOVE "${tgz}")
            message(FATAL_ERROR "${SQLCIPHER_NPM_FILE} has the SHA-256 ${have}, not the pinned ${SQLCIPHER_NPM_SHA256}")
        endif()
    endif()
    if(NOT EXISTS "${source}/sqlite3.c")
        file(ARCHIVE_EXTRACT INPUT "${tgz}" DESTINATION "${dir}")
    endif()
    add_library(sqlcipher_any STATIC "${source}/sqlite3.c")
    target_include_directories(sqlcipher_any SYSTEM PUBLIC "${source}")
    target_compile_definitions(sqlcipher_any PRIVATE SQLCIPHER_CRYPTO_OPENSSL
        SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        HAVE_STDINT_H=1 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_OMIT_LOAD_EXTENSION SQLITE_ENABLE_DBSTAT_VTAB)
    # Threading and temp store stand in the interface too: SQLCipher demands a temporary store in memory, or
    # clear text would reach the disk.
    target_compile_definitions(sqlcipher_any PUBLIC SQLITE_HAS_CODEC SQLITE_THREADSAFE=1 SQLITE_TEMP_STORE=3)
    target_compile_options(sqlcipher_any PRIVATE $<$<NOT:$<C_COMPILER_ID:MSVC>>:-w -O2 -fvisibility=hidden>)
    target_link_libraries(sqlcipher_any PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
    if(UNIX AND NOT APPLE)
        target_link_libraries(sqlcipher_any PRIVATE m)
    endif()
endif()
add_library(sqlcipher::sqlcipher ALIAS sqlcipher_any)
