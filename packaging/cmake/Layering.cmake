# SPDX-License-Identifier: GPL-3.0-or-later
# Arrows point down only. A forbidden include fails the build: app/ knows no widget and nothing of ui/.
add_custom_target(layering ALL
    COMMAND "${CMAKE_COMMAND}" -D "ROOT=${CMAKE_SOURCE_DIR}" -P "${CMAKE_CURRENT_LIST_DIR}/CheckLayering.cmake"
    COMMENT "Checking that app/ includes no widget and nothing of ui/" VERBATIM)
