// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/analysis/findingsinput.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sled {

/// One run of the rules over one input: what they all need, and what they found.
class RuleRun final {
public:
    /// \a input must outlive the run. Strings are interned in its pool.
    RuleRun(const FindingsInput &input, std::stop_token stop);

    [[nodiscard]] const FindingsInput &input() const noexcept { return m_input; }
    [[nodiscard]] const std::stop_token &stop() const noexcept { return m_stop; }

    [[nodiscard]] const FindingsInput::Op &op(OpIndex index) const
    {
        return m_input.ops[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const EventFacts &facts(const FindingsInput::Op &op) const
    {
        return m_input.events.facts(op.event);
    }
    [[nodiscard]] std::string_view text(StringId id) const { return m_input.strings->text(id); }

    /// The sled id that \a signer has: its key in lower-case hex.
    [[nodiscard]] StringId sledIdOf(AuthorIndex signer);

    /// Calls \a visit(OpIndex, const FindingsInput::Op &) for each op, until a stop is requested.
    template <typename Visit>
    void forEachOp(Visit &&visit) const
    {
        for (std::uint32_t i = 0; i < m_input.ops.size(); ++i) {
            if (i % kStopTest == 0 && m_stop.stop_requested())
                return;
            visit(OpIndex{i}, m_input.ops[i]);
        }
    }
    /// The same for those that make an accepted event.
    template <typename Visit>
    void forEachAcceptedEvent(Visit &&visit) const
    {
        forEachOp([&](OpIndex index, const FindingsInput::Op &op) {
            if (op.isEvent && op.standing == Standing::Accepted)
                visit(index, op);
        });
    }

    /// A finding about the op \a index, with everything but its detail. The same fault in all
    /// sources that hold the op.
    [[nodiscard]] Finding about(FindingKind kind, OpIndex index);

    void add(Finding finding) { m_findings.push_back(std::move(finding)); }
    void add(Finding finding, std::string detail)
    {
        finding.detail = std::move(detail);
        add(std::move(finding));
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

    static constexpr std::size_t kStopTest = 4096; ///< Things looked at between two stop tests.

private:
    [[nodiscard]] StringId storyOf(const FindingsInput::Op &op) const;

    const FindingsInput &m_input;
    const std::stop_token m_stop;
    std::vector<StringId> m_sledIds; ///< By AuthorIndex; Empty: not asked for yet.
    std::vector<Finding> m_findings;
};

} // namespace sled
