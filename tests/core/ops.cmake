# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_canonical sledscope_core)
sled_add_test(core/tst_checks sledscope_core)
sled_add_test(core/tst_longintegers sledscope_core)
sled_add_test(core/tst_opparser sledscope_core)
sled_add_test(core/tst_storedlayout sledscope_core)
sled_add_test(core/tst_waysofparsing sledscope_core)
