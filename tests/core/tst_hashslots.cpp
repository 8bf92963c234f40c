// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hashslots.h"

#include <QTest>

#include <map>
#include <random>

namespace sled {

namespace {

std::optional<std::uint32_t> findWord(const HashSlots &slots, std::uint64_t hash,
                                      std::uint32_t word)
{
    return slots.find(hash, [word](std::uint32_t one) { return one == word; });
}

} // namespace

/// A table of words by their hashes, against a map of everything.
class TestHashSlots final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyFindsNothing();
    void agreesWithAMap_data();
    void agreesWithAMap();
};

void TestHashSlots::emptyFindsNothing()
{
    const HashSlots slots;
    QCOMPARE(slots.size(), std::size_t(0));
    QVERIFY(!findWord(slots, 0, 0));
    QVERIFY(!findWord(slots, ~std::uint64_t(0), 7));
}

void TestHashSlots::agreesWithAMap_data()
{
    QTest::addColumn<quint64>("mask"); ///< Of the hashes: few bits, many that are the same.
    QTest::addColumn<std::uint32_t>("count");
    // What stands in a row is searched word by word: few words where it gets long.
    QTest::newRow("hashes of all bits") << ~quint64(0) << std::uint32_t(20'000);
    QTest::newRow("many share one") << (quint64(0x3ff) << 40U) << std::uint32_t(4'000);
    QTest::newRow("all at the end") << quint64(0) << std::uint32_t(300); // inverted below
}

void TestHashSlots::agreesWithAMap()
{
    QFETCH(quint64, mask);
    QFETCH(std::uint32_t, count);
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    HashSlots slots;
    std::map<std::uint32_t, std::uint64_t> model;
    for (std::uint32_t word = 1; word <= count; ++word) {
        const std::uint64_t hash = mask == 0 ? ~(random() & 0xffU) : random() & mask;
        slots.insert(hash, word);
        model[word] = hash;
        const std::uint32_t other = 1 + std::uint32_t(random() % word);
        QCOMPARE(findWord(slots, model[other], other), std::optional(other));
        QVERIFY(!findWord(slots, model[other], word + 1));
    }
    QCOMPARE(slots.size(), model.size());
    for (const auto &[word, hash] : model)
        QCOMPARE(findWord(slots, hash, word), std::optional(word));
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestHashSlots)
#include "tst_hashslots.moc"
