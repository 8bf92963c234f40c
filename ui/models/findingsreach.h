// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sled {

/// How much of what is open the findings are about.
struct FindingsReach {
    bool isAwaited
        = false;          ///< Rows are being read or signatures checked: they are looked for then.
    qint64 unchecked = 0; ///< Signatures that nobody checked.
    qint64 unread = 0;    ///< Sources that were not read to their end.

    friend bool operator==(const FindingsReach &, const FindingsReach &) = default;
};

/// What the findings do not tell, in a few words each.
[[nodiscard]] QStringList reservations(const FindingsReach &reach);

/// What it means that there are none.
[[nodiscard]] QString nothingFoundText(const FindingsReach &reach);

} // namespace sled
