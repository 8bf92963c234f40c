// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace sled {

// What core says in English and the window shows, as literals with `%1` to `%9` for what
// differs. A check tells which message of core is in none of them.
[[nodiscard]] std::span<const char *const> coreTextsOfChecks();  ///< Findings, reasons, verdicts.
[[nodiscard]] std::span<const char *const> coreTextsOfFiles();   ///< Errors of reading and writing.
[[nodiscard]] std::span<const char *const> coreTextsOfFilters(); ///< Filters and saved views.

} // namespace sled
