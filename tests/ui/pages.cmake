# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(ui/tst_lanesstate sledscope_ui)
sled_add_test(ui/tst_columnsinview sledscope_ui)
sled_add_test(ui/tst_comparepage sledscope_ui)
sled_add_test(ui/tst_findingspage sledscope_ui)
sled_add_test(ui/tst_pages sledscope_ui)
sled_add_test(ui/tst_storiespage sledscope_ui)
sled_add_test(ui/tst_timelinepage sledscope_ui)
sled_add_test(ui/tst_storiestoldagain sledscope_ui)
