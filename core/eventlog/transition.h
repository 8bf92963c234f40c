// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace sled {

/// One stage transition of a story as the pipeline announces it, to be logged.
struct TransitionFired {
    std::string storyId;
    std::string before; ///< Label of the stage left, as in `coding`.
    std::string after;  ///< Label of the stage entered; may be the same one.
    std::string event;  ///< Name of the pipeline event, as in `GatesPassed`.
    qint64 at = 0;      ///< Unix seconds.
};

} // namespace sled
