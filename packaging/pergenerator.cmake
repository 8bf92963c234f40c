# SPDX-License-Identifier: GPL-3.0-or-later
# CPack reads this once for each form of package.

set(CPACK_COMPONENTS_ALL window cli debug)
if(CPACK_GENERATOR STREQUAL "DEB")
    list(APPEND CPACK_COMPONENTS_ALL debian_window debian_cli debian_debug)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    list(APPEND CPACK_COMPONENTS_ALL other_window other_cli other_debug)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
else()
    # One archive of both programs, to be unpacked anywhere, and one of their symbols.
    list(APPEND CPACK_COMPONENTS_ALL other_window other_cli)
    set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
    set(CPACK_COMPONENT_CLI_GROUP window)
    set(CPACK_COMPONENT_OTHER_CLI_GROUP window)
    set(CPACK_ARCHIVE_WINDOW_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}")
    set(CPACK_ARCHIVE_DEBUG_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}-debug")
endif()
