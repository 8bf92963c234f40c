// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sourcerows.h"

#include <algorithm>
#include <iterator>

namespace sled {

namespace {

constexpr unsigned kDeliveredShift = 4;
constexpr std::uint8_t kNowMask = 0x0f;

static_assert(static_cast<std::uint8_t>(Verdict::Malformed) <= kNowMask);

std::uint8_t packed(Verdict delivered, Verdict now)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(delivered) << kDeliveredShift
                                     | static_cast<unsigned>(now));
}

Verdict deliveredIn(std::uint8_t packed)
{
    return Verdict{static_cast<std::uint8_t>(packed >> kDeliveredShift)};
}

Verdict nowIn(std::uint8_t packed)
{
    return Verdict{static_cast<std::uint8_t>(packed & kNowMask)};
}

/// Ids may be any 64-bit numbers: their distance is one without a sign.
std::uint64_t distance(RowId from, RowId to)
{
    return static_cast<std::uint64_t>(toNumber(to)) - static_cast<std::uint64_t>(toNumber(from));
}

} // namespace

void SourceRows::append(const SourceRow &row)
{
    const std::size_t number = size();
    if (m_runs.empty() || distance(m_runs.back().row, row.row) != number - m_runs.back().first)
        m_runs.push_back({number, row.row});
    m_ops.append(row.op);
    m_verdicts.append(packed(row.delivered, row.verdict));
}

const SourceRows::Run &SourceRows::runOf(std::size_t number) const
{
    const auto next = std::ranges::upper_bound(m_runs, number, {}, &Run::first);
    return *std::prev(next);
}

SourceRow SourceRows::operator[](std::size_t number) const
{
    const Run &run = runOf(number);
    const auto id = static_cast<std::uint64_t>(toNumber(run.row)) + (number - run.first);
    const std::uint8_t verdicts = m_verdicts[number];
    return {RowId{static_cast<qint64>(id)}, m_ops[number], deliveredIn(verdicts), nowIn(verdicts)};
}

std::optional<std::size_t> SourceRows::find(RowId row) const
{
    const auto next = std::ranges::upper_bound(m_runs, row, {}, &Run::row);
    if (next == m_runs.begin())
        return std::nullopt;
    const Run &run = *std::prev(next);
    const std::size_t end = next == m_runs.end() ? size() : next->first;
    const std::uint64_t place = distance(run.row, row);
    return place < end - run.first ? std::optional(run.first + place) : std::nullopt;
}

void SourceRows::setDelivered(std::size_t number, Verdict verdict)
{
    m_verdicts[number] = packed(verdict, nowIn(m_verdicts[number]));
}

void SourceRows::setVerdict(std::size_t number, Verdict verdict)
{
    m_verdicts[number] = packed(deliveredIn(m_verdicts[number]), verdict);
}

} // namespace sled
