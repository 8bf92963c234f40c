// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"
#include "core/report/csvoptions.h"
#include "core/report/eventreport.h"

#include <optional>

namespace sled {

/// The format that `--format` names; without it, a table on a terminal, else CSV, as with
/// `--output` or one of the options below.
/// \return ErrorCode::OutOfRange if there is no such format.
Result<EventFormat> readTableFormat(const Arguments &arguments);

/// Adds the options that say how CSV is written: `--preset`, `--separator` and so on.
void addCsvOptions(Arguments &arguments);

/// One of them that was given, or nothing.
std::optional<QString> givenCsvOption(const Arguments &arguments);

/// Reads them: first the preset, then the single options, which override it.
/// \param isCsv whether CSV is what is written
/// \return ErrorCode::OutOfRange if a value is none, two options contradict each other, or one
///         is given though no CSV is written.
Result<CsvOptions> readCsvOptions(const Arguments &arguments, bool isCsv);

} // namespace sled
