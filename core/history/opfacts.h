// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/stringpool.h"
#include "core/crdt/verdict.h"
#include "core/history/checkedrow.h"
#include "core/history/optarget.h"
#include "core/history/signatureclaims.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace sled {

/// What an op does.
enum class OpKind : std::uint8_t { Insert, Set, Delete };

/// Lower-case English name of \a kind.
std::string_view opKindName(OpKind kind) noexcept;

/// The strings of an entry of the event log.
enum class EntryString : std::uint8_t { SledId, StoryId, FromStage, ToStage, PipelineEvent };

/// What an insert into `event_log` says (formats.md 7), whatever its verdict.
struct EventFacts {
    double eventSeq = 0;  ///< NaN if there is none that is a number.
    double timestamp = 0; ///< Unix seconds; NaN if there is none that is a number.
    StringId sledId{};    ///< Strings are empty where there is none.
    StringId storyId{};
    StringId fromStage{};
    StringId toStage{};
    StringId pipelineEvent{};
    std::uint8_t lacking = 0; ///< Bit n: the EntryString n is absent or no string.

    [[nodiscard]] bool lacks(EntryString string) const noexcept
    {
        return (lacking & (1U << static_cast<unsigned>(string))) != 0;
    }
};

/// Longest value of a set op that is kept, in bytes of JSON.
inline constexpr std::size_t kMaxKeptValue = 1024;

/// What is kept of an op: everything a list of ops shows. The rest is read again from
/// its row when somebody asks.
struct OpFacts {
    OpId id;                       ///< As claimed.
    std::uint64_t fingerprint = 0; ///< See CheckedRow.
    AuthorId signer;
    AuthorId innerAuthor;
    std::uint64_t seq = 0;
    StringId path{}; ///< Segments joined by dots as they are signed, without an own last index.
    /// Set: what the register is set to, as plain JSON, or its SHA-256 if that is longer than
    /// kMaxKeptValue. Equal texts are equal values. Empty otherwise.
    StringId value{};
    bool endsInOwnIndex = false; ///< The path goes on with the op's own id.
    OpTarget target;             ///< Where the path leads in a pipeline document.
    OpId element;                ///< The element that it goes into, if target.isInElement.
    OpKind kind = OpKind::Insert;
    CheckResult idCheck = CheckResult::Pending;
    CheckResult signature = CheckResult::Pending;
    SignatureClaim claim;            ///< What is to be checked if the signature is pending.
    std::optional<EventFacts> event; ///< An insert of an object into the event log.
};

/// Extracts what is kept of \a row, interning its strings. Requires: not malformed.
OpFacts factsOf(const CheckedRow &row, StringPool &strings);

} // namespace sled
