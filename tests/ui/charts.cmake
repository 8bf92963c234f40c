# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_charts sledscope_ui)
sled_add_test(ui/tst_seriesbyday sledscope_ui)
