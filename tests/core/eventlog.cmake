# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_eventlog sledscope_core)
sled_add_test(core/tst_eventnumbers sledscope_core)
sled_add_test(core/tst_gap sledscope_core)
sled_add_test(core/tst_loggedevent sledscope_core)
sled_add_test(core/tst_vocabulary sledscope_core)
sled_add_test(core/tst_missednumbers sledscope_core)
