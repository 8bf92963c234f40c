// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/optable.h"

#include <QTest>

#include <map>
#include <random>

namespace sled {

/// Ids from a small set, so that many ops share theirs.
class TestOpTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOpsByIdAndFingerprint();
    void opsThatShareAnIdAreKeptApart();
    void primaryIsTheOneNamedLast();
    void agreesWithAMapOfEverything();

private:
    static OpId idOf(std::uint8_t number)
    {
        std::array<std::uint8_t, OpId::kBytes> bytes{};
        bytes[0] = number;
        return OpId(bytes);
    }
    static OpRecord record(std::uint8_t id, std::uint64_t fingerprint)
    {
        OpRecord record;
        record.id = idOf(id);
        record.fingerprint = fingerprint;
        return record;
    }
};

void TestOpTable::findsOpsByIdAndFingerprint()
{
    OpTable table;
    QCOMPARE(table.find(idOf(1), 10), OpIndex::None);
    const OpIndex first = table.add(record(1, 10));
    QCOMPARE(table.find(idOf(1), 10), first);
    QCOMPARE(table.find(idOf(1), 11), OpIndex::None);
    QCOMPARE(table.find(idOf(2), 10), OpIndex::None);
    QCOMPARE(table.at(first).fingerprint, 10U);
}

void TestOpTable::opsThatShareAnIdAreKeptApart()
{
    OpTable table;
    const OpIndex first = table.add(record(1, 10));
    const OpIndex second = table.add(record(1, 11));
    const OpIndex third = table.add(record(1, 12));
    QCOMPARE(table.find(idOf(1), 10), first);
    QCOMPARE(table.find(idOf(1), 11), second);
    QCOMPARE(table.find(idOf(1), 12), third);
    QCOMPARE(table.size(), 3U);
}

void TestOpTable::primaryIsTheOneNamedLast()
{
    OpTable table;
    QCOMPARE(table.findPrimary(idOf(1)), OpIndex::None);
    const OpIndex first = table.add(record(1, 10));
    const OpIndex second = table.add(record(1, 11));
    QCOMPARE(table.findPrimary(idOf(1)), OpIndex::None);
    for (const OpIndex op : {second, first, second, second, first}) {
        table.setPrimary(op);
        QCOMPARE(table.findPrimary(idOf(1)), op);
    }
    QCOMPARE(table.findPrimary(idOf(2)), OpIndex::None);
}

void TestOpTable::agreesWithAMapOfEverything()
{
    const auto seed = std::random_device{}();
    std::mt19937 random(seed);
    const auto among = [&random](std::uint32_t count) { return std::uint32_t(random() % count); };
    OpTable table;
    std::map<std::pair<std::uint8_t, std::uint64_t>, OpIndex> ops;
    std::map<std::uint8_t, OpIndex> primaries;
    for (int step = 0; step < 20'000; ++step) {
        const auto id = std::uint8_t(among(200));
        const std::uint64_t fingerprint = std::uint64_t{id} * 1000 + among(step < 10'000 ? 2 : 40);
        const auto known = ops.find({id, fingerprint});
        const OpIndex expected = known == ops.end() ? OpIndex::None : known->second;
        QVERIFY2(table.find(idOf(id), fingerprint) == expected,
                 qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        if (expected == OpIndex::None) {
            ops[{id, fingerprint}] = table.add(record(id, fingerprint));
        } else if (among(3) == 0) {
            table.setPrimary(expected);
            primaries[id] = expected;
        }
        const auto primary = primaries.find(id);
        QVERIFY2(table.findPrimary(idOf(id))
                     == (primary == primaries.end() ? OpIndex::None : primary->second),
                 qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
    }
    QCOMPARE(table.size(), ops.size());
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestOpTable)
#include "tst_optable.moc"
