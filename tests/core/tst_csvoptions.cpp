// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvoptions.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Presets, separators, and what is a formula.
class TestCsvOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsAreData();
    void readsSeparators_data();
    void readsSeparators();
    void knowsFormulas_data();
    void knowsFormulas();
};

void TestCsvOptions::presetsAreData()
{
    QByteArrayList told;
    for (const CsvPreset &preset : csvPresets()) {
        const CsvOptions &csv = preset.options;
        told += QByteArray::fromStdString(std::string(preset.name) + ' ' + csv.separator)
            + (csv.newline == CsvNewline::CrLf ? " crlf" : " lf") + (csv.hasBom ? " bom" : "")
            + (csv.quoting == CsvQuoting::Always ? " always" : "")
            + (csv.hasHeader ? " header" : "") + (csv.guardsFormulas ? " guard" : "");
        QVERIFY(csvPresetNamed(preset.name) == csv);
    }

    QCOMPARE(told,
             (QByteArrayList{"rfc4180 , crlf header", "excel , crlf bom header",
                             "excel-eu ; crlf bom header"}));
    QVERIFY(!csvPresetNamed("Excel"));
}

void TestCsvOptions::readsSeparators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("separator"); // empty: refused

    QTest::newRow("comma") << u","_s << QByteArray(",");
    QTest::newRow("comma by name") << u"comma"_s << QByteArray(",");
    QTest::newRow("semicolon by name") << u"Semicolon"_s << QByteArray(";");
    QTest::newRow("tab by name") << u"tab"_s << QByteArray("\t");
    QTest::newRow("tab as escaped") << u"\\t"_s << QByteArray("\t");
    QTest::newRow("tab itself") << u"\t"_s << QByteArray("\t");
    QTest::newRow("space") << u"space"_s << QByteArray(" ");
    QTest::newRow("bar") << u"|"_s << QByteArray("|");
    QTest::newRow("backslash") << u"\\"_s << QByteArray("\\");
    QTest::newRow("not ASCII") << u"¦"_s << QByteArray("¦");
    QTest::newRow("of four bytes") << u"\U0001f680"_s << QByteArray("\U0001f680");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("two") << u",,"_s << QByteArray();
    QTest::newRow("unknown name") << u"colon"_s << QByteArray();
    QTest::newRow("quotation mark") << u"\""_s << QByteArray();
    QTest::newRow("line feed") << u"\n"_s << QByteArray();
    QTest::newRow("carriage return") << u"\r"_s << QByteArray();
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray();
    QTest::newRow("byte order mark") << QString(QChar(0xfeff)) << QByteArray();
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QByteArray();
}

void TestCsvOptions::readsSeparators()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, separator);

    const Result<std::string> read = parseCsvSeparator(text);

    QCOMPARE(read.has_value(), !separator.isEmpty());
    if (read)
        QCOMPARE(QByteArray::fromStdString(*read), separator);
    else
        QCOMPARE(read.error().code, ErrorCode::OutOfRange);
}

void TestCsvOptions::knowsFormulas_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("plain") << QByteArray("merge") << false;
    QTest::newRow("equals sign") << QByteArray("=1+1") << true;
    QTest::newRow("only an equals sign") << QByteArray("=") << true;
    QTest::newRow("plus") << QByteArray("+1") << true;
    QTest::newRow("at") << QByteArray("@SUM(A1)") << true;
    QTest::newRow("tab") << QByteArray("\t=1") << true;
    QTest::newRow("carriage return") << QByteArray("\r=1") << true;
    QTest::newRow("inside") << QByteArray("1=1") << false;
    QTest::newRow("space before") << QByteArray(" =1") << false;
    QTest::newRow("minus") << QByteArray("-") << true;
    QTest::newRow("negative integer") << QByteArray("-1") << false;
    QTest::newRow("negative fraction") << QByteArray("-1.25") << false;
    QTest::newRow("negative power") << QByteArray("-2e-7") << false;
    QTest::newRow("too large to hold") << QByteArray("-1e999") << false;
    QTest::newRow("negative formula") << QByteArray("-1+cmd|' /C calc'!A0") << true;
    QTest::newRow("difference") << QByteArray("-1-1") << true;
    QTest::newRow("a word") << QByteArray("-inf") << true;
    QTest::newRow("dashed") << QByteArray("-fix-login") << true;
    QTest::newRow("number and space") << QByteArray("-1 ") << true;
}

void TestCsvOptions::knowsFormulas()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, isOne);

    QCOMPARE(isFormula(field.toStdString()), isOne);
}

QTEST_APPLESS_MAIN(TestCsvOptions)
#include "tst_csvoptions.moc"
