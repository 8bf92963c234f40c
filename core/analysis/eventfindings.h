// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/query/filtercompiler.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace sled {

/// What `finding` can be in a filter: the names of all kinds, and `error`, `warning` and `info`
/// for all kinds that are that bad.
[[nodiscard]] std::vector<FilterFindingName> filterFindingNames();

/// For a filter over \a events events: the kinds of \a findings that are about each, or that
/// can be seen at it best (Finding::event). n·log n in \a findings.
[[nodiscard]] std::shared_ptr<const FindingBits> findingBitsOf(std::span<const Finding> findings,
                                                               std::size_t events);

} // namespace sled
