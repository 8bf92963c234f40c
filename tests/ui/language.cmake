# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_mnemonic sledscope_ui)
sled_add_test(ui/tst_language sledscope_ui)
sled_add_test(ui/tst_pseudo sledscope_ui)
