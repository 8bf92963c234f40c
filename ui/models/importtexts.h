// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/importrun.h"

#include <QString>

#include <optional>
#include <vector>

namespace sled {

/// One count of an import, for people.
struct ImportLine {
    QString name;
    qint64 count = 0;
    QString meaning;
};

/// The counts of an import, in the order and words of the command line; those that are rarely
/// anything only if they are.
[[nodiscard]] std::vector<ImportLine> importLines(const ImportCounts &counts);

/// `1 op`, `1,234 ops`.
[[nodiscard]] QString displayOps(qint64 count);

/// What an import would bring, in a sentence.
[[nodiscard]] QString previewText(const ImportCounts &counts);

/// What an import has brought, in a sentence or two.
[[nodiscard]] QString outcomeText(const ImportOutcome &outcome);

/// The times of all events among \a counts, as the user wants them written; empty if there are
/// none.
[[nodiscard]] QString importSpanText(const ImportCounts &counts);

/// Why a file could not be read to its end, and what can be done about it.
[[nodiscard]] QString importFailureText(const Error &error);

} // namespace sled
