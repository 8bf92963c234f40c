# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on a source file whose licence is not in its first line, or second after `#!`.
# Needs ROOT.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

sled_cpp_files(files core ui app tests)
foreach(pattern CMakeLists.txt dev .ci/run cmake/*.cmake)
    file(GLOB found RELATIVE "${ROOT}" "${ROOT}/${pattern}")
    list(APPEND files ${found})
endforeach()
foreach(folder core ui app tests packaging resources)
    file(GLOB_RECURSE found RELATIVE "${ROOT}"
        "${ROOT}/${folder}/CMakeLists.txt" "${ROOT}/${folder}/*.cmake"
        "${ROOT}/${folder}/*.py" "${ROOT}/${folder}/*.sh" "${ROOT}/${folder}/*.bash")
    list(APPEND files ${found})
endforeach()

set(problems "")
foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" head LIMIT_COUNT 2)
    list(TRANSFORM head STRIP)
    list(FILTER head EXCLUDE REGEX "^#!")
    list(JOIN head "\n" head)
    if(NOT head MATCHES "^(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later(\n|$)")
        list(APPEND problems "${file}")
    endif()
endforeach()
sled_conclude("files without their SPDX line" "${files}" "${problems}")
