// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QSettings;
class QString;

namespace sled {

/// Keeps \a state, where a window or a part of it stands, as \a key.
void saveState(QSettings &settings, const QString &key, const QByteArray &state);

/// The state saved as \a key; empty if there is none or it was damaged: what Qt makes of
/// half a state is a window that cannot be used.
[[nodiscard]] QByteArray savedState(const QSettings &settings, const QString &key);

} // namespace sled
