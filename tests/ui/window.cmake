# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_apptheme sledscope_ui)
sled_add_test(ui/tst_mainwindow sledscope_ui)
if(TARGET sledscope)
    sled_add_test(ui/tst_program sledscope_ui)
    add_dependencies(tst_program sledscope)
    target_compile_definitions(tst_program PRIVATE SLEDSCOPE_PROGRAM="$<TARGET_FILE:sledscope>")
endif()
sled_add_test(ui/tst_selection sledscope_ui)
