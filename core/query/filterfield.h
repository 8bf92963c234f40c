// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace sled {

/// What a condition of a filter is about.
enum class FilterField : std::uint8_t {
    Sled,
    Story,
    Stage, ///< Either side of the transition.
    From,
    To,
    Event,
    Seq,
    Time,
    Verification,
    Attribution,
    Verdict, ///< The reference's name of it, or `accepted`, `waiting`, `rejected`.
    Source,  ///< Any of the sources that hold the event: its path, or the file's name.
    Finding, ///< Any finding about the event: its kind, or how bad it is.
    Op,      ///< The op id.
    Words,   ///< A bare word: story, either stage or event.
};

/// What the values of a field are.
enum class FilterFieldKind : std::uint8_t { Text, Choice, Number, Time };

/// How a field is compared.
enum class FilterOperator : std::uint8_t {
    Equal,
    NotEqual, ///< Exactly where Equal does not hold.
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains, ///< Of numbers and times: the same as Equal.
    Matches,  ///< A regular expression, found anywhere.
    In,       ///< Any of several values and ranges.
};

/// The fields that have a name, in the order in which they are offered.
[[nodiscard]] std::span<const FilterField> namedFilterFields() noexcept;
/// As it is written, such as `sled`; empty for Words.
[[nodiscard]] QStringView filterFieldName(FilterField field) noexcept;
/// The field called \a name, whatever its case, or nothing.
[[nodiscard]] std::optional<FilterField> filterFieldNamed(QStringView name) noexcept;
[[nodiscard]] FilterFieldKind filterFieldKind(FilterField field) noexcept;

/// As it is written, such as `<=` or `in`.
[[nodiscard]] QStringView filterOperatorSign(FilterOperator op) noexcept;
/// The operators that \a kind can be compared by, in the order in which they are offered.
[[nodiscard]] std::span<const FilterOperator> filterOperatorsOf(FilterFieldKind kind) noexcept;

} // namespace sled
