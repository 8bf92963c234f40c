// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markrun.h"
#include "core/store/markset.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace sled;
using namespace Qt::StringLiterals;

/// Marks, sets of them, and how they are written.
class TestOpMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBitOfTheTextCounts();
    void keysMakeOtherMarks();
    void emptyAndLongTexts();
    void findsWhatIsInASet_data();
    void findsWhatIsInASet();
    void findsAmongUnevenMarks();
    void setKeepsFewParts();
    void copyOfASetStaysAsItWas();
    void runComesBack_data();
    void runComesBack();
    void changedRunIsNone();
    void cutRunIsNone();
    void runOfAnotherKeyIsNone();
    void sizesOfRuns();

private:
    SortedMarks randomMarks(std::size_t count)
    {
        std::set<OpMark> marks;
        while (marks.size() < count)
            marks.insert({m_random(), m_random()});
        return {marks.begin(), marks.end()};
    }

    std::mt19937_64 m_random{propertySeed()};
    const MarkKey m_key = MarkKey::random();
};

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

void TestOpMarks::everyBitOfTheTextCounts()
{
    OpMarker marker(m_key);
    const std::string text = R"({"author":"a","inner":{"content": 1}})";
    std::set<OpMark> marks{marker.markOf(text)};

    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string changed = text;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        marks.insert(marker.markOf(changed));
    }
    marks.insert(marker.markOf(text + ' '));
    marks.insert(marker.markOf(' ' + text));

    QCOMPARE(marks.size(), text.size() * 8 + 3);
    QVERIFY(marks.contains(marker.markOf(text)));
    QVERIFY(marks.contains(OpMarker(m_key).markOf(text)));
}

void TestOpMarks::keysMakeOtherMarks()
{
    QVERIFY(MarkKey::random() != m_key);
    QVERIFY(OpMarker(MarkKey::random()).markOf("text") != OpMarker(m_key).markOf("text"));
}

void TestOpMarks::emptyAndLongTexts()
{
    OpMarker marker(m_key);
    const std::string zeros(1 << 20, '\0');

    QVERIFY(!marker.markOf("").isNone());
    QVERIFY(marker.markOf("") != marker.markOf(std::string_view(zeros).substr(0, 1)));
    QVERIFY(marker.markOf(zeros) != marker.markOf(std::string_view(zeros).substr(1)));
}

void TestOpMarks::findsWhatIsInASet_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 17, 1000, 50'000})
        QTest::addRow("%d", count) << count;
}

void TestOpMarks::findsWhatIsInASet()
{
    QFETCH(int, count);
    const SortedMarks marks = randomMarks(std::size_t(count));

    for (const OpMark &mark : marks) {
        QVERIFY(containsMark(marks, mark));
        QVERIFY(!containsMark(marks, {mark.high, mark.low ^ 1U}));
        QVERIFY(!containsMark(marks, {mark.high ^ 1U, mark.low}));
    }
    QVERIFY(!containsMark(marks, {0, 0}));
    QVERIFY(!containsMark(marks, {~0ULL, ~0ULL}));
}

void TestOpMarks::findsAmongUnevenMarks()
{
    SortedMarks marks;
    for (std::uint64_t i = 0; i < 3000; ++i)
        marks.push_back({i < 1000 ? i : i < 2000 ? 1ULL << 60U : ~0ULL - 3000 + i, i});

    for (const OpMark &mark : marks) {
        QVERIFY(containsMark(marks, mark));
        QVERIFY(!containsMark(marks, {mark.high, mark.low + 5000}));
    }
}

void TestOpMarks::setKeepsFewParts()
{
    MarkSet set;
    std::vector<SortedMarks> parts;
    for (int i = 0; i < 200; ++i) {
        parts.push_back(randomMarks(1 + m_random() % 100));
        set.add(parts.back());
    }
    set.add({});
    set.add(parts.front()); // once more

    QVERIFY2(set.partCount() <= 14, qPrintable(QString::number(set.partCount())));
    for (const SortedMarks &part : parts) {
        for (const OpMark &mark : part)
            QVERIFY(set.contains(mark));
    }
    QVERIFY(!set.contains({1, 2}));
}

void TestOpMarks::copyOfASetStaysAsItWas()
{
    MarkSet set;
    set.add({{1, 1}});
    const MarkSet copy = set;

    set.add({{2, 2}, {3, 3}});

    QCOMPARE(copy.size(), std::size_t(1));
    QVERIFY(!copy.contains({2, 2}));
    QVERIFY(set.contains({1, 1}) && set.contains({2, 2}));
}

void TestOpMarks::runComesBack_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 1000})
        QTest::addRow("%d", count) << count;
}

void TestOpMarks::runComesBack()
{
    QFETCH(int, count);
    const SortedMarks marks = randomMarks(std::size_t(count));

    const QByteArray run = encodeRun(marks, m_key);
    const Result<SortedMarks> back = decodeRun(viewOf(run), m_key);

    QVERIFY(back);
    QCOMPARE(*back, marks);
    QCOMPARE(marksInRun(quint64(run.size())), marks.size());
}

void TestOpMarks::changedRunIsNone()
{
    const QByteArray run = encodeRun(randomMarks(3), m_key);
    for (qsizetype bit = 0; bit < run.size() * 8; ++bit) {
        QByteArray changed = run;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        const Result<SortedMarks> marks = decodeRun(viewOf(changed), m_key);
        QVERIFY(!marks);
        QCOMPARE(marks.error().code, ErrorCode::Malformed);
    }
}

void TestOpMarks::cutRunIsNone()
{
    const QByteArray run = encodeRun(randomMarks(3), m_key);
    for (qsizetype size = 0; size < run.size(); ++size)
        QVERIFY(!decodeRun(viewOf(run).substr(0, std::size_t(size)), m_key));
    QVERIFY(!decodeRun(viewOf(run + QByteArray(16, '\0')), m_key));
}

void TestOpMarks::runOfAnotherKeyIsNone()
{
    const QByteArray run = encodeRun(randomMarks(3), MarkKey::random());
    QVERIFY(!decodeRun(viewOf(run), m_key));
}

void TestOpMarks::sizesOfRuns()
{
    QCOMPARE(marksInRun(0), std::size_t(0));
    QCOMPARE(marksInRun(kRunFrame), std::size_t(0));
    QCOMPARE(marksInRun(kRunFrame + 15), std::size_t(0));
    QCOMPARE(marksInRun(kRunFrame + 16), std::size_t(1));
    QCOMPARE(marksInRun(kRunFrame + 16 * kMaxRunMarks), kMaxRunMarks);
    QCOMPARE(marksInRun(kRunFrame + 16 * (kMaxRunMarks + 1)), std::size_t(0));
    QCOMPARE(marksInRun(~0ULL), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestOpMarks)
#include "tst_opmarks.moc"
