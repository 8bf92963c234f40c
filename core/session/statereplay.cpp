// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/statereplay.h"

#include "core/session/checkedrows.h"

namespace sled {

Result<std::unique_ptr<ReplayedState>> replayState(const QString &path,
                                                   std::optional<quint64> rowLimit,
                                                   const std::stop_token &stop,
                                                   std::shared_ptr<VerifiedOps> verified)
{
    CheckOptions options;
    options.verified = std::move(verified);
    if (rowLimit)
        options.rowLimit = *rowLimit;
    auto rows = CheckedRows::open(path, options, stop);
    if (!rows)
        return tl::unexpected(rows.error());
    auto state = std::make_unique<ReplayedState>(isReplayedJointly((*rows)->kind())
                                                     ? Document::MissingElement::IsWaitedFor
                                                     : Document::MissingElement::IsPathMismatch);
    for (;;) {
        const Result<std::vector<CheckedRow>> next = (*rows)->next();
        if (!next)
            return tl::unexpected(next.error());
        if (next->empty())
            return state;
        for (const CheckedRow &row : *next) {
            if (!row.isMalformed)
                state->document.apply(row.op, replayChecks(row), OpTag{});
        }
    }
}

} // namespace sled
