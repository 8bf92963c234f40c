# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_storybar sledscope_ui)
sled_add_test(ui/tst_storybarlayout sledscope_ui)
