# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_comparedevents sledscope_core)
sled_add_test(core/tst_comparison sledscope_core)
sled_add_test(core/tst_comparisonmirror sledscope_core)
sled_add_test(core/tst_itemdifferences sledscope_core)
