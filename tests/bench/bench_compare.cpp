// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparedevents.h"
#include "core/analysis/comparison.h"
#include "tests/bench/report.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kOps = 1'000'000; ///< Of each source.
constexpr std::size_t kLone = 10'000;   ///< Of them, held by one source alone.
constexpr std::size_t kItems = 100'000;
constexpr std::uint32_t kStageField = 1; ///< In the schema of items.

[[noreturn]] void fail(const char *reason)
{
    std::fprintf(stderr, "bench_compare: %s\n", reason);
    std::exit(EXIT_FAILURE);
}

/// A history as two sleds leave it: half events, half sets of registers, which tie in every
/// tenth item. Built without files, for reading is measured elsewhere.
class TwoSleds {
public:
    TwoSleds()
    {
        for (std::size_t i = 0; i < kItems; ++i)
            m_items.push_back(randomId());
        addRows(history.addSource(u"a.db"_s), 0);
        addRows(history.addSource(u"b.db"_s), kLone);
    }

    History history{std::make_shared<StringPool>()};

private:
    void addRows(SourceIndex source, std::size_t begin)
    {
        HistoryBatch batch;
        batch.source = source;
        for (std::size_t i = begin; i < begin + kOps; ++i) {
            if (i == m_ops.size())
                m_ops.push_back(makeOp(i));
            batch.rows.push_back({RowId{static_cast<qint64>(i)}, Verdict::Ok, {}, m_ops[i]});
            if (batch.rows.size() < 10'000 && i + 1 < begin + kOps)
                continue;
            history.append(batch);
            batch.rows.clear();
        }
        std::vector<ItemState> items;
        for (std::size_t i = 0; i < kItems; ++i) {
            const bool isTie = i % 10 == 0;
            const std::string stage = isTie && begin > 0 ? "b" : "a";
            items.push_back({m_items[i],
                             true,
                             {{kStageField, 2, Cell::ofString(history.strings()->intern(stage))}}});
        }
        history.setOutcome(source, {{}, {}, std::move(items)});
    }

    OpFacts makeOp(std::size_t number)
    {
        StringPool &strings = *history.strings();
        OpFacts op;
        op.id = randomId();
        op.fingerprint = m_random();
        op.signer = AuthorId({static_cast<std::uint8_t>(number % 5)});
        op.innerAuthor = op.signer;
        op.idCheck = CheckResult::Ok;
        op.signature = CheckResult::Ok;
        op.endsInOwnIndex = true;
        if (number % 2 == 0) {
            op.path = strings.intern("event_log");
            op.event = EventFacts{double(number), 1.7e9 + double(number)};
            return op;
        }
        const OpId &item = m_items[number / 2 % kItems];
        op.kind = OpKind::Set;
        op.seq = 2;
        op.innerAuthor = elementAuthor(item);
        op.path = strings.intern("items." + item.toHex().substr(0, 6) + ".stage");
        op.value = strings.intern(number % 4 == 1 ? "\"a\"" : "\"b\"");
        return op;
    }

    OpId randomId()
    {
        std::array<std::uint8_t, OpId::kBytes> bytes{};
        for (std::uint8_t &byte : bytes)
            byte = static_cast<std::uint8_t>(m_random());
        return OpId(bytes);
    }

    std::mt19937_64 m_random{7};
    std::vector<OpId> m_items;
    std::vector<OpFacts> m_ops;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TwoSleds sleds;
    const SourceIndex a{0};
    const SourceIndex b{1};
    const qint64 before = residentBytes();

    const auto compared = measure(5, [&] {
        const auto result = compare(sleds.history, a, b, {});
        if (!result || result->onlyInA.size() != kLone || result->onlyInB.size() != kLone)
            fail("not the ops that differ");
        if (result->registers.size() != kItems / 10)
            fail("not the registers that differ");
    });
    const qint64 peak = peakResidentBytes();
    const auto events = measure(5, [&] {
        if (!eventsSideBySide(sleds.history, a, b, {}))
            fail("no events");
    });

    printReport("compare",
                {{"compare_1m_1m_s"_L1, spread(compared)},
                 {"events_side_by_side_s"_L1, spread(events)},
                 {"history_bytes"_L1, before},
                 {"peak_bytes"_L1, peak}});
    return EXIT_SUCCESS;
}
