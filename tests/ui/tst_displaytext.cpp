// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/jsonindent.h"
#include "ui/models/sourcenames.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace sled {

class TestDisplayText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsWhatCouldDeceive();
    void cutsLongText();
    void cutsBetweenCharacters();
    void namesATime_data();
    void namesATime();
    void namesANumber_data();
    void namesANumber();
    void namesSources_data();
    void namesSources();
    void indentsJson_data();
    void indentsJson();
    void saysWhatIsWrongAndWhatToDo();
};

void TestDisplayText::showsWhatCouldDeceive()
{
    const QString text = displayText("a\x01\xE2\x80\xAE<b>\n");

    QVERIFY(text.startsWith(u'a'));
    QVERIFY(text.contains(u"<b>"));
    for (const QChar character : text)
        QVERIFY(character.isPrint());
}

void TestDisplayText::cutsLongText()
{
    const std::string fits(kMaxDisplayCharacters, 'x');

    QCOMPARE(displayText(fits).size(), qsizetype(kMaxDisplayCharacters));
    QCOMPARE(displayText(fits + 'x').size(), qsizetype(kMaxDisplayCharacters) + 1);
    QVERIFY(displayText(fits + 'x').endsWith(QChar(0x2026)));
}

void TestDisplayText::cutsBetweenCharacters()
{
    QCOMPARE(shortSledId("ääääääääää"), QStringLiteral("ääääääää"));
    QCOMPARE(shortSledId("abc"), QStringLiteral("abc"));
    QCOMPARE(shortSledId(""), QStringLiteral("no sled id"));
}

void TestDisplayText::namesATime_data()
{
    QTest::addColumn<double>("time");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("no time");
    QTest::newRow("epoch") << 0.0 << QStringLiteral("1970-01-01 00:00:00");
    QTest::newRow("now") << 1779026700.0 << QStringLiteral("2026-05-17 14:05:00");
    QTest::newRow("out of range") << 1e300 << QStringLiteral("1e+300");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QStringLiteral("inf");
}

void TestDisplayText::namesATime()
{
    QFETCH(double, time);
    QFETCH(QString, text);

    QCOMPARE(displayTime(time), text);
}

void TestDisplayText::namesANumber_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << QString();
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    // Was 1e+05 once.
    QTest::newRow("round") << 100000.0 << QStringLiteral("100000");
    QTest::newRow("large") << 9007199254740991.0 << QStringLiteral("9007199254740991");
    QTest::newRow("negative infinity")
        << -std::numeric_limits<double>::infinity() << QStringLiteral("-inf");
    QTest::newRow("million") << 1234567.0 << QStringLiteral("1234567");
    QTest::newRow("fraction") << 0.5 << QStringLiteral("0.5");
}

void TestDisplayText::namesANumber()
{
    QFETCH(double, number);
    QFETCH(QString, text);

    QCOMPARE(displayNumber(number), text);
}

void TestDisplayText::namesSources_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");
    using List = QStringList;
    const auto row = [](const char *tag, const char *paths, const char *names) {
        QTest::newRow(tag) << QString::fromLatin1(paths).split(u' ')
                           << QString::fromLatin1(names).split(u' ');
    };

    QTest::newRow("none") << List() << List();
    row("one", "/a/b/pipeline.db", "pipeline.db");
    row("two names", "/a/x.db /a/y.db", "x.db y.db");
    row("one name in two places", "/p/.huskies/pipeline.db /q/.huskies/pipeline.db",
        "p/.huskies/pipeline.db q/.huskies/pipeline.db");
    row("only those that clash grow", "/p/a.db /q/a.db /r/b.db", "p/a.db q/a.db b.db");
    row("the same twice", "/a/x.db /a/x.db", "x.db x.db");
    row("one is the end of the other", "x.db a/x.db", "x.db a/x.db");
}

void TestDisplayText::namesSources()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, names);

    QCOMPARE(sourceNames(paths), names);
}

void TestDisplayText::indentsJson_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("indented");
    const auto row = [](const char *tag, const char *json, const char *indented) {
        QTest::newRow(tag) << QString::fromUtf8(json) << QString::fromUtf8(indented);
    };

    row("empty", "", "");
    row("numbers stay together", "[1,2,\n3]", "[1, 2, 3]");
    row("keys keep their order", R"({"b":{"x":[1]},"a":2})",
        "{\n  \"b\": {\n    \"x\": [1]\n  },\n  \"a\": 2\n}");
    row("short objects stay together", R"({"n":{"String":"v, {w}"}})",
        "{\n  \"n\": {\"String\": \"v, {w}\"}\n}");
    row("brackets in strings", R"(["a]\"[",[1]])", "[\n  \"a]\\\"[\",\n  [1]\n]");
    row("direction controls", "[\"\xE2\x80\xAE\"]", "[\"\\u202e\"]");
    row("no JSON", "]} not \"json", "\n]\n}not\"json");
}

void TestDisplayText::indentsJson()
{
    QFETCH(QString, json);
    QFETCH(QString, indented);

    QCOMPARE(indentedJson(json), indented);
}

void TestDisplayText::saysWhatIsWrongAndWhatToDo()
{
    const QString text
        = errorText({ErrorCode::NotADatabase, QStringLiteral("it is not an SQLite database")});

    QCOMPARE(text,
             QStringLiteral("It is not an SQLite database. Choose the pipeline.db of a sled, an "
                            "archive or a file of ops."));
    QVERIFY(!errorText({ErrorCode::Cancelled, {}}).isEmpty());
    const QString asked = errorText({ErrorCode::UnsupportedSchema, QStringLiteral("is it one?")});
    QVERIFY(asked.startsWith(QStringLiteral("Is it one? Choose")));
    const QString directory = errorText({ErrorCode::Directory, QStringLiteral("a directory")});
    QVERIFY(!directory.contains(QStringLiteral("the file is there")));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestDisplayText)
#include "tst_displaytext.moc"
