// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace sled {

/// Finds out how long the event loop was kept from turning: a timer of one millisecond that comes
/// late by more than its interval was kept from coming by the thread it lives on.
class StallProbe {
public:
    StallProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop, [this] { look(); });
    }

    struct Result {
        double seconds = 0;      ///< Until it was over.
        double longestStall = 0; ///< Seconds.
    };

    /// Does \a action and lets the loop turn until \a isOver.
    Result run(const std::function<void()> &action, std::function<bool()> isOver)
    {
        m_isOver = std::move(isOver);
        m_longest = 0;
        QElapsedTimer all;
        all.start();
        m_sinceLook.start();
        m_timer.start();
        action();
        m_loop.exec();
        m_timer.stop();
        return {double(all.nsecsElapsed()) / 1e9, m_longest};
    }

    void excuse() { m_sinceLook.restart(); } ///< What was done in this turn does not count.
    [[nodiscard]] double longestStall() const { return m_longest; } ///< Seconds, of this run.

private:
    void look()
    {
        m_longest = std::max(m_longest, double(m_sinceLook.nsecsElapsed()) / 1e9);
        m_sinceLook.restart();
        if (m_isOver())
            m_loop.quit();
    }

    QEventLoop m_loop;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    std::function<bool()> m_isOver;
    double m_longest = 0;
};

} // namespace sled
