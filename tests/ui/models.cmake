# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_displaytext sledscope_ui)
sled_add_test(ui/tst_eventtablemodel sledscope_ui)
sled_add_test(ui/tst_lanefeed sledscope_ui)
sled_add_test(ui/tst_listmodels sledscope_ui)
sled_add_test(ui/tst_shortlines sledscope_ui)
sled_add_test(ui/tst_timedisplay sledscope_ui)
