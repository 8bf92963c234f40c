# SPDX-License-Identifier: GPL-3.0-or-later
# RPM packages. They need the libraries of the system that they were built on, by soname.

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_CHANGELOG_FILE "${PROJECT_BINARY_DIR}/papers/rpm-changelog")
set(CPACK_RPM_COMPRESSION_TYPE xz)
# The same bytes each time: nothing of the machine, no time but that of the sources.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global packager ${sled_maintainer}
%global _buildhost localhost
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _build_id_links none")

set(names sledscope sledscope-cli sledscope-debuginfo)
foreach(group package IN ZIP_LISTS sled_groups names)
    string(TOUPPER ${group} upper)
    set(CPACK_RPM_${upper}_PACKAGE_NAME ${package})
    string(SUBSTRING "${sled_${group}_summary}" 0 1 initial)
    string(SUBSTRING "${sled_${group}_summary}" 1 -1 rest)
    string(TOUPPER "${initial}" initial)
    set(CPACK_RPM_${upper}_PACKAGE_SUMMARY "${initial}${rest}")
    string(REPLACE "\n.\n" "\n\n" CPACK_RPM_${upper}_PACKAGE_DESCRIPTION "${sled_${group}_text}")
endforeach()
set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "sledscope-cli = ${PROJECT_VERSION}, hicolor-icon-theme")
# Qt's driver for SQLite, which no program is linked with: Fedora has it in the one, openSUSE in the
# other.
set(CPACK_RPM_CLI_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite)")
set(CPACK_RPM_DEBUG_PACKAGE_AUTOREQPROV " no")
set(CPACK_RPM_DEBUG_PACKAGE_GROUP Development/Debug)

# These are the system's.
set(hicolor /usr/share/icons /usr/share/icons/hicolor)
foreach(folder 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND hicolor /usr/share/icons/hicolor/${folder} /usr/share/icons/hicolor/${folder}/apps
        /usr/share/icons/hicolor/${folder}/mimetypes)
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/debug /usr/lib/debug/.build-id
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/licenses
    /usr/share/man /usr/share/man/man1 ${hicolor})
