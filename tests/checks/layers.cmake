# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on an include that climbs a layer. Needed: on Debian a target linked to Qt6::Core
# alone still finds <QtWidgets/QWidget>, so compiling proves nothing.
# Needs ROOT and QT_HEADERS, the directory that holds QtCore/, QtWidgets/ and so on.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(rooms base ops crdt eventlog store history query analysis report demo session) # each may use itself and those before it
set(problems "")

if(NOT IS_DIRECTORY "${QT_HEADERS}/QtCore")
    message(FATAL_ERROR "QT_HEADERS is not Qt's include directory: ${QT_HEADERS}")
endif()

# The #include lines of a file, as "path" or <path>. A generated moc file does not count.
function(includes_of file result)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
    list(TRANSFORM lines REPLACE "^[ \t]*#[ \t]*include[ \t]*([\"<][^\">]*[\">]).*" "\\1")
    list(FILTER lines EXCLUDE REGEX "^\"(moc_[^/]*\\.cpp|[^/]*\\.moc)\"$")
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

# Whether <header> comes from one of the named Qt modules, written with its module or not.
function(is_from_module header result)
    set(${result} FALSE PARENT_SCOPE)
    string(REGEX REPLACE "^<(.*)>$" "\\1" name "${header}")
    foreach(module IN LISTS ARGN)
        if(name MATCHES "^${module}(/|$)" OR EXISTS "${QT_HEADERS}/${module}/${name}")
            set(${result} TRUE PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

macro(problem file include why)
    list(APPEND problems "${file}: #include ${include}: ${why}")
endmacro()

# Includes of our own: from a pattern of allowed folders.
function(check_own file allowed why)
    includes_of("${file}" includes)
    foreach(include IN LISTS includes)
        if(include MATCHES "^\"" AND NOT include MATCHES "^\"(${allowed})/")
            problem("${file}" "${include}" "${why}")
        endif()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

# Libraries that only one part may know.
function(check_libraries file)
    includes_of("${file}" includes)
    foreach(include IN LISTS includes)
        if(include MATCHES "^<simdjson" AND NOT file MATCHES "^core/ops/")
            problem("${file}" "${include}" "only core/ops parses with simdjson")
        endif()
        if(include MATCHES "^<sodium" AND NOT file MATCHES "^core/")
            problem("${file}" "${include}" "only core knows libsodium")
        endif()
        if(include MATCHES "^<(Q|q)")
            is_from_module("${include}" is_sql QtSql)
            if(is_sql AND NOT file MATCHES "^core/store/")
                problem("${file}" "${include}" "only core/store opens a database")
            endif()
            is_from_module("${include}" is_gui QtGui QtWidgets)
            if(is_gui AND file MATCHES "^core/")
                problem("${file}" "${include}" "core knows no window")
            endif()
        endif()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

# A header that includes simdjson serves the .cpp files beside it: other headers and rooms
# would hand simdjson on.
function(check_simdjson_stays_private files)
    set(private_headers "")
    foreach(file IN LISTS files)
        includes_of("${file}" includes)
        if(file MATCHES "\\.h$" AND includes MATCHES "<simdjson")
            list(APPEND private_headers "\"${file}\"")
        endif()
    endforeach()
    foreach(file IN LISTS files)
        includes_of("${file}" includes)
        foreach(include IN LISTS includes)
            if(include IN_LIST private_headers AND NOT file MATCHES "^core/ops/.*\\.cpp$")
                problem("${file}" "${include}" "it includes simdjson: for .cpp files of core/ops alone")
            endif()
        endforeach()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

set(allowed_rooms "")
foreach(room IN LISTS rooms)
    list(APPEND allowed_rooms ${room})
    list(JOIN allowed_rooms "|" allowed)
    sled_cpp_files(files core/${room})
    foreach(file IN LISTS files)
        check_own("${file}" "core/(${allowed})" "core/${room} may not use it")
    endforeach()
endforeach()

sled_cpp_files(core_files core)
list(JOIN rooms "|" allowed)
foreach(file IN LISTS core_files)
    if(NOT file MATCHES "^core/(${allowed})/")
        list(APPEND problems "${file}: is in no known room of core")
    endif()
endforeach()

sled_cpp_files(ui_files ui)
foreach(file IN LISTS ui_files)
    check_own("${file}" "core|ui" "ui may use core and ui alone")
endforeach()

# Of the programs, only the window's own files may use ui.
sled_cpp_files(app_files app)
foreach(file IN LISTS app_files)
    if(file MATCHES "^app/(gui/|sledscope\\.cpp$)")
        check_own("${file}" "core|ui|app" "a program may use core, ui and app alone")
    else()
        check_own("${file}" "core|app" "the command line knows no window")
    endif()
endforeach()

sled_cpp_files(test_files tests/core)
foreach(file IN LISTS test_files)
    check_own("${file}" "core|tests" "a test of core may use core and tests alone")
endforeach()

set(program_files ${core_files} ${ui_files} ${app_files})
foreach(file IN LISTS program_files)
    check_libraries("${file}")
endforeach()
check_simdjson_stays_private("${program_files}")

sled_conclude("layer violations" "${program_files}" "${problems}")
