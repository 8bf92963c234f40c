// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rawrow.h"

#include <QString>

namespace sled {

/// Most bytes of a row that are shown as text, and as hexadecimal digits.
inline constexpr qsizetype kMaxShownText = qsizetype{256} << 10;
inline constexpr qsizetype kMaxShownHex = qsizetype{16} << 10;

/// How the text of a row is shown.
enum class StoredForm { LaidOut, AsWritten, Bytes };

/// What \a row holds, for reading: text in UTF-8, laid out as JSON is or as it was written; as
/// Bytes, and any other bytes, as hexadecimal digits; a sentence where there are none. Safe to show
/// as plain text, in short lines (inShortLines()); ends in a sentence that says so if something was
/// left out.
[[nodiscard]] QString storedText(const RawRow &row, StoredForm form = StoredForm::LaidOut);

} // namespace sled
