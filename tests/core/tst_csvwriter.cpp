// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvwriter.h"
#include "tests/core/csvreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

using test::CsvRecords;

template <typename T, std::size_t kSize>
const T &oneOf(const std::array<T, kSize> &choices, QRandomGenerator &random)
{
    return choices[random.bounded(static_cast<quint32>(kSize))];
}

CsvOptions randomOptions(QRandomGenerator &random)
{
    const std::array<std::string, 9> separators{",", ";", "\t", "|", " ", "'", "-", "§", "🚀"};
    CsvOptions options;
    options.separator = oneOf(separators, random);
    options.quoting = random.bounded(2) == 0 ? CsvQuoting::Needed : CsvQuoting::Always;
    options.newline = random.bounded(2) == 0 ? CsvNewline::Lf : CsvNewline::CrLf;
    options.hasBom = random.bounded(2) == 0;
    options.guardsFormulas = random.bounded(2) == 0;
    return options;
}

/// Of what readers stumble over, and of what shares bytes with the separators.
std::string randomCell(QRandomGenerator &random)
{
    const std::array<std::string, 22> pieces{
        "",   "a",    "1", ",", ";", "\t", "|", " ", "'", "\"",   "\r",
        "\n", "\r\n", "=", "+", "-", "@",  "§", "Â", "🚀", "🙂", std::string(1, '\0')};
    std::string cell;
    for (quint32 i = random.bounded(5U); i > 0; --i)
        cell += oneOf(pieces, random);
    return cell;
}

CsvRecords randomRecords(QRandomGenerator &random)
{
    CsvRecords records(random.bounded(4U));
    const quint32 columns = 1 + random.bounded(3U);
    for (auto &record : records) {
        for (quint32 i = 0; i < columns; ++i)
            record.push_back(randomCell(random));
    }
    return records;
}

/// What a reader has to find in place of \a records.
CsvRecords guarded(CsvRecords records)
{
    for (auto &record : records) {
        for (std::string &field : record) {
            if (isFormula(field))
                field.insert(0, 1, '\'');
        }
    }
    return records;
}

std::string written(const CsvRecords &records, const CsvOptions &options)
{
    std::string out;
    CsvWriter csv(out, options);
    for (const auto &record : records) {
        for (const std::string &field : record)
            csv.addField(field);
        csv.endRecord();
    }
    return out;
}

} // namespace

/// Comma-separated values.
class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesWhereNeeded_data();
    void quotesWhereNeeded();
    void recordsEndWithALineFeed();
    void oneEmptyFieldIsNoEmptyLine();
    void writesAsTheOptionsSay_data();
    void writesAsTheOptionsSay();
    void titlesAreNotGuarded();
    void whatIsWrittenIsReadBack();
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

void TestCsvWriter::writesAsTheOptionsSay_data()
{
    QTest::addColumn<CsvOptions>("options");
    QTest::addColumn<QByteArray>("out"); // of the fields a,b and -x and ""

    const auto with = [](auto change) {
        CsvOptions options;
        change(options);
        return options;
    };
    QTest::newRow("as they stand") << CsvOptions() << QByteArray("\"a,b\",-x,\n");
    QTest::newRow("semicolon") << with([](CsvOptions &csv) { csv.separator = ";"; })
                               << QByteArray("a,b;-x;\n");
    QTest::newRow("of two bytes") << with([](CsvOptions &csv) { csv.separator = "§"; })
                                  << QByteArray("a,b§-x§\n");
    QTest::newRow("always quoted")
        << with([](CsvOptions &csv) { csv.quoting = CsvQuoting::Always; })
        << QByteArray("\"a,b\",\"-x\",\"\"\n");
    QTest::newRow("CRLF") << with([](CsvOptions &csv) { csv.newline = CsvNewline::CrLf; })
                          << QByteArray("\"a,b\",-x,\r\n");
    QTest::newRow("byte order mark") << with([](CsvOptions &csv) { csv.hasBom = true; })
                                     << QByteArray("\xef\xbb\xbf\"a,b\",-x,\n");
    QTest::newRow("guarded") << with([](CsvOptions &csv) { csv.guardsFormulas = true; })
                             << QByteArray("\"a,b\",'-x,\n");
    QTest::newRow("guarded, and the guard separates") << with([](CsvOptions &csv) {
        csv.guardsFormulas = true;
        csv.separator = "'";
    }) << QByteArray("a,b'\"'-x\"'\n");
}

void TestCsvWriter::writesAsTheOptionsSay()
{
    QFETCH(CsvOptions, options);
    QFETCH(QByteArray, out);

    QCOMPARE(QByteArray::fromStdString(written({{"a,b", "-x", ""}}, options)), out);
}

void TestCsvWriter::titlesAreNotGuarded()
{
    CsvOptions options;
    options.guardsFormulas = true;
    std::string out;
    CsvWriter csv(out, options);

    csv.addTitle("-x");

    QCOMPARE(out, std::string("-x"));
}

void TestCsvWriter::whatIsWrittenIsReadBack()
{
    constexpr int kRounds = 20'000;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < kRounds; ++round) {
        const CsvOptions options = randomOptions(random);
        const CsvRecords records = randomRecords(random);

        std::string out = written(records, options);
        if (options.hasBom) {
            QVERIFY(out.starts_with("\xef\xbb\xbf"));
            out.erase(0, 3);
        }
        const std::string_view newline = options.newline == CsvNewline::CrLf ? "\r\n" : "\n";
        const auto read = test::CsvReader(out, options.separator, newline).read();

        QVERIFY2(read && *read == (options.guardsFormulas ? guarded(records) : records),
                 qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(
                     QString::fromStdString(out))));
    }
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
