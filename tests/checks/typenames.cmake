# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on a type that two headers define under one name: both are in namespace sled, so the
# linker takes the inline functions of either for those of the other, without a word.
# Needs ROOT.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(problems "")
sled_cpp_files(files core ui app)
list(FILTER files INCLUDE REGEX "\\.h$")
foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^(class|struct|enum class) [A-Za-z0-9_]+( final)?( :.*)?( {.*)?$")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^(class|struct|enum class) ([A-Za-z0-9_]+).*" "\\2" name "${line}")
        if(DEFINED defined_in_${name} AND NOT defined_in_${name} STREQUAL file)
            list(APPEND problems "${file}: ${name}, as in ${defined_in_${name}}")
        endif()
        set(defined_in_${name} "${file}")
    endforeach()
endforeach()
sled_conclude("types with the name of another" "${files}" "${problems}")
