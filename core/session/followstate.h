// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <chrono>
#include <cstdint>

namespace sled {

/// How it stands with a source that is followed.
struct FollowState {
    enum class Phase : std::uint8_t {
        Off,        ///< It is not followed.
        CatchingUp, ///< More rows are there than were read.
        Following,  ///< All rows are read; new ones come as they are committed.
        Waiting,    ///< It cannot be read: see error. It is tried again by itself.
        Paused,     ///< On request.
        Replaced,   ///< The file holds another history now, which is a source of its own.
    };

    Phase phase = Phase::Off;
    Error error;                            ///< If Waiting or Replaced.
    std::chrono::milliseconds retryAfter{}; ///< If Waiting: at the latest, from then on.
    qint64 rowsGone = 0; ///< Rows that were read and that the file does not hold any more.
};

} // namespace sled
