# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is installed and works.

find_program(SLEDSCOPE_CCACHE ccache DOC "Compiler cache; empty for none")
if(NOT SLEDSCOPE_CCACHE OR DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    return()
endif()

# A cache directory that cannot be written would fail each compilation.
set(probe "${PROJECT_BINARY_DIR}/CMakeFiles/ccache_probe.cpp")
file(WRITE "${probe}" "int probe;\n")
execute_process(
    COMMAND "${SLEDSCOPE_CCACHE}" "${CMAKE_CXX_COMPILER}" -c "${probe}" -o "${probe}.o"
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(NOT status EQUAL 0)
    message(STATUS "ccache does not work here: compiling without it")
    return()
endif()

# What ccache's manual asks for with precompiled headers.
set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    "${SLEDSCOPE_CCACHE}")
add_compile_options(
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
