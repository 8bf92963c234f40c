// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace sled {

/// \a text and below it a line that points at \a length characters from \a position on, both
/// indented and ended by a line feed. Of a long text what is around that place.
///
/// Positions are in UTF-16 code units. What could steer a terminal is made visible.
[[nodiscard]] std::string pointedOut(const QString &text, qsizetype position, qsizetype length);

} // namespace sled
