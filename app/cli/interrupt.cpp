// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <pthread.h>

namespace sled {

Interrupt::Interrupt()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interrupt::~Interrupt()
{
    m_isOver = true;
    pthread_kill(m_thread.native_handle(), SIGTERM); // wakes sigwait()
    m_thread.join();
}

void Interrupt::wait()
{
    while (!m_isOver) {
        int signal = 0;
        if (sigwait(&m_signals, &signal) == 0 && !m_isOver)
            m_stop.request_stop();
    }
}

} // namespace sled
