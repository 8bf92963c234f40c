// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sourcerows.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

namespace sled {

/// Rows of a source by position and by id, against a list of them.
class TestSourceRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAList();
    void idsMayBeAnyNumbers();
};

void TestSourceRows::agreesWithAList()
{
    std::mt19937 random(propertySeed());
    const auto below = [&random](unsigned end) { return unsigned(random()) % end; };
    for (int round = 0; round < 50; ++round) {
        SourceRows rows;
        std::vector<SourceRow> model;
        qint64 id = -qint64(below(500));
        for (unsigned left = below(400); left > 0; --left) {
            id += below(8) == 0 ? qint64(2 + below(5)) : qint64(1);
            const SourceRow row{RowId{id}, OpIndex{below(1000)}, Verdict(below(9)),
                                Verdict(below(9))};
            rows.append(row);
            model.push_back(row);
            const std::size_t number = below(unsigned(model.size()));
            model[number].delivered = Verdict(below(9));
            rows.setDelivered(number, model[number].delivered);
            model[number].verdict = Verdict(below(9));
            rows.setVerdict(number, model[number].verdict);
        }
        QCOMPARE(rows.size(), model.size());
        for (std::size_t i = 0; i < model.size(); ++i) {
            const SourceRow row = rows[i];
            QCOMPARE(row.row, model[i].row);
            QCOMPARE(row.op, model[i].op);
            QCOMPARE(rows.op(i), model[i].op);
            QCOMPARE(row.delivered, model[i].delivered);
            QCOMPARE(row.verdict, model[i].verdict);
            QCOMPARE(rows.find(model[i].row), std::optional(i));
            const RowId next{toNumber(model[i].row) + 1};
            const bool follows = i + 1 < model.size() && model[i + 1].row == next;
            QCOMPARE(rows.find(next), follows ? std::optional(i + 1) : std::nullopt);
        }
    }
}

void TestSourceRows::idsMayBeAnyNumbers()
{
    using Limits = std::numeric_limits<qint64>;
    SourceRows rows;
    QVERIFY(!rows.find(RowId{0}));
    for (const qint64 id : {Limits::min(), Limits::min() + 1, qint64(0), Limits::max()})
        rows.append({RowId{id}, OpIndex{7}, Verdict::Ok, Verdict::Ok});
    QCOMPARE(rows.find(RowId{Limits::min() + 1}), std::optional(std::size_t(1)));
    QCOMPARE(rows.find(RowId{Limits::max()}), std::optional(std::size_t(3)));
    QVERIFY(!rows.find(RowId{-1}));
    QVERIFY(!rows.find(RowId{1}));
    QCOMPARE(rows[3].row, RowId{Limits::max()});
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestSourceRows)
#include "tst_sourcerows.moc"
