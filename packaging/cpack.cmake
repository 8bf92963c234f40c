# SPDX-License-Identifier: GPL-3.0-or-later
# Packages: `window`, `cli` and `debug` are groups of components, since each form of package wants
# its own papers. Which go where is in pergenerator.cmake.

include(packaging/texts.cmake)
include(packaging/symbols.cmake)

set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PACKAGE_NAME sledscope)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "${sled_maintainer}")
string(REGEX REPLACE " <.*" "" CPACK_PACKAGE_VENDOR "${sled_maintainer}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
# Of archives; the others have names by their own rules.
set(CPACK_PACKAGE_FILE_NAME "sledscope-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/packaging/pergenerator.cmake")
set(sled_groups window cli debug)
foreach(group IN LISTS sled_groups)
    foreach(component ${group} debian_${group} other_${group})
        string(TOUPPER ${component} upper)
        set(CPACK_COMPONENT_${upper}_GROUP ${group})
    endforeach()
endforeach()

include(packaging/papers.cmake)
include(packaging/deb.cmake)
include(packaging/rpm.cmake)
include(CPack)
