# SPDX-License-Identifier: GPL-3.0-or-later
# For the checks of this folder, which run as `cmake -DROOT=… -P check.cmake`.
cmake_minimum_required(VERSION 3.25)

# Our sources under ROOT, relative to it: C++ in the given folders.
function(sled_cpp_files result)
    set(files "")
    foreach(folder IN LISTS ARGN)
        file(GLOB_RECURSE found RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        list(APPEND files ${found})
    endforeach()
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

# Fails with one line for each of the problems; says how much was looked at otherwise.
function(sled_conclude what looked_at problems)
    if(problems)
        list(JOIN problems "\n  " text)
        message(FATAL_ERROR "${what}:\n  ${text}")
    endif()
    list(LENGTH looked_at count)
    message(STATUS "${what}: none in ${count} files")
endfunction()
