// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/eventchecks.h"

#include <string_view>
#include <vector>

namespace sled {

/// A name that a field which is part of EventState can have, and the values it stands for.
struct FilterChoice {
    std::string_view name;
    StateCheck::Allowed values{};
};

/// All names of \a field: Verification, Attribution or Verdict; none of any other.
[[nodiscard]] std::vector<FilterChoice> filterChoicesOf(FilterField field);

} // namespace sled
