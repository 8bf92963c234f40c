# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers of Qt and the standard library: they halve the time of a full build.
# Ours are never among them, and the preset `tidy` does without, so that a missing include shows.

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
if(SLEDSCOPE_PCH)
    sled_add_pch(sledscope_pch_core Qt6::Core ${sled_pch_headers})
    if(SLEDSCOPE_GUI)
        sled_add_pch(sledscope_pch_ui Qt6::Widgets ${sled_pch_headers}
            <QAbstractItemModel> <QAction> <QApplication> <QPainter> <QTableView> <QWidget>)
    endif()
endif()
