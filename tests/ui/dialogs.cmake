# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_columnchooser sledscope_ui)
sled_add_test(ui/tst_csvoptionsbox sledscope_ui)
sled_add_test(ui/tst_exportcommand sledscope_ui)
sled_starts_processes(tst_exportcommand)
sled_add_test(ui/tst_exportsettings sledscope_ui)
sled_add_test(ui/tst_exporteventsdialog sledscope_ui)
sled_add_test(ui/tst_lanespicture sledscope_ui Qt6::Svg)
