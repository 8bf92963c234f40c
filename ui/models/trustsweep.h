// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/theme/trustsign.h"

#include <chrono>
#include <vector>

class QElapsedTimer;

namespace sled {

/// Keeps the signs of all events of a history up to date, piece by piece.
class TrustSweep {
public:
    void startOver() { m_next = 0; } ///< Any of the signs may be another.
    [[nodiscard]] bool isDone(const std::vector<TrustSign> &signs) const
    {
        return m_next >= signs.size();
    }
    /// Goes on until all are up to date or \a turn has lasted for \a most.
    /// \return whether any sign has changed.
    bool goOn(std::vector<TrustSign> &signs, const History &history, const QElapsedTimer &turn,
              std::chrono::milliseconds most);
    /// Brings one up to date. \return whether it has changed.
    bool refresh(std::vector<TrustSign> &signs, const History &history, EventIndex event);

    /// Whether a fault has come or gone since it was last asked.
    bool takeFaultsChanged();

private:
    quint32 m_next = 0; ///< Events before this one are up to date.
    bool m_faultsChanged = false;
};

} // namespace sled
