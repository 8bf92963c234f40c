// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visibletext.h"

#include <QTest>

using namespace sled;

/// Text that may reach a terminal.
class TestVisibleText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesNothing_data();
    void hidesNothing();
    void widthIsThatOfATerminal_data();
    void widthIsThatOfATerminal();
    void cutsToColumns_data();
    void cutsToColumns();
};

void TestVisibleText::hidesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("visible");

    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("1_story_Fix ~it!") << QByteArray("1_story_Fix ~it!");
    QTest::newRow("letters of any script") << QByteArray("naïve 犬 🐕") << QByteArray("naïve 犬 🐕");
    QTest::newRow("escape") << QByteArray("\x1b[2J") << QByteArray("\\u{1b}[2J");
    QTest::newRow("NUL") << QByteArray("\0", 1) << QByteArray("\\u{0}");
    QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\\u{7f}");
    QTest::newRow("C1 control") << QByteArray("\u009b"
                                              "2J")
                                << QByteArray("\\u{9b}2J");
    QTest::newRow("line ends and tab") << QByteArray("\r\n\t") << QByteArray("\\r\\n\\t");
    QTest::newRow("backslash") << QByteArray("a\\nb") << QByteArray("a\\\\nb");
    QTest::newRow("right-to-left override") << QByteArray("\u202e") << QByteArray("\\u{202e}");
    QTest::newRow("isolate") << QByteArray("\u2066") << QByteArray("\\u{2066}");
    QTest::newRow("line separator") << QByteArray("\u2028") << QByteArray("\\u{2028}");
    QTest::newRow("zero width space") << QByteArray("\u200b") << QByteArray("\\u{200b}");
    QTest::newRow("mark of the byte order in front")
        << QByteArray("\ufeffx\ufeff") << QByteArray("\\u{feff}x\\u{feff}");
    QTest::newRow("tag character") << QByteArray("\U000e0041") << QByteArray("\\u{e0041}");
}

void TestVisibleText::hidesNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, visible);
    std::string out = "x";

    appendVisible(out, text.toStdString());

    QCOMPARE(QByteArray::fromStdString(out), QByteArray("x" + visible));
}

void TestVisibleText::widthIsThatOfATerminal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("ASCII") << QByteArray("abc") << 3;
    QTest::newRow("accented") << QByteArray("é") << 1;
    QTest::newRow("combining accent") << QByteArray("e\u0301") << 1;
    QTest::newRow("wide") << QByteArray("犬") << 2;
    QTest::newRow("emoji") << QByteArray("🐕") << 2;
    QTest::newRow("emoji of traffic") << QByteArray("🚀🛷") << 4;
    QTest::newRow("emoji of the first plane") << QByteArray("⌚✅⚡") << 6;
    QTest::newRow("sign that is no emoji") << QByteArray("✓→§") << 3;
    QTest::newRow("full width") << QByteArray("ＡＢ") << 4;
}

void TestVisibleText::widthIsThatOfATerminal()
{
    QFETCH(QByteArray, text);
    QFETCH(int, width);

    QCOMPARE(displayWidth(text.toStdString()), static_cast<std::size_t>(width));
}

void TestVisibleText::cutsToColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QByteArray>("cut");
    QTest::addColumn<int>("columns");

    QTest::newRow("empty") << QByteArray() << 1 << QByteArray() << 0;
    QTest::newRow("fits") << QByteArray("abc") << 3 << QByteArray("abc") << 3;
    QTest::newRow("one too many") << QByteArray("abcd") << 3 << QByteArray("ab…") << 3;
    QTest::newRow("to one column") << QByteArray("abcd") << 1 << QByteArray("…") << 1;
    QTest::newRow("wide fits") << QByteArray("犬犬") << 4 << QByteArray("犬犬") << 4;
    QTest::newRow("wide leaves half a place")
        << QByteArray("犬犬犬") << 4 << QByteArray("犬…") << 3;
    QTest::newRow("accents cost nothing")
        << QByteArray("e\u0301e\u0301e\u0301") << 2 << QByteArray("e\u0301…") << 2;
}

void TestVisibleText::cutsToColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(int, width);
    QFETCH(QByteArray, cut);
    QFETCH(int, columns);
    std::string out = text.toStdString();

    const std::size_t used = cutToWidth(out, static_cast<std::size_t>(width));

    QCOMPARE(QByteArray::fromStdString(out), cut);
    QCOMPARE(used, static_cast<std::size_t>(columns));
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
