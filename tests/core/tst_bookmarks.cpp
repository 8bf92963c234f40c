// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/bookmarksamples.h"

#include <QTest>

#include <cmath>

using namespace sled;
using namespace Qt::StringLiterals;
using test::idOf;
using test::sample;

class TestBookmarks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void aMissingNumberStaysMissing();
    void unknownFieldsSurvive();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void cutsWhatIsTooLong_data();
    void cutsWhatIsTooLong();
    void hasAnEnd();
};

void TestBookmarks::roundTrip()
{
    Bookmarks bookmarks;
    QVERIFY(bookmarks.set(sample(1)));
    QVERIFY(bookmarks.set(sample(2)));

    const auto again = Bookmarks::fromJson(bookmarks.toJson());

    QVERIFY(again);
    QCOMPARE(again->all().size(), std::size_t(2));
    const Bookmark *found = again->find(idOf(2));
    QVERIFY(found);
    QCOMPARE(found->note, sample(2).note);
    QCOMPARE(found->madeAt, sample(2).madeAt);
    QCOMPARE(found->storyId, sample(2).storyId);
    QCOMPARE(found->sledId, sample(2).sledId);
    QCOMPARE(found->eventSeq, 7.0);
    QCOMPARE(found->timestamp, 1779026000.5);
    QCOMPARE(again->toJson(), bookmarks.toJson());
    QVERIFY(!again->find(idOf(3)));
}

void TestBookmarks::aMissingNumberStaysMissing()
{
    Bookmark bookmark = sample(1);
    bookmark.eventSeq = std::nan("");
    bookmark.timestamp = std::numeric_limits<double>::infinity();
    Bookmarks bookmarks;
    QVERIFY(bookmarks.set(bookmark));

    const auto again = Bookmarks::fromJson(bookmarks.toJson());

    QVERIFY(again);
    QVERIFY(std::isnan(again->all()[0].eventSeq));
    QVERIFY(std::isnan(again->all()[0].timestamp));
}

void TestBookmarks::unknownFieldsSurvive()
{
    const QByteArray hex(QByteArray(2 * OpId::kBytes, 'c'));
    auto bookmarks = Bookmarks::fromJson(
        R"({"sledscope_bookmarks": 1, "colour": {"a": [1]}, "bookmarks": [{"op": ")" + hex
        + R"(", "made": "2026-05-17T14:05:00Z", "tags": ["x", null]}]})");
    QVERIFY(bookmarks);
    Bookmark bookmark = bookmarks->all()[0];
    bookmark.note = u"new"_s;
    QVERIFY(bookmarks->set(bookmark));

    const QByteArray json = bookmarks->toJson().simplified();

    QVERIFY(json.contains(R"("colour": { "a": [ 1 ] })"));
    QVERIFY(json.contains(R"("tags": [ "x", null ])"));
    QVERIFY(json.contains(R"("note": "new")"));
}

void TestBookmarks::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isNewer");
    const auto entry = [](const QByteArray &fields) -> QByteArray {
        return R"({"sledscope_bookmarks": 1, "bookmarks": [)" + fields + "]}";
    };
    const QByteArray op = R"("op": ")" + QByteArray(64, 'c') + '"';

    QTest::newRow("garbage") << QByteArray("\x7f\x00\xff", 3) << false;
    QTest::newRow("half of it") << QByteArray(R"({"sledscope_bookmarks": 1, "bookm)") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("another file") << QByteArray(R"({"sledview": 1})") << false;
    QTest::newRow("no version") << QByteArray(R"({"bookmarks": []})") << false;
    QTest::newRow("version 0") << QByteArray(R"({"sledscope_bookmarks": 0, "bookmarks": []})")
                               << false;
    QTest::newRow("no list") << QByteArray(R"({"sledscope_bookmarks": 1})") << false;
    QTest::newRow("newer") << QByteArray(R"({"sledscope_bookmarks": 2, "marks": {}})") << true;
    QTest::newRow("no op") << entry(R"({"made": "2026-05-17T14:05:00Z"})") << false;
    QTest::newRow("short op") << entry(R"({"op": "cc", "made": "2026-05-17T14:05:00Z"})") << false;
    QTest::newRow("no time") << entry("{" + op + "}") << false;
    QTest::newRow("note is a number")
        << entry("{" + op + R"(, "made": "2026-05-17T14:05:00Z", "note": 7})") << false;
    QTest::newRow("seq is a text")
        << entry("{" + op + R"(, "made": "2026-05-17T14:05:00Z", "seq": "7"})") << false;
    const QByteArray whole = "{" + op + R"(, "made": "2026-05-17T14:05:00Z"})";
    QTest::newRow("twice") << entry(whole + "," + whole) << false;
    QTest::newRow("deep") << QByteArray(100'000, '[') << false;
}

void TestBookmarks::refusesWhatIsNone()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isNewer);

    const auto bookmarks = Bookmarks::fromJson(json);

    QVERIFY(!bookmarks);
    QCOMPARE(bookmarks.error().code, isNewer ? ErrorCode::UnsupportedSchema : ErrorCode::Malformed);
    QVERIFY(!bookmarks.error().detail.isEmpty());
}

void TestBookmarks::cutsWhatIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const QString rockets = u"🚀"_s.repeated(Bookmarks::kMaxNote);

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("as long as may be") << rockets << rockets;
    QTest::newRow("one more") << rockets + u'x' << rockets;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde80) << u"ab"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("lines") << u"a\nb\n"_s << u"a\nb\n"_s;
}

void TestBookmarks::cutsWhatIsTooLong()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    Bookmark bookmark = sample(1);
    bookmark.note = text;
    Bookmarks bookmarks;

    QVERIFY(bookmarks.set(bookmark));

    QCOMPARE(bookmarks.all()[0].note, kept);
    const auto again = Bookmarks::fromJson(bookmarks.toJson());
    QVERIFY(again);
    QCOMPARE(again->all()[0].note, kept);
}

void TestBookmarks::hasAnEnd()
{
    QByteArray entries;
    for (std::size_t i = 0; i < Bookmarks::kMaxCount; ++i) {
        entries += i > 0 ? "," : "";
        entries += R"({"made": "2026-05-17T14:05:00Z", "op": ")";
        entries += QByteArray::fromStdString(idOf(int(i)).toHex()) + "\"}";
    }
    auto read
        = Bookmarks::fromJson(R"({"sledscope_bookmarks": 1, "bookmarks": [)" + entries + "]}");
    QVERIFY(read);
    Bookmarks bookmarks = *std::move(read);

    const auto more = bookmarks.set(sample(int(Bookmarks::kMaxCount)));

    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::OutOfRange);
    QVERIFY(bookmarks.set(sample(1))); // one that is there
    QVERIFY(bookmarks.remove(idOf(0)));
    QVERIFY(!bookmarks.remove(idOf(0)));
    QVERIFY(bookmarks.set(sample(int(Bookmarks::kMaxCount))));
}

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
