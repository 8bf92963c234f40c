// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace sled {

/// What is wrong and what can be done about it, in a sentence or two. Safe to show as plain
/// text.
[[nodiscard]] QString errorText(const Error &error);

/// What is wrong alone, as a sentence: the detail, which may say what to do. Empty without one.
[[nodiscard]] QString errorSentence(const Error &error);

/// \a text with what ends a sentence in the language of the window.
[[nodiscard]] QString asSentence(const QString &text);

} // namespace sled
