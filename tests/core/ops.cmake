# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_opparser sledscope_core)
