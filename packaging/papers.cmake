# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright, changes and licence, as each form of package wants them.

string(TIMESTAMP sled_mail_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
string(TIMESTAMP sled_rpm_date "%a %b %d %Y" UTC)
string(TIMESTAMP sled_year "%Y" UTC)
set(papers "${PROJECT_BINARY_DIR}/papers")
configure_file(packaging/deb/copyright.in papers/copyright @ONLY)
configure_file(packaging/rpm/changelog.in papers/rpm-changelog @ONLY)

function(sled_install_papers group package)
    set(doc "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    configure_file(packaging/deb/changelog.in papers/${package}/changelog @ONLY)
    execute_process(
        COMMAND gzip -9nc "${papers}/${package}/changelog"
        OUTPUT_FILE "${papers}/${package}/changelog.gz" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${papers}/copyright" "${papers}/${package}/changelog.gz" DESTINATION "${doc}"
        COMPONENT debian_${group} EXCLUDE_FROM_ALL)
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/${package}"
        COMPONENT other_${group})
endfunction()

sled_install_papers(window sledscope)
sled_install_papers(cli sledscope-cli)
sled_install_papers(debug sledscope-dbg)
