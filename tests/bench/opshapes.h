// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace sled {

/// How the ops of a history hang together, and in which order they come. Each shape has a part of
/// replay that it is hard for.
enum class OpShape {
    Chain,          ///< Events of one sled, each appended after the last.
    ManySleds,      ///< The same of sixteen sleds in turn, each after what the others wrote.
    FanOut,         ///< Events that are all inserted at the head.
    Updates,        ///< Items, and a hundred updates of the fields of each.
    OneRegister,    ///< One item; one field of it is set again and again.
    Dependencies,   ///< A chain in which each op depends on the one before by its digest, too.
    ShuffledNearby, ///< A chain in random order within windows of a thousand.
    Shuffled,       ///< A chain in random order: nearly all of it waits.
    Backwards,      ///< A chain, the last op first: all of it waits.
    Duplicates,     ///< A chain of half as many ops, each of which comes twice.
};

struct NamedOpShape {
    OpShape shape;
    const char *name;
};

inline constexpr std::array kOpShapes{
    NamedOpShape{OpShape::Chain, "chain"},
    NamedOpShape{OpShape::ManySleds, "many_sleds"},
    NamedOpShape{OpShape::FanOut, "fan_out"},
    NamedOpShape{OpShape::Updates, "updates"},
    NamedOpShape{OpShape::OneRegister, "one_register"},
    NamedOpShape{OpShape::Dependencies, "dependencies"},
    NamedOpShape{OpShape::ShuffledNearby, "shuffled_nearby"},
    NamedOpShape{OpShape::Shuffled, "shuffled"},
    NamedOpShape{OpShape::Backwards, "backwards"},
    NamedOpShape{OpShape::Duplicates, "duplicates"},
};

/// Whether ops are signed, which takes a while, or carry bytes in place of a signature.
enum class Signatures { Real, MadeUp };

/// Makes a database at \a path of \a rows ops of \a shape, the same for the same arguments. All
/// are accepted in the end. Ends the benchmark if it cannot be written. Requires: \a rows > 0.
/// \return how many events it holds.
std::size_t writeOps(const QString &path, OpShape shape, std::size_t rows, Signatures signatures);

} // namespace sled
