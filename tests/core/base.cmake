# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_column sledscope_core)
sled_add_test(core/tst_hashslots sledscope_core)
sled_add_test(core/tst_ids sledscope_core)
sled_add_test(core/tst_stringpool sledscope_core)
sled_add_test(core/tst_stoppablesort sledscope_core)
