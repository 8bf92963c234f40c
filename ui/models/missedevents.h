// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/gap.h"
#include "core/history/opfacts.h"

#include <QtGlobal>

#include <optional>

namespace sled {

/// Tells the entries that declare a gap from all others.
class GapFinder {
public:
    /// \a strings must outlive the finder.
    explicit GapFinder(const StringPool &strings) : m_strings(strings) {}

    /// How many events \a facts declares as missed, 0 if it does not say it rightly;
    /// nothing if it declares no gap.
    [[nodiscard]] std::optional<qint64> missedBefore(const EventFacts &facts) const;

    /// Which numbers it says rightly that the sled missed.
    [[nodiscard]] std::optional<DeclaredGap> gapOf(const EventFacts &facts) const;

private:
    const StringPool &m_strings;
};

} // namespace sled
