// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/eventlogsubscriber.h"

#include <memory>
#include <semaphore>

namespace sled::test {

/// Longer than any wait for a subscriber takes, and shorter than a test may run.
inline constexpr int kLongMs = 60'000;

/// Keeps a subscriber from writing until it is released.
class Holdup {
public:
    explicit Holdup(EventLogSubscriber &subscriber)
    {
        subscriber.post([state = m_state](DemoSled &) -> Result<void> {
            state->isHeld.release();
            state->isOver.acquire();
            return {};
        });
        m_state->isHeld.acquire();
    }
    void release() { m_state->isOver.release(); }

private:
    struct State {
        std::binary_semaphore isHeld{0};
        std::binary_semaphore isOver{0};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace sled::test
