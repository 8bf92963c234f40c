// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"
#include "core/history/replayer.h"
#include "core/ops/opjson.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <algorithm>

using namespace sled;

namespace {

std::vector<CheckedRow> checkedRows(const std::vector<SignedOp> &ops)
{
    OpParser parser;
    std::vector<CheckedRow> rows;
    for (const SignedOp &op : ops) {
        RawRow raw;
        raw.row = RowId{qint64(rows.size()) + 1};
        raw.text = QByteArray::fromStdString(toJson(op));
        raw.sizeBytes = raw.text.size();
        rows.push_back(checkRow(raw, SignatureMode::Check, parser));
    }
    return rows;
}

struct Outcome {
    std::vector<Verdict> verdicts;
    std::string state;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Replays \a rows in pages of \a pageSize and tells where each op stands in the end.
Outcome replay(const std::vector<CheckedRow> &rows, std::size_t pageSize)
{
    History history(std::make_shared<StringPool>());
    const SourceIndex source = history.addSource(QStringLiteral("a.db"));
    Replayer replayer(*history.strings());
    for (std::size_t begin = 0; begin < rows.size(); begin += pageSize) {
        const std::size_t size = std::min(pageSize, rows.size() - begin);
        history.append(replayer.replay(source, std::span(rows).subspan(begin, size)));
    }
    Outcome outcome;
    for (std::size_t i = 0; i < history.rowCount(source); ++i)
        outcome.verdicts.push_back(history.row(source, i).verdict);
    outcome.state = stateText(replayer.document());
    return outcome;
}

} // namespace

/// Replay of one source's rows, page by page.
class TestReplayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesMakeNoDifference();
    void malformedRowsAreKept();
    void everyRowEndsSomewhere();
};

void TestReplayer::pagesMakeNoDifference()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 5; ++round) {
        std::vector<SignedOp> ops = randomOps(random, {});
        std::ranges::shuffle(ops, random);
        const std::vector<CheckedRow> rows = checkedRows(ops);

        const Outcome atOnce = replay(rows, rows.size());

        for (const std::size_t pageSize : {std::size_t{1}, std::size_t{7}, rows.size() - 1})
            QVERIFY(replay(rows, pageSize) == atOnce);
    }
}

void TestReplayer::malformedRowsAreKept()
{
    OpParser parser;
    RawRow raw;
    raw.row = RowId{-7};
    raw.text = "no op";
    StringPool strings;
    Replayer replayer(strings);
    const std::vector<CheckedRow> rows{checkRow(raw, SignatureMode::Check, parser)};

    const HistoryBatch batch = replayer.replay(SourceIndex{}, rows);

    QCOMPARE(batch.rows.size(), 1U);
    QCOMPARE(batch.rows.front().row, RowId{-7});
    QCOMPARE(batch.rows.front().verdict, Verdict::Malformed);
    QVERIFY(!batch.rows.front().op);
    QVERIFY(!batch.rows.front().reason.isEmpty());
}

void TestReplayer::everyRowEndsSomewhere()
{
    std::mt19937 random(propertySeed());
    std::vector<SignedOp> ops = randomOps(random, {});
    std::ranges::shuffle(ops, random);
    for (std::size_t i = 0; i < ops.size(); i += 9)
        ops[i].inner.seq += 1; // its id does not bind that
    for (std::size_t i = 4; i < ops.size(); i += 9)
        ops[i].signedDigest = {};
    const std::vector<CheckedRow> rows = checkedRows(ops);
    History history(std::make_shared<StringPool>());
    const SourceIndex source = history.addSource(QStringLiteral("a.db"));
    Replayer replayer(*history.strings());
    history.append(replayer.replay(source, rows));

    const RowCounts &counts = history.source(source).counts;

    QCOMPARE(counts.read(), qint64(rows.size()));
    QCOMPARE(counts.of(Standing::Waiting), qint64(replayer.document().waitingCount()));
    QVERIFY(counts.of(Standing::Rejected) > 0);
    QCOMPARE(counts.of(Standing::Malformed), 0);
}

QTEST_APPLESS_MAIN(TestReplayer)
#include "tst_replayer.moc"
