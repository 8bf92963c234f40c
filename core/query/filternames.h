// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterfield.h"

#include <QString>

namespace sled {

/// All field names, joined by blanks.
[[nodiscard]] QString filterFieldNames();

/// The signs of all operators that \a kind can be compared by, joined by blanks.
[[nodiscard]] QString filterOperatorSigns(FilterFieldKind kind);

[[nodiscard]] bool isComparedBy(FilterFieldKind kind, FilterOperator op) noexcept;

} // namespace sled
