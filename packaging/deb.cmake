# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages. What libraries are needed is read from the programs; the SQLite driver is loaded
# at run time and must be named.

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${sled_maintainer}")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

foreach(group IN LISTS sled_groups)
    string(TOUPPER ${group} upper)
    set(CPACK_DEBIAN_${upper}_DESCRIPTION "${sled_${group}_summary}\n${sled_${group}_text}")
    set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION devel)
    set(CPACK_DEBIAN_${upper}_PACKAGE_SHLIBDEPS ON)
endforeach()

set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME sledscope)
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS
    "sledscope-cli (= ${PROJECT_VERSION}), libqt6sql6-sqlite, hicolor-icon-theme")
# Texts of Qt's own dialogs, and letters for Japanese.
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "qt6-wayland, fonts-noto-cjk")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME sledscope-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "sledscope")

set(CPACK_DEBIAN_DEBUG_PACKAGE_NAME sledscope-dbg)
set(CPACK_DEBIAN_DEBUG_PACKAGE_SECTION debug)
set(CPACK_DEBIAN_DEBUG_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEBUG_PACKAGE_DEPENDS "sledscope-cli (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEBUG_PACKAGE_SUGGESTS "sledscope")
