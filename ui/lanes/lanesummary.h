// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"

#include <QLocale>

namespace sled {

/// `1 event`, `1,204 events`.
[[nodiscard]] QString eventCountText(qint64 count, const QLocale &locale);

/// `1 gap`, `3 gaps`.
[[nodiscard]] QString gapCountText(qint64 count, const QLocale &locale);
/// The same of holes, which no sled has declared.
[[nodiscard]] QString holeCountText(qint64 count, const QLocale &locale);

/// What the second line of a label says, such as "1,204 events · 2 gaps · 3 without a usable
/// time", or "12 of 300 events" while a filter holds; those without are among the others.
[[nodiscard]] QString laneSummary(const Lane &lane, const QLocale &locale);

} // namespace sled
