// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanehit.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace sled {

/// Describes one event in plain text, by what the owner knows it by.
using EventDescription = std::function<QString(quint32)>;

/// What a description of a hit is made with.
struct LaneTipContext {
    EventDescription describe; ///< May be empty.
    QTimeZone zone = QTimeZone::utc();
    QLocale locale = QLocale::c();
    std::optional<double> now; ///< Unix seconds: tells since when a lane is silent.
};

/// Plain text about what was hit: the event's own description, or how many events or gaps
/// there are, over what time, and which stages they enter. Empty where there is nothing to say.
[[nodiscard]] QString laneTip(const LaneData &data, const LaneHit &hit,
                              const LaneTipContext &context);

} // namespace sled
