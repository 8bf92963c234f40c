// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/stringpool.h"
#include "core/history/indexes.h"
#include "core/history/sourcesets.h"
#include "core/store/rowid.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sled {

/// What can be wrong (formats.md 8). The values index tables.
enum class FindingKind : std::uint8_t {
    MalformedRow, ///< A row that is no op, or an entry of the log that is not a whole one.
    BadOpId,
    BadSignature,
    BadPath, ///< Refused for where it leads, or changes the event log.
    Waiting,
    AttributionMismatch,
    DeclaredGap,
    SequenceHole,
    DuplicateSequence,
    Equivocation,
    RegisterConflict,
    HistoryTruncated,
    ClockBackwards,
    OddTransition,
    StageDrift,
    UnknownField,
};
inline constexpr std::size_t kFindingKindCount = 16;

/// How bad it is, the worst first.
enum class Severity : std::uint8_t { Error, Warning, Info };

/// The name in reports and filters, such as `bad_op_id`.
[[nodiscard]] std::string_view findingKindName(FindingKind kind) noexcept;
/// The kind of that name, or nothing.
[[nodiscard]] std::optional<FindingKind> findingKindNamed(std::string_view name) noexcept;

[[nodiscard]] Severity severityOf(FindingKind kind) noexcept;
/// `error`, `warning` or `info`.
[[nodiscard]] std::string_view severityName(Severity severity) noexcept;

/// What findings of \a kind mean for the user, in English sentences.
[[nodiscard]] std::string_view findingMeaning(FindingKind kind) noexcept;

/// A run of event numbers, both ends included.
struct EventSeqRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    friend bool operator==(const EventSeqRange &, const EventSeqRange &) = default;
};

/// One fault, or one fact that a reader of the history has to know.
struct Finding {
    FindingKind kind{};
    std::optional<SourceIndex> source; ///< Nothing: it is about all sources together.
    std::optional<RowId> row;          ///< In source.
    /// All sources that hold op, if it is the same fault in each of them; else None.
    SourceSetId heldBy = SourceSetId::None;
    std::optional<OpId> op;
    std::optional<EventIndex> event; ///< Where to look, also if it is not at fault itself.
    StringId sledId{};               ///< As the entry claims it, else the signer. Empty: none.
    StringId storyId{};              ///< Empty: none is known.
    std::optional<std::uint64_t> eventSeq;
    std::optional<EventSeqRange> range; ///< DeclaredGap, if readable, and SequenceHole.
    std::string detail; ///< One English sentence without a full stop. Quotes the database.
};

/// How many findings there are of each severity.
struct FindingCounts {
    std::array<std::size_t, 3> bySeverity{};

    void add(const Finding &finding)
    {
        ++bySeverity[static_cast<std::size_t>(severityOf(finding.kind))];
    }
    [[nodiscard]] std::size_t of(Severity severity) const
    {
        return bySeverity[static_cast<std::size_t>(severity)];
    }
    [[nodiscard]] std::size_t all() const { return bySeverity[0] + bySeverity[1] + bySeverity[2]; }
};

} // namespace sled
