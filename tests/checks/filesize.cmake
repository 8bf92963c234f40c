# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on a C++ file of more than 300 lines, unless its first five lines call it a
# "table of data". Needs ROOT.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(max_lines 300)
set(problems "")
sled_cpp_files(files core ui app tests)
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REGEX MATCHALL "\n" newlines "${text}")
    list(LENGTH newlines count)
    if(count GREATER max_lines)
        string(REGEX MATCH "^([^\n]*\n)?([^\n]*\n)?([^\n]*\n)?([^\n]*\n)?([^\n]*\n)?" head "${text}")
        if(NOT head MATCHES "table of data")
            list(APPEND problems "${file}: ${count} lines")
        endif()
    endif()
endforeach()
sled_conclude("files of more than ${max_lines} lines" "${files}" "${problems}")
