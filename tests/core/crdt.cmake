# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_conformance sledscope_core)
sled_add_test(core/tst_document sledscope_core)
sled_add_test(core/tst_rgaorder sledscope_core)
sled_add_test(core/tst_verdicts sledscope_core)
