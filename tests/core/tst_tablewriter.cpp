// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablewriter.h"

#include <QTest>

using namespace sled;

namespace {

using Row = std::vector<std::string_view>;

QByteArray table(const std::vector<TableColumn> &columns, const std::vector<Row> &rows)
{
    std::string out;
    TableWriter writer(columns, out);
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            writer.measure(i, row[i]);
    }
    writer.addHeader();
    for (const Row &row : rows) {
        for (const std::string_view cell : row)
            writer.addCell(cell);
        writer.endRow();
    }
    return QByteArray::fromStdString(out);
}

} // namespace

/// Tables for a terminal.
class TestTableWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsTheirWidestCell();
    void titleIsNotCut();
    void cellsCannotSteerTheTerminal();
};

void TestTableWriter::columnsAreAsWideAsTheirWidestCell()
{
    const QByteArray text = table({{"a"}, {"number", 40, true}, {"c"}},
                                  {{"long cell", "7", "x"}, {"犬", "", "y"}, {"é", "12", ""}});

    QCOMPARE(text,
             QByteArray("a          number  c\n"
                        "long cell       7  x\n"
                        "犬                 y\n"
                        "é              12\n"));
}

void TestTableWriter::titleIsNotCut()
{
    QCOMPARE(table({{"title", 2}, {"b", 2}}, {{"abcdefg", "abcdefg"}}),
             QByteArray("title  b\nabcd…  a…\n"));
}

void TestTableWriter::cellsCannotSteerTheTerminal()
{
    QCOMPARE(table({{"a"}}, {{"\x1b[31m\n"}}), QByteArray("a\n\\u{1b}[31m\\n\n"));
}

QTEST_APPLESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
