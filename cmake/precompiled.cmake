# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers of Qt and the standard library: they halve the time of a full build.
# Ours are never among them, but for the macros that end a test, and the preset `tidy` does without, so that a missing include shows.

# A holder has few definitions, so that targets with more may use what it compiled.
function(sled_add_pch name library)
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${name}.cpp" CONTENT "// Holds precompiled headers.\n")
    add_library(${name} OBJECT "${PROJECT_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE sledscope_options ${library})
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()

# sled_use_pch(target core): compiles with the headers of sledscope_pch_core.
function(sled_use_pch target kind)
    if(SLEDSCOPE_PCH AND TARGET ${target})
        target_precompile_headers(${target} REUSE_FROM sledscope_pch_${kind})
    endif()
endfunction()

set(sled_pch_headers
    <QByteArray> <QDateTime> <QHash> <QJsonObject> <QList> <QObject> <QString> <QStringList>
    <QVariant>
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span> <stop_token>
    <string> <string_view> <thread> <unordered_map> <utility> <variant> <vector>)
set(sled_pch_ui_headers
    <QAbstractItemModel> <QAction> <QApplication> <QPainter> <QTableView> <QWidget>)
if(SLEDSCOPE_PCH)
    sled_add_pch(sledscope_pch_core Qt6::Core ${sled_pch_headers})
    if(SLEDSCOPE_GUI)
        sled_add_pch(sledscope_pch_ui Qt6::Widgets ${sled_pch_headers} ${sled_pch_ui_headers})
    endif()
endif()

# sled_add_test_pch(core Qt6::Test): the same for the tests of a folder, with what they all include,
# which takes a second of each. Of each folder, since Qt6::Test defines where a test is built.
function(sled_add_test_pch folder libraries)
    if(SLEDSCOPE_PCH)
        sled_add_pch(sledscope_pch_${folder}test "${libraries}" ${sled_pch_headers}
            <QRegularExpression> <QSignalSpy> <QTemporaryDir> <QTest> ${ARGN} ${sled_test_header})
        target_compile_options(sledscope_pch_${folder}test PRIVATE ${sled_test_options})
    endif()
endfunction()

# sled_use_test_pch(tests_core_base core): either way, a test has the macros of testprogram.h.
set(sled_test_header "${PROJECT_SOURCE_DIR}/tests/support/testprogram.h")
function(sled_use_test_pch target folder)
    if(SLEDSCOPE_PCH)
        sled_use_pch(${target} ${folder}test)
    else()
        target_compile_options(${target} PRIVATE "SHELL:-include ${sled_test_header}")
    endif()
endfunction()
