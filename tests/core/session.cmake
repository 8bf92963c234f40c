# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_historyloader sledscope_core)
sled_add_test(core/tst_sourceloader sledscope_core)
sled_add_test(core/tst_forgedvariants sledscope_core)
sled_add_test(core/tst_verifier sledscope_core)
sled_add_test(core/tst_eventlogsubscriber sledscope_core)
sled_add_test(core/tst_eventlogtrouble sledscope_core)
sled_add_test(core/tst_livetail sledscope_core)
sled_add_test(core/tst_livetrouble sledscope_core)
