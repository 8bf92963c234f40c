// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvwriter.h"

#include <QTest>

using namespace sled;

/// Comma-separated values.
class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesWhereNeeded_data();
    void quotesWhereNeeded();
    void recordsEndWithALineFeed();
    void oneEmptyFieldIsNoEmptyLine();
};

void TestCsvWriter::quotesWhereNeeded_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("merge") << QByteArray("merge");
    QTest::newRow("space inside") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("semicolon") << QByteArray("a;b") << QByteArray("a;b");
    QTest::newRow("not ASCII") << QByteArray("é✓") << QByteArray("é✓");
    QTest::newRow("separator") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("only a quote") << QByteArray("\"") << QByteArray("\"\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("leading space") << QByteArray(" a") << QByteArray("\" a\"");
    QTest::newRow("trailing space") << QByteArray("a ") << QByteArray("\"a \"");
    QTest::newRow("tab") << QByteArray("a\tb") << QByteArray("a\tb");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
}

void TestCsvWriter::quotesWhereNeeded()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, written);
    std::string out;
    CsvWriter csv(out);

    csv.addField("x");
    csv.addField(field.toStdString());

    QCOMPARE(QByteArray::fromStdString(out), QByteArray("x," + written));
}

void TestCsvWriter::recordsEndWithALineFeed()
{
    std::string out;
    CsvWriter csv(out);
    for (const std::string_view field : {"a", "", "c"})
        csv.addField(field);
    csv.endRecord();
    csv.addField("");
    csv.addField("");
    csv.endRecord();

    QCOMPARE(QByteArray::fromStdString(out), QByteArray("a,,c\n,\n"));
}

void TestCsvWriter::oneEmptyFieldIsNoEmptyLine()
{
    std::string out;
    CsvWriter csv(out);
    csv.addField("");
    csv.endRecord();
    csv.addField("a");
    csv.endRecord();

    QCOMPARE(QByteArray::fromStdString(out), QByteArray("\"\"\na\n"));
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
