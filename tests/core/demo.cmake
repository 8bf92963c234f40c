# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_demo sledscope_core)
sled_add_test(core/tst_demofiles sledscope_core)
