# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_manual sledscope_ui)
sled_add_test(ui/tst_manualbutton sledscope_ui)
sled_add_test(ui/tst_manuallanguages sledscope_ui)
sled_add_test(ui/tst_manualsearch sledscope_ui)
sled_add_test(ui/tst_manualwindow sledscope_ui)
sled_add_test(ui/tst_askmanual sledscope_ui)
sled_add_test(ui/tst_errorlinks sledscope_ui)
# A language that has one chapter.
qt_add_resources(tests_ui_help manual_of_tests
    PREFIX "/manual"
    BASE "${PROJECT_SOURCE_DIR}/tests/data/manual"
    FILES "${PROJECT_SOURCE_DIR}/tests/data/manual/xx/cache.md")
