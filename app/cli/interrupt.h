// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace sled {

/// Turns SIGINT and SIGTERM into a stop request.
///
/// Made on the main thread before there is any other: the signals are blocked in all
/// threads and taken by one that waits for nothing else, so that no code runs in a handler.
class Interrupt final {
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait();

    sigset_t m_signals{};
    std::stop_source m_stop;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace sled
