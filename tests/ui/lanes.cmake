# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_laneaxis sledscope_ui)
sled_add_test(ui/tst_lanegeometry sledscope_ui)
sled_add_test(ui/tst_lanelabels sledscope_ui)
sled_add_test(ui/tst_lanepainting sledscope_ui)
sled_add_test(ui/tst_lanescale sledscope_ui)
sled_add_test(ui/tst_laneseries sledscope_ui)
sled_add_test(ui/tst_lanestyle sledscope_ui)
sled_add_test(ui/tst_lanesview sledscope_ui)
