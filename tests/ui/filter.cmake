# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_filterbar sledscope_ui)
sled_add_test(ui/tst_chiprow sledscope_ui)
