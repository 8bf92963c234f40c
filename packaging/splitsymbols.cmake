# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the debug symbols of one program. Needs program, objcopy and readelf.

execute_process(COMMAND "${readelf}" -n "${program}" OUTPUT_VARIABLE notes COMMAND_ERROR_IS_FATAL ANY)
if(NOT notes MATCHES "Build ID: ([0-9a-f][0-9a-f])([0-9a-f]+)")
    message(FATAL_ERROR "${program} has no build id")
endif()
set(folder "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/lib/debug/.build-id/${CMAKE_MATCH_1}")
set(symbols "${folder}/${CMAKE_MATCH_2}.debug")
file(MAKE_DIRECTORY "${folder}")
execute_process(
    COMMAND "${objcopy}" --only-keep-debug --compress-debug-sections "${program}" "${symbols}"
    COMMAND_ERROR_IS_FATAL ANY)
file(CHMOD "${symbols}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
