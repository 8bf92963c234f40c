# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_eventorder sledscope_core)
sled_add_test(core/tst_filterlimits sledscope_core)
sled_add_test(core/tst_filterparser sledscope_core)
sled_add_test(core/tst_filterparts sledscope_core)
sled_add_test(core/tst_filterpredicate sledscope_core)
sled_add_test(core/tst_opidprefix sledscope_core)
sled_add_test(core/tst_sortorder sledscope_core)
