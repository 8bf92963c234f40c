// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/history/history.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace sled {

/// One thing for each of two sources, A and B.
template <typename T>
struct Sides {
    T a{};
    T b{};
};

/// How one source holds an op.
struct HeldAs {
    std::uint32_t rowNumber = 0; ///< Position of its first row in the source, from 0.
    /// Where the op stands there: accepted if by any of its rows, else waiting if in any,
    /// else as its first row was refused.
    Verdict verdict = Verdict::Malformed;
};

/// An op that one source holds and the other does not.
struct LoneOp {
    OpIndex op = OpIndex::None;
    HeldAs held;
};

/// An op that both hold and that stands differently.
struct VerdictDifference {
    OpIndex op = OpIndex::None;
    Sides<HeldAs> held;
};

/// One of several ops that claim one id. Nothing: that source does not hold it.
struct IdClaim {
    OpIndex op = OpIndex::None;
    Sides<std::optional<HeldAs>> held;
};

/// An id under which the two sources do not hold the same.
struct BytesDifference {
    std::vector<IdClaim> claims; ///< Two or more, by arrival.
};

/// What one source lacks of a signer's ops.
struct SignerLack {
    std::size_t count = 0;
    LoneOp first; ///< The first in row order of the source that has it.
    /// Unix seconds: when the accepted event happened whose row in that source is the nearest,
    /// by whichever sled. Nothing if it has none.
    std::optional<double> nearTime;
};

/// How many distinct ops each source holds of one signer: the sync protocol's vector clock.
/// By the signer that the ops name, whatever their verdict.
struct SignerShare {
    AuthorIndex signer{};
    Sides<std::size_t> ops;
    Sides<std::optional<SignerLack>> lack; ///< What A lacks, what B lacks; often both do.

    [[nodiscard]] bool differs() const noexcept { return lack.a || lack.b; }
};

/// What two values of one register come to once both sources hold the same ops.
enum class RegisterOutcome : std::uint8_t {
    Tie,     ///< Equal seq and inner author: each keeps its own for ever.
    AWins,   ///< B lacks the write that wins.
    BWins,   ///< A lacks the write that wins.
    Unknown, ///< Equal seq, and who wrote one of the values is not known.
};

/// A register of an element of `items` whose value is not the same in both.
struct RegisterDifference {
    OpId item;               ///< Id of the element.
    std::uint32_t field = 0; ///< See itemFieldName().
    StringId storyId{};      ///< The item's, as A has it, else B.
    Sides<Cell> value;
    Sides<std::uint64_t> seq; ///< Of the write that won; 0: never set.
    /// The op that wrote the value; None if it was never set or the op is not known.
    Sides<OpIndex> writer{OpIndex::None, OpIndex::None};
    /// All ops that set the register with the seq that won, in the source where it won: the
    /// writers, and what tied with them. By arrival.
    std::vector<OpIndex> ops;
};

/// Whether a source shows an item.
enum class ItemPresence : std::uint8_t {
    Absent,
    Hidden, ///< Deleted, or its content fits no item.
    Visible,
};

/// An item that is visible in one source alone.
struct ItemDifference {
    OpId item;
    StringId storyId{}; ///< As the source has it that shows the item.
    Sides<ItemPresence> presence;
};

/// What two sources do not share. Ops are the same if they say the same under the same id;
/// when they came, and in which order, does not matter.
struct Comparison {
    Sides<SourceIndex> sources;
    Sides<std::size_t> rows;
    Sides<std::size_t> malformed; ///< Rows that hold no op, so cannot be compared but by number.
    Sides<std::size_t> ops;       ///< Distinct ones.
    std::size_t opsInBoth = 0;
    std::size_t sharedClaims = 0; ///< Ids that several ops claim, all of which are in both.

    std::vector<LoneOp> onlyInA;             ///< In row order of A.
    std::vector<LoneOp> onlyInB;             ///< In row order of B.
    std::vector<VerdictDifference> verdicts; ///< In row order of A.
    std::vector<BytesDifference> bytes;
    std::vector<SignerShare> signers; ///< All that either source names, by arrival.
    std::vector<RegisterDifference> registers;
    std::vector<ItemDifference> items;

    [[nodiscard]] bool isEqual() const noexcept;
};

/// Compares what two sources of \a history hold and made of it, whether they were read to
/// their ends or not. Registers and items need LoadOptions::wantsItems for both.
///
/// Time and memory are linear in the ops of \a history and in the items of both.
/// \return ErrorCode::Cancelled if a stop was requested.
Result<Comparison> compare(const History &history, SourceIndex a, SourceIndex b,
                           const std::stop_token &stop);

/// Who wins (formats.md 5): the higher seq, then the lower inner author.
RegisterOutcome registerOutcome(const History &history, const RegisterDifference &difference);

/// Name of a register of `items`, such as `stage`.
std::string_view itemFieldName(std::uint32_t field);

/// `absent`, `hidden` or `visible`.
std::string_view itemPresenceName(ItemPresence presence) noexcept;

} // namespace sled
