# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_cards sledscope_ui)
sled_add_test(ui/tst_elidedlabel sledscope_ui)
sled_add_test(ui/tst_eventtableview sledscope_ui)
sled_add_test(ui/tst_livenews sledscope_ui)
sled_add_test(ui/tst_pagebar sledscope_ui)
sled_add_test(ui/tst_spokenwidgets sledscope_ui)
sled_add_test(ui/tst_readingplace sledscope_ui)
sled_add_test(ui/tst_columnfitter sledscope_ui)
