// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtererror.h"

#include <QString>

#include <cstdint>
#include <functional>

class QTimeZone;
class QWidget;

namespace sled {

/// The moment that \a text means, as a filter would take it: `2026-05-17 14:05`, `14:05`, `-2h`,
/// `yesterday`; of a day its beginning. Unix seconds.
/// \return as parseFilter(), positions being those in \a text.
[[nodiscard]] FilterResult<double> momentOf(const QString &text, std::int64_t now,
                                            const QTimeZone &zone);

/// Asks for a moment in the zone that all times are written in, and tells \a chosen if there is
/// one. Returns at once.
void askForMoment(QWidget &window, std::function<void(double moment)> chosen);

} // namespace sled
