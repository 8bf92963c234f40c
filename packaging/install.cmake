# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where. The component `window` needs `cli`, which stands alone; to each belong
# debian_… with what Debian has elsewhere, and other_… with the same for all others.
include(GNUInstallDirs)

set(resources "${PROJECT_SOURCE_DIR}/resources")
set(built "${PROJECT_BINARY_DIR}/resources")
set(bash_completions "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")

function(sled_install_program program component)
    install(TARGETS ${program} RUNTIME COMPONENT ${component})
    install(FILES "${built}/man/${program}.1.gz"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    install(FILES "${resources}/completions/${program}.bash"
        DESTINATION "${bash_completions}" RENAME ${program} COMPONENT ${component})
    install(FILES "${resources}/completions/_${program}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT other_${component})
    install(FILES "${resources}/completions/_${program}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions"
        COMPONENT debian_${component} EXCLUDE_FROM_ALL)
endfunction()

# sled_install_icon(sledscope.svg scalable/apps sledscope.svg)
function(sled_install_icon file folder name)
    install(FILES "${resources}/icons/${file}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${folder}" RENAME ${name}
        COMPONENT window)
endfunction()

sled_install_program(sledscope-cli cli)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/sledscope-cli"
    COMPONENT cli FILES_MATCHING PATTERN "*.md")
if(NOT SLEDSCOPE_GUI)
    return()
endif()

sled_install_program(sledscope window)
install(FILES "${resources}/desktop/sledscope.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT window)
install(FILES "${built}/desktop/sledscope.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" RENAME arpa.home.sledscope.metainfo.xml
    COMPONENT window)
install(FILES "${resources}/desktop/sledscope.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" COMPONENT window)
foreach(size 16 22 24 32 48 64 128 256 512)
    sled_install_icon(sledscope-${size}.png ${size}x${size}/apps sledscope.png)
endforeach()
sled_install_icon(sledscope.svg scalable/apps sledscope.svg)
sled_install_icon(sledscope-symbolic.svg symbolic/apps sledscope-symbolic.svg)
sled_install_icon(ops.svg scalable/mimetypes application-x-sledscope-ops.svg)
sled_install_icon(ops-symbolic.svg symbolic/mimetypes application-x-sledscope-ops-symbolic.svg)
