// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"
#include "core/analysis/findings.h"
#include "core/history/jointreplay.h"
#include "core/ops/opjson.h"
#include "tests/fuzz/opscript.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSources = 3;
using Rows = std::array<std::vector<CheckedRow>, kSources>;
using Verdicts = std::array<std::vector<Verdict>, kSources>;

/// Each op in one source or, now and then, in two; the last source stands for a sled's database.
Rows dealtOut(const std::vector<SignedOp> &ops, Choices choices)
{
    OpParser parser;
    Rows rows;
    const auto add = [&](const SignedOp &op, std::size_t source) {
        RawRow raw;
        raw.row = RowId{static_cast<qint64>(rows[source].size()) + 1};
        raw.text = QByteArray::fromStdString(toJson(op));
        raw.sizeBytes = raw.text.size();
        rows[source].push_back(checkRow(raw, SignatureMode::Check, parser));
    };
    for (const SignedOp &op : ops) {
        const std::size_t choice = choices.below(8);
        add(op, choice % kSources);
        if (choice >= 6)
            add(op, (choice + 1) % kSources);
    }
    return rows;
}

/// Replays all in turns of \a order, \a pageSize rows at a time; the last one only adds to it.
Verdicts replayed(const Rows &rows, const std::array<std::size_t, kSources> &order,
                  std::size_t pageSize)
{
    History history(std::make_shared<StringPool>());
    std::array<SourceIndex, kSources> sources{};
    for (SourceIndex &source : sources)
        source = history.addSource(u"ops.jsonl"_s);
    JointReplay replay(*history.strings());
    std::array<std::size_t, kSources> begin{};
    bool isDone = false;
    while (!isDone) {
        isDone = true;
        for (const std::size_t i : order) {
            const auto page = std::span(rows[i]).subspan(begin[i]);
            if (page.empty())
                continue;
            const auto some = page.first(std::min(page.size(), pageSize));
            begin[i] += some.size();
            isDone = false;
            const auto batches
                = i + 1 == kSources ? replay.add(some) : replay.replay(sources[i], some);
            for (const HistoryBatch &batch : batches)
                history.append(batch);
        }
    }
    replay.document().checkInvariants();
    require(findFindings(history, {}).has_value());
    require(compare(history, sources[0], sources[1], {}).has_value());
    Verdicts verdicts;
    for (std::size_t i = 0; i + 1 < kSources; ++i) {
        require(history.rowCount(sources[i]) == rows[i].size());
        for (std::size_t number = 0; number < rows[i].size(); ++number)
            verdicts[i].push_back(history.row(sources[i], number).verdict);
    }
    return verdicts;
}

} // namespace

/// Invariants: where ops of several files stand in the end does not depend on the order in which
/// the files are read, nor on how many rows come at a time; findings and a comparison can be told.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::span<const std::uint8_t> bytes(data, size);
    const auto ops = OpScript(Choices(bytes.subspan(size / 5)), OpScript::Variety::Rich).run();
    const Rows rows = dealtOut(ops, Choices(bytes.first(size / 5)));
    const Verdicts expected = replayed(rows, {0, 1, 2}, ops.size() + 1);
    require(replayed(rows, {0, 1, 2}, 1) == expected);
    require(replayed(rows, {2, 1, 0}, ops.size() + 1) == expected);
    require(replayed(rows, {1, 2, 0}, 2) == expected);
    return 0;
}
