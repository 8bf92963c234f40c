// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace sled {

/// \a english, a message of core such as Error::detail, in the language of the window; as it is
/// where that is English or the message is not known. What it quotes stays as it is.
///
/// The result may hold text of a database as much as \a english does: it is to be shown by
/// displayText(). For the GUI thread.
[[nodiscard]] QString coreText(const QString &english);
[[nodiscard]] QString coreText(std::string_view english);

} // namespace sled
