# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_keytip sledscope_ui)
sled_add_test(ui/tst_sledstyle sledscope_ui)
