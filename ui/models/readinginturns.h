// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace sled {

/// Copies what a background job needs from a history, on the thread of both and in turns, so that
/// a window stays responsive meanwhile. \a Reader is one of core: read(history, count) copies some
/// more and says whether that was all, take() hands over what was copied.
template <typename Reader>
class ReadingInTurns {
public:
    using Input = decltype(std::declval<Reader &>().take());

    /// Copies \a atOnce entries at a time until \a maxTurn is over, then lets events be handled.
    /// Hands what it has copied in the end to \a done.
    ReadingInTurns(std::size_t atOnce, std::chrono::milliseconds maxTurn,
                   std::function<void(std::shared_ptr<const Input>)> done)
        : m_atOnce(atOnce), m_maxTurn(maxTurn), m_done(std::move(done))
    {
        QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { read(); });
    }
    Q_DISABLE_COPY_MOVE(ReadingInTurns)
    ~ReadingInTurns() = default;

    /// Begins with \a history, which must not go away before the end or stop().
    /// \a arguments make the reader.
    template <typename... Arguments>
    void start(const History &history, Arguments &&...arguments)
    {
        m_history = &history;
        m_reader = std::make_unique<Reader>(std::forward<Arguments>(arguments)...);
        m_next.start();
    }
    void stop()
    {
        m_next.stop();
        m_reader.reset();
    }
    [[nodiscard]] bool isActive() const { return m_reader != nullptr; }

private:
    void read()
    {
        QElapsedTimer turn;
        turn.start();
        while (!m_reader->read(*m_history, m_atOnce)) {
            if (std::chrono::milliseconds(turn.elapsed()) >= m_maxTurn)
                return;
        }
        auto input = std::make_shared<const Input>(m_reader->take());
        stop();
        m_done(std::move(input));
    }

    const std::size_t m_atOnce;
    const std::chrono::milliseconds m_maxTurn;
    const std::function<void(std::shared_ptr<const Input>)> m_done;
    const History *m_history = nullptr;
    std::unique_ptr<Reader> m_reader;
    QTimer m_next;
};

} // namespace sled
