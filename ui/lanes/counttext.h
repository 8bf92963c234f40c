// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace sled {

/// A count in at most four characters, as in "950", "1.2k", "34k", "1.2M"; rounded down, so
/// that it never claims more than there is.
[[nodiscard]] QString shortCount(qint64 count, const QLocale &locale);

} // namespace sled
