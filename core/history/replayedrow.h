// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"
#include "core/history/batch.h"
#include "core/history/checkedrow.h"

namespace sled {

/// Applies \a row to \a document under \a tag, and tells what became of it. Rows that it
/// released are in document.released(), unless it is malformed. Strings go to \a strings.
ReplayedRow replayRow(const CheckedRow &row, Document &document, StringPool &strings, OpTag tag);

} // namespace sled
