# SPDX-License-Identifier: GPL-3.0-or-later
# Debug symbols as files of their own, where gdb looks for them by the build id. They are split off
# when the component `debug` is installed; the programs are stripped by CPack.

function(sled_install_symbols program)
    install(CODE "
        set(program \"$<TARGET_FILE:${program}>\")
        set(objcopy \"${CMAKE_OBJCOPY}\")
        set(readelf \"${CMAKE_READELF}\")
        include(\"${PROJECT_SOURCE_DIR}/packaging/splitsymbols.cmake\")"
        COMPONENT debug EXCLUDE_FROM_ALL)
endfunction()

sled_install_symbols(sledscope-cli)
if(SLEDSCOPE_GUI)
    sled_install_symbols(sledscope)
endif()
