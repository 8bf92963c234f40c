// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trustsweep.h"

#include "ui/models/eventtrust.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace sled {

bool TrustSweep::goOn(std::vector<TrustSign> &signs, const History &history,
                      const QElapsedTimer &turn, std::chrono::milliseconds most)
{
    constexpr quint32 kEvents = 2048; // between two looks at the clock
    bool hasChanged = false;
    while (!isDone(signs) && turn.elapsed() < most.count()) {
        const quint32 end = std::min(quint32(signs.size()), m_next + kEvents);
        for (; m_next < end; ++m_next)
            hasChanged = refresh(signs, history, EventIndex{m_next}) || hasChanged;
    }
    return hasChanged;
}

bool TrustSweep::refresh(std::vector<TrustSign> &signs, const History &history, EventIndex event)
{
    const TrustSign now = eventTrust(history, event);
    const TrustSign former = std::exchange(signs[std::size_t(event)], now);
    m_faultsChanged = m_faultsChanged || (former != now && (isFault(former) || isFault(now)));
    return former != now;
}

bool TrustSweep::takeFaultsChanged()
{
    return std::exchange(m_faultsChanged, false);
}

} // namespace sled
