// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/indexes.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace sled {

/// Which events of a history have come a moment ago, while somebody looked on.
class FreshEvents final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FreshEvents)

public:
    static constexpr std::chrono::milliseconds kMoment{3000};

    explicit FreshEvents(QObject *parent = nullptr);

    void add(EventIndex first, EventIndex end); ///< Half open; they follow those added before.
    void clear();
    [[nodiscard]] bool contains(EventIndex event) const;

Q_SIGNALS:
    void expired(); ///< Some are fresh no more.

private:
    struct Arrival {
        EventIndex first{};
        EventIndex end{};
        std::chrono::steady_clock::time_point until;
    };

    void expire();
    void startTimer();

    std::deque<Arrival> m_arrivals; ///< By event, which is by time.
    QTimer m_timer;                 ///< Gathers what expires.
};

} // namespace sled
