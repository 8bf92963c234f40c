// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterfield.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace sled {

/// A place in the text of a filter, perhaps one that is being written: what can stand there.
struct FilterPlace {
    enum class Expects : std::uint8_t {
        Operand,
        Operator,   ///< Of field.
        OnlyIn,     ///< After `field not`.
        Value,      ///< Of field.
        SetOpening, ///< After `in`: a brace, or a value of a range.
        SetValue,   ///< In braces.
        SetJoint,   ///< In braces, after a value.
        Connective, ///< After a condition: or another one beside it.
    };

    Expects expects = Expects::Operand;
    std::optional<FilterField> field; ///< Nothing also where the text names one that is unknown.
    FilterOperator op = FilterOperator::Equal; ///< Before a Value.
    qsizetype begin = 0;     ///< The word or sign that the place is in or at the end of,
    qsizetype end = 0;       ///< in UTF-16 code units. Both the place itself if it is in none.
    QString typed;           ///< What stands from begin to the place; without quotes.
    bool isQuoted = false;   ///< It begins with a quote.
    int openParentheses = 0; ///< Before the place.
};

/// What can stand at \a cursor. What is wrong before it is passed over. Linear in the text.
[[nodiscard]] FilterPlace filterPlaceAt(QStringView text, qsizetype cursor);

} // namespace sled
