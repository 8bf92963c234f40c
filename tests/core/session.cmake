# SPDX-License-Identifier: GPL-3.0-or-later
sled_add_test(core/tst_historyloader sledscope_core)
sled_add_test(core/tst_sourceloader sledscope_core)
sled_add_test(core/tst_forgedvariants sledscope_core)
sled_add_test(core/tst_verifier sledscope_core)
sled_add_test(core/tst_eventlogsubscriber sledscope_core)
sled_add_test(core/tst_eventlogtrouble sledscope_core)
sled_add_test(core/tst_followbackoff sledscope_core)
sled_add_test(core/tst_livetail sledscope_core)
sled_add_test(core/tst_livejoint sledscope_core)
sled_add_test(core/tst_livewriters sledscope_core)
if(SLEDSCOPE_SANITIZE) # fewer rows: the compilers' own macros for it differ
    set_source_files_properties(${PROJECT_SOURCE_DIR}/tests/core/tst_livewriters.cpp PROPERTIES
        COMPILE_DEFINITIONS SLEDSCOPE_SANITIZED)
endif()
sled_add_test(core/tst_livetrouble sledscope_core)
sled_add_test(core/tst_importrun sledscope_core ZLIB::ZLIB Qt6::Sql)
sled_add_test(core/tst_opexport sledscope_core ZLIB::ZLIB Qt6::Sql)
sled_add_test(core/tst_importer sledscope_core ZLIB::ZLIB Qt6::Sql)
