// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reportinput.h"
#include "core/history/history.h"

#include <cstddef>
#include <stop_token>
#include <utility>

namespace sled {

/// Copies what named reports are made of, beside the lives, out of a history, a bounded part at a
/// time. Used on the history's thread.
class ReportReader final {
public:
    /// Copies \a count further events; 50,000 take some 5 ms.
    /// \return whether all events of the history have been copied.
    bool read(const History &history, std::size_t count);

    /// What was copied, without lives and filter. Requires: the last read() returned true.
    [[nodiscard]] ReportInput take() { return std::move(m_input); }

private:
    void readSources(const History &history);

    ReportInput m_input;
};

/// The same for all of \a history at once, with its lives, on its thread.
/// \return ErrorCode::Cancelled.
Result<ReportInput> readReportInput(const History &history, const std::stop_token &stop);

} // namespace sled
