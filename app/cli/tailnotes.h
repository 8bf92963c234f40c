// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/session/followstate.h"

#include <QString>

#include <map>

namespace sled {

/// Tells on standard error how it stands with followed sources: each change once.
class TailNotes final {
public:
    /// Tells of \a state of \a source, if that is news.
    void tell(const Source &source, SourceIndex index, const FollowState &state);
    /// Tells that the rows of \a source are not what was read, if they are not.
    void tellIfOutdated(const Source &source, SourceIndex index);

private:
    struct Told {
        QString trouble; ///< Why it cannot be read; empty: it can be.
        QString change;  ///< How it is not any more what was read.
        qint64 rowsGone = 0;
    };

    std::map<SourceIndex, Told> m_told;
};

} // namespace sled
