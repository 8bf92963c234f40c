# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_paper sledscope_ui)
sled_add_test(ui/tst_rangepaper sledscope_ui)
sled_add_test(ui/tst_storypaper sledscope_ui)
