// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verifiedops.h"

#include <vector>

namespace sled {

/// Asks, for a number of ops one after the other, whether they have passed the signature check
/// before, and remembers those that pass now. Used by one thread, for a moment.
class VerifiedBatch final {
public:
    /// With all that is known, which is read if it has not been yet.
    VerifiedBatch(KnownMarks &known, const std::stop_token &stop);
    /// Only to remember: to read all for few ops would take longer than to check them.
    explicit VerifiedBatch(VerifiedOps &ops);
    ~VerifiedBatch(); ///< Records what has passed.
    VerifiedBatch(const VerifiedBatch &) = delete;
    VerifiedBatch &operator=(const VerifiedBatch &) = delete;

    /// OpMarker::markOf(); none if nothing can be remembered.
    [[nodiscard]] OpMark markOf(std::string_view text, std::string_view checked = {});
    [[nodiscard]] bool hasPassed(const OpMark &mark) const;
    void addPassed(const OpMark &mark) { m_passed.push_back(mark); }

private:
    VerifiedOps &m_ops;
    MarkSet m_marks;
    std::optional<OpMarker> m_marker;
    std::vector<OpMark> m_passed;
};

} // namespace sled
