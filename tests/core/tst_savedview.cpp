// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "core/query/viewparser.h"
#include "core/query/viewprinter.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

SavedView fullView()
{
    SavedView view;
    view.sources = {u"/home/desk/views/a.db"_s, u"/home/desk/Ärger 🚀/b.db"_s, u"/srv/c.db"_s};
    view.conditions = {{*parseFilter(u"stage = merge"), true},
                       {*parseFilter(u"not story:\"42\" or seq > 7"), false}};
    view.page = u"stories"_s;
    view.timeZone = u"Europe/Berlin"_s;
    view.areTimesRelative = true;
    view.columns = {{u"time"_s, 170, true}, {u"story"_s, 0, true}, {u"sources"_s, 60, false}};
    view.sorting = SavedView::Sorting{u"seq"_s, true};
    view.live = SavedView::Live{true, {u"/home/desk/views/a.db"_s}, false, true};
    view.docks = QStringList{u"sourcesDock"_s};
    view.grouping = 2;
    view.lanes[0] = {{u"a3"_s, u"b4"_s}, {u"a3"_s}, {}, {u"b4"_s}};
    view.lanes[1].collapsed = {u"42 \"login\"\n"_s};
    view.visible = SavedView::Range{1779026700.25, 1779030300};
    view.selected = OpId({1, 2, 3});
    return view;
}

} // namespace

class TestSavedView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void sourcesMoveWithTheFile();
    void canBeReadAndCompared();
    void unknownFieldsArePassedOver();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void takesLongFilters();
    void leavesOutWhatCannotBeRead();
    void neverGrowsTooLarge();
};

void TestSavedView::roundTrip_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QString>("directory");

    QTest::newRow("nothing") << false << u"/home/desk/views"_s;
    QTest::newRow("all") << true << u"/home/desk/views"_s;
    QTest::newRow("all, absolute") << true << QString();
    QTest::newRow("at the root") << true << u"/"_s;
}

void TestSavedView::roundTrip()
{
    QFETCH(bool, isFull);
    QFETCH(QString, directory);
    const SavedView view = isFull ? fullView() : SavedView();

    const QByteArray text = printView(view, directory);
    const auto again = parseView(text, directory);

    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == view);
    QCOMPARE(printView(*again, directory), text);
}

void TestSavedView::sourcesMoveWithTheFile()
{
    const QByteArray text = printView(fullView(), u"/home/desk/views"_s);

    const auto moved = parseView(text, u"/mnt/other/views"_s);

    QVERIFY(moved);
    QCOMPARE(
        moved->sources,
        QStringList({u"/mnt/other/views/a.db"_s, u"/mnt/other/Ärger 🚀/b.db"_s, u"/srv/c.db"_s}));
}

void TestSavedView::canBeReadAndCompared()
{
    SavedView view;
    view.sources = {u"/d/a.db"_s};
    view.conditions = {{*parseFilter(u"stage=merge"), false}};

    QCOMPARE(printView(view, u"/d"_s), QByteArray(R"({
    "filter": [
        {
            "on": false,
            "text": "stage = merge"
        }
    ],
    "lanes": {
        "by": "sled"
    },
    "sledview": 1,
    "sources": [
        "a.db"
    ]
}
)"));
}

void TestSavedView::unknownFieldsArePassedOver()
{
    const auto view = parseView(
        R"({"sledview": 1, "mood": [], "lanes": {"by": "stage", "height": 7}})", u"/d"_s);

    QVERIFY(view);
    QCOMPARE(view->grouping, std::size_t(2));
}

void TestSavedView::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *tag, const char *fields, const QString &place) {
        QTest::newRow(tag) << QByteArray(R"({"sledview": 1, )") + fields + "}" << place;
    };

    QTest::newRow("nothing") << QByteArray() << u"byte 0"_s;
    QTest::newRow("garbage") << QByteArray("\xff\x00\x7f", 3) << u"no saved view"_s;
    QTest::newRow("half of it") << printView(fullView(), {}).left(200) << u"no saved view"_s;
    QTest::newRow("a database") << QByteArray("SQLite format 3\0", 16) << u"no saved view"_s;
    QTest::newRow("other JSON") << QByteArray("{\"v\": 1}") << u"no saved view"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"no saved view"_s;
    QTest::newRow("version 0") << QByteArray("{\"sledview\": 0}") << u"no saved view"_s;
    QTest::newRow("version is a text") << QByteArray("{\"sledview\": \"1\"}") << u"no saved"_s;
    QTest::newRow("deep") << QByteArray(1'000'000, '[') << u"no saved view"_s;
    QTest::newRow("too large") << QByteArray(kMaxViewBytes + 1, ' ') << u"too large"_s;
    row("sources are a text", R"("sources": "a.db")", u"sources"_s);
    row("a source is a number", R"("sources": [7])", u"sources"_s);
    row("a source is empty", R"("sources": [""])", u"sources"_s);
    row("a source with NUL", R"("sources": ["a\u0000b"])", u"sources"_s);
    row("a source of half a character", R"("sources": ["\ud800"])", u"sources"_s);
    row("a source inside the program", R"("sources": [":/icons"])", u"sources"_s);
    row("filter is a text", R"("filter": "sled:a")", u"filter"_s);
    row("a condition is a text", R"("filter": ["sled:a"])", u"filter"_s);
    row("a condition without text", R"("filter": [{"on": true}])", u"filter[0].text"_s);
    row("a wrong filter", R"("filter": [{"text": "sled:a"}, {"text": "sled ="}])",
        u"filter[1].text"_s);
    row("on is a number", R"("filter": [{"text": "sled:a", "on": 1}])", u"filter[0].on"_s);
    row("page is a number", R"("page": 1)", u"page"_s);
    row("times are a text", R"("times": "UTC")", u"times"_s);
    row("live is a flag", R"("live": true)", u"live"_s);
    row("follow is a number", R"("live": {"all": true, "follow": 1})", u"live.follow"_s);
    row("no path is live", R"("live": {"except": [":/a.db"]})", u"live.except"_s);
    row("zone is a number", R"("times": {"zone": 1})", u"times.zone"_s);
    row("a column without a name", R"("columns": [{"width": 10}])", u"columns[0].name"_s);
    row("a column of no width", R"("columns": [{"name": "time", "width": 0}])",
        u"columns[0].width"_s);
    row("a column too wide", R"("columns": [{"name": "time", "width": 1e9}])",
        u"columns[0].width"_s);
    row("sort is a list", R"("sort": [])", u"sort"_s);
    row("docks are an object", R"("docks": {})", u"docks"_s);
    row("lanes by nothing known", R"("lanes": {"by": "mood"})", u"lanes.by"_s);
    row("order is a text", R"("lanes": {"sled": {"order": "a"}})", u"lanes.sled.order"_s);
    row("a range backwards", R"("lanes": {"visible": {"from": 2, "to": 1}})",
        u"lanes.visible.to"_s);
    row("a range without an end", R"("lanes": {"visible": {"from": 2}})", u"lanes.visible.to"_s);
    row("no op id", R"("selected": "abc")", u"selected"_s);
}

void TestSavedView::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);

    const auto view = parseView(text, u"/d"_s);

    QVERIFY(!view);
    QCOMPARE(view.error().code, ErrorCode::Malformed);
    QVERIFY2(view.error().detail.contains(place), qPrintable(view.error().detail));
    const auto newer = parseView(R"({"sledview": 2, "sources": 7})", u"/d"_s);
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::UnsupportedSchema);
}

void TestSavedView::takesLongFilters()
{
    SavedView view;
    view.conditions = {{*parseFilter(u"story = \"%1\""_s.arg(QString(100'000, u'x'))), true}};

    const auto again = parseView(printView(view, {}), u"/d"_s);

    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == view);
}

void TestSavedView::neverGrowsTooLarge()
{
    SavedView view;
    view.sources = {u"/d/a.db"_s};
    for (qsizetype i = 0; i < kMaxViewNames; ++i)
        view.lanes[1].order += QString(kMaxViewName / 5, u'x');
    for (std::size_t i = 0; i <= kMaxFilterConditions; ++i)
        view.conditions.push_back({*parseFilter(u"seq = %1"_s.arg(i)), true});

    const QByteArray text = printView(view, {});

    QVERIFY(text.size() <= kMaxViewBytes);
    const auto again = parseView(text, u"/d"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->sources, view.sources);
    QCOMPARE(again->conditions.size(), kMaxFilterConditions);
}

void TestSavedView::leavesOutWhatCannotBeRead()
{
    SavedView view;
    view.lanes[1].pinned = {u"a"_s,
                            QString(kMaxViewName + 1, u'x'),
                            QString(QChar(0xd800)),
                            QString(QChar(0)),
                            QString(),
                            u"b"_s};
    for (qsizetype i = 0; i <= kMaxViewNames; ++i)
        view.lanes[1].hidden += QString::number(i);

    const auto again = parseView(printView(view, {}), u"/d"_s);

    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->lanes[1].pinned, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(again->lanes[1].hidden.size(), kMaxViewNames);
}

QTEST_GUILESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
