# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_optable sledscope_core)
sled_add_test(core/tst_attribution sledscope_core)
sled_add_test(core/tst_eventstate sledscope_core)
sled_add_test(core/tst_history sledscope_core)
sled_add_test(core/tst_itemstate sledscope_core)
sled_add_test(core/tst_optarget sledscope_core)
sled_add_test(core/tst_replayer sledscope_core)
sled_add_test(core/tst_sourcerows sledscope_core)
