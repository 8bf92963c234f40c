// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"

namespace sled {

/// The numbers that an option takes, both ends included.
struct NumberRange {
    quint64 least = 0;
    quint64 most = 0;
};

/// The value of the option \a name, if it was given.
/// \return ErrorCode::OutOfRange if it is no whole number or not in \a range; the detail
///         names the range.
Result<std::optional<quint64>> numberOption(const Arguments &arguments, const QString &name,
                                            const NumberRange &range);

} // namespace sled
