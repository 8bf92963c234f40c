// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/shownevents.h"

#include <optional>

namespace sled {

/// Which rows of the sources are shown.
struct OpsFilter {
    std::optional<SourceIndex> source; ///< Nothing: all.
    bool onlyNotAccepted = false;
    ShownEvents events; ///< Only rows whose op makes an event that is shown; null: all rows.

    /// Whether rows of one source have to be looked at one by one.
    [[nodiscard]] bool isListing() const { return onlyNotAccepted || events; }
    /// Whether \a row of \a history, of whatever source, is to be shown.
    [[nodiscard]] bool passes(const History &history, const SourceRow &row) const;

    friend bool operator==(const OpsFilter &, const OpsFilter &) = default;
};

} // namespace sled
