// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/knownrows.h"
#include "core/store/filefacts.h"
#include "core/store/sleddatabase.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace sled {

/// Looks, page by page, whether the rows of a followed database are still those that were read.
///
/// Begins when the file was written to, and takes about one hundredth of a core's time.
class RowAudit final {
public:
    explicit RowAudit(QString path) : m_path(std::move(path)) {}

    /// Looks at the next page, if it is time for one.
    /// \return the first row that is not what was read; then the audit is over for good.
    std::optional<RowId> step(KnownRows &rows, const std::stop_token &stop);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool isDue();
    std::optional<RowId> lookAtPage(KnownRows &rows, const std::stop_token &stop);

    const QString m_path;
    std::optional<FileFacts> m_seen; ///< When the last round began.
    bool m_isUnderWay = false;
    bool m_isOver = false;
    std::optional<RowId> m_after;
    std::optional<SledDatabase> m_database;
    Clock::time_point m_notBefore;
};

} // namespace sled
