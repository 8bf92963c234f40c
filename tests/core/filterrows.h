// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/filtercompiler.h"
#include "core/query/filterparser.h"
#include "tests/support/nonumber.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace sled::test {

/// An event as a test of filters words it; what is not said is sound.
struct FilterRow {
    std::optional<int> id = {}; ///< The bytes that its op id begins with; by default its own.
    std::string sledId = "aa";
    std::string storyId = "1_story";
    std::string fromStage = "qa";
    std::string toStage = "merge";
    std::string pipelineEvent = "GatesPassed";
    double eventSeq = 0;
    double timestamp = 1779026700; ///< 2026-05-17T14:05:00Z
    Verdict verdict = Verdict::Ok;
    CheckResult idCheck = CheckResult::Ok;
    CheckResult signature = CheckResult::Ok;
    std::vector<int> sources = {0};
    std::uint32_t findings = 0; ///< Bits.
};

/// A history that holds rows, by arrival.
class FilterRows final {
public:
    explicit FilterRows(const QStringList &paths = {QStringLiteral("/demo/a.db")})
    {
        for (const QString &path : paths)
            history.addSource(path);
    }

    static OpId idOf(int id)
    {
        std::array<std::uint8_t, OpId::kBytes> bytes{};
        bytes.fill(static_cast<std::uint8_t>(id));
        bytes[30] = static_cast<std::uint8_t>(id >> 8);
        bytes[31] = static_cast<std::uint8_t>(id >> 16);
        return OpId(bytes);
    }

    void add(const FilterRow &row)
    {
        StringPool &strings = *history.strings();
        OpFacts op;
        op.id = idOf(row.id.value_or(static_cast<int>(history.ops().size())));
        op.fingerprint = history.ops().size();
        op.idCheck = row.idCheck;
        op.signature = row.signature;
        op.event = EventFacts{row.eventSeq,
                              row.timestamp,
                              strings.intern(row.sledId),
                              strings.intern(row.storyId),
                              strings.intern(row.fromStage),
                              strings.intern(row.toStage),
                              strings.intern(row.pipelineEvent)};
        if (row.sledId.size() == 2 * AuthorId::kBytes) // a whole id: the sled's own op
            op.signer = *AuthorId::fromHex(row.sledId);
        op.innerAuthor = op.signer;
        for (const int source : row.sources) {
            HistoryBatch batch;
            batch.source = SourceIndex{static_cast<std::uint32_t>(source)};
            const auto number = static_cast<qint64>(history.rowCount(batch.source));
            batch.rows.push_back({RowId{number}, row.verdict, {}, op});
            history.append(batch);
        }
        if (row.findings != 0)
            findings->emplace_back(EventIndex(history.eventCount() - 1), row.findings);
    }

    /// The events that \a filter lets through, or the error's text alone.
    [[nodiscard]] FilterResult<std::vector<EventIndex>> matches(const Filter &filter) const
    {
        FilterResult<FilterPredicate> predicate = compileFilter(filter, context);
        if (!predicate)
            return tl::unexpected(predicate.error());
        return predicate->evaluate(filterInput(history, filter, {}, findings), {});
    }

    /// The same as the numbers of the events, joined by blanks.
    [[nodiscard]] QString matches(const QString &text) const
    {
        const FilterResult<Filter> filter = parseFilter(text);
        const auto events = filter ? matches(*filter) : tl::unexpected(filter.error());
        if (!events)
            return filterErrorText(events.error());
        QStringList numbers;
        for (const EventIndex event : *events)
            numbers += QString::number(static_cast<std::uint32_t>(event));
        return numbers.join(u' ');
    }

    [[nodiscard]] std::uint32_t findingsOf(EventIndex event) const ///< Bits.
    {
        const auto found = std::ranges::find(*findings, event, &FindingBits::value_type::first);
        return found == findings->end() ? 0 : found->second;
    }

    History history{std::make_shared<StringPool>()};
    std::shared_ptr<FindingBits> findings = std::make_shared<FindingBits>();
    FilterContext context{
        1779026700, {}, {{"waiting", 1}, {"bad_op_id", 2}, {"bad_path", 4}, {"error", 6}}};
};

} // namespace sled::test
