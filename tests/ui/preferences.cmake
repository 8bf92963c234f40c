# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_alikestages sledscope_ui)
sled_add_test(ui/tst_preferences sledscope_ui)
sled_add_test(ui/tst_preferencesdialog sledscope_ui)
sled_add_test(ui/tst_shortcuts sledscope_ui)
sled_add_test(ui/tst_shortcutspage sledscope_ui)
