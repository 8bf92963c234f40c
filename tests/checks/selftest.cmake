# SPDX-License-Identifier: GPL-3.0-or-later
# Plants one violation at a time in a tree of its own and expects the check to name it.
# Needs SCRATCH, a directory that may be deleted, and QT_HEADERS.
cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-License-Identifier: GPL-3.0-or-later\n")
set(failures "")

function(run_check check result output)
    execute_process(
        COMMAND ${CMAKE_COMMAND} "-DROOT=${SCRATCH}" "-DQT_HEADERS=${QT_HEADERS}"
            -P "${CMAKE_CURRENT_LIST_DIR}/${check}.cmake"
        RESULT_VARIABLE status OUTPUT_VARIABLE text ERROR_VARIABLE text)
    set(${result} "${status}" PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

# A tree in order.
function(make_tree)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/core/CMakeLists.txt"
        "# SPDX-License-Identifier: GPL-3.0-or-later\nforeach(room base ops store history query session)\n")
    file(WRITE "${SCRATCH}/core/base/good.cpp"
        "${spdx}#include \"core/base/good.h\"\n#include <QString>\n")
    file(WRITE "${SCRATCH}/core/history/table.h" "${spdx}struct Table {\n};\n")
    file(WRITE "${SCRATCH}/core/ops/private.h" "${spdx}#include <simdjson.h>\n")
endfunction()

# That tree with one more file of the given text: the check must fail and name the file.
function(expect_refused check file text)
    make_tree()
    file(WRITE "${SCRATCH}/${file}" "${text}")
    run_check(${check} status output)
    if(status EQUAL 0 OR NOT output MATCHES "${file}")
        list(APPEND failures "${check} lets pass in ${file}: ${text}")
        set(failures "${failures}" PARENT_SCOPE)
    endif()
endfunction()

function(expect_accepted check file text)
    make_tree()
    file(WRITE "${SCRATCH}/${file}" "${text}")
    run_check(${check} status output)
    if(NOT status EQUAL 0)
        list(APPEND failures "${check} refuses ${file}: ${output}")
        set(failures "${failures}" PARENT_SCOPE)
    endif()
endfunction()

expect_refused(layers core/base/a.cpp "#include \"core/ops/op.h\"\n")
expect_refused(layers core/query/a.h "#include \"core/session/sourceloader.h\"\n")
expect_refused(layers core/query/a.h "#include \"ui/theme/stagestyle.h\"\n")
expect_refused(layers core/history/a.h "  #  include \"sibling.h\"\n")
expect_refused(layers core/elsewhere/a.h "#pragma once\n")
expect_refused(layers core/session/a.h "#include <QWidget>\n")
expect_refused(layers core/session/a.cpp "#include <QtGui/QColor>\n")
expect_refused(layers core/session/a.cpp "#include <qcolor.h>\n")
expect_refused(layers core/session/a.cpp "#include <QSqlQuery>\n")
expect_refused(layers ui/models/a.cpp "#include <QtSql>\n")
expect_refused(layers core/query/a.cpp "#include <simdjson.h>\n")
expect_refused(layers ui/pages/a.cpp "#include <qcustomplot.h>\n")
expect_refused(layers ui/charts/a.h "#include \"ui/charts/plotlibrary.h\"\n")
expect_refused(layers core/ops/a.h "#include \"core/ops/private.h\"\n")
expect_refused(layers core/query/a.cpp "#include \"core/ops/private.h\"\n")
expect_refused(layers ui/models/a.cpp "#include <sodium.h>\n")
expect_refused(layers ui/models/a.cpp "#include \"app/cli/command.h\"\n")
expect_refused(layers ui/models/a.cpp "#include \"ui/window/a.h\"\n")
expect_refused(layers ui/elsewhere/a.cpp "#include <QColor>\n")
expect_refused(layers app/cli/a.cpp "#include \"ui/models/a.h\"\n")
expect_refused(layers tests/core/tst_a.cpp "#include \"ui/models/a.h\"\n")
expect_accepted(layers core/store/a.cpp "#include \"core/base/a.h\"\n#include <QSqlQuery>\n#include \"a.moc\"\n")
expect_accepted(layers core/ops/a.cpp "#include \"core/ops/private.h\"\n#include <simdjson.h>\n#include <sodium.h>\n#include <vector>\n")
expect_accepted(layers ui/models/a.cpp "#include \"core/query/a.h\"\n#include \"ui/theme/a.h\"\n#include <QColor>\n")

expect_refused(spdx core/base/a.cpp "#include <vector>\n")
expect_refused(spdx core/base/a.cpp "// SPDX-License-Identifier: MIT\n")
expect_refused(spdx core/base/a.cpp "\n")
expect_refused(spdx ui/CMakeLists.txt "add_library(ui)\n")
expect_refused(spdx dev "#!/bin/bash\nset -e\n")
expect_accepted(spdx core/base/a.cpp "${spdx}")
expect_accepted(spdx dev "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n")

string(REPEAT "int a[] = {1, 2};\n" 299 long)
expect_refused(filesize core/base/a.cpp "${spdx}${long}\n")
expect_accepted(filesize core/base/a.cpp "${spdx}${long}")
expect_accepted(filesize core/base/a.cpp "${spdx}// A table of data.\n${long}")

set(table "${spdx}class Table final {\n};\n")
expect_refused(typenames core/store/table.h "${table}${spdx}")
expect_accepted(typenames core/store/other.h "${spdx}class Table;\nstruct TableRow {\n};\n")

file(REMOVE_RECURSE "${SCRATCH}")
if(failures)
    list(JOIN failures "\n  " text)
    message(FATAL_ERROR "checks that do not work:\n  ${text}")
endif()
