# SPDX-License-Identifier: GPL-3.0-or-later
# Every text has a translation in both languages: the collected texts are those of the sources, and none is unfinished.
foreach(language IN ITEMS de en)
    set(ts "${ROOT}/translations/nachweis_${language}.ts")
    file(COPY "${ts}" DESTINATION "${WORK}")
    file(GLOB_RECURSE sources "${ROOT}/app/*.cpp" "${ROOT}/app/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h")
    execute_process(COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -I "${ROOT}/app" -I "${ROOT}/ui"
        ${sources} -ts "${WORK}/nachweis_${language}.ts" COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS "${WORK}/nachweis_${language}.ts" unfinished REGEX "type=\"unfinished\"")
    list(LENGTH unfinished count)
    if(count)
        message(SEND_ERROR "${language}: ${count} texts without a translation; run the target update_translations")
    endif()
endforeach()
