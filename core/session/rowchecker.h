// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/checkpool.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace sled {

/// Checks pages of rows: few on the caller's thread, many on several. Used by one thread.
class RowChecker final {
public:
    /// \a threads: 0 for one a core. \a verified: see LoadOptions.
    RowChecker(int threads, std::stop_token stop, std::shared_ptr<VerifiedOps> verified = nullptr)
        : m_threads(threads), m_stop(std::move(stop)), m_verified(std::move(verified))
    {
        if (m_verified)
            m_known = m_verified->known();
    }

    /// \a rows, at most a page of them, checked and in their order; fewer only if a stop was
    /// requested.
    [[nodiscard]] std::vector<CheckedRow> check(std::vector<RawRow> rows, SignatureMode mode);
    /// The same for rows that were checked before: of their signatures nothing is said.
    [[nodiscard]] std::vector<CheckedRow> parse(std::vector<RawRow> rows);
    void rest(); ///< No rows come for a while: lets go of threads, and of what is known.

private:
    [[nodiscard]] std::vector<CheckedRow> checkFew(const std::vector<RawRow> &rows,
                                                   SignatureMode mode, VerifiedOps *verified);
    [[nodiscard]] std::vector<CheckedRow> check(std::vector<RawRow> rows, SignatureMode mode,
                                                const std::shared_ptr<VerifiedOps> &verified);

    const int m_threads;
    const std::stop_token m_stop;
    const std::shared_ptr<VerifiedOps> m_verified;
    OpParser m_parser;
    std::unique_ptr<CheckPool> m_pool; ///< While there are many rows.
    SignatureMode m_poolMode = SignatureMode::Check;
    bool m_doesPoolRemember = false;
    /// Until the first rest: what comes later is new, and not worth reading all that is known.
    std::shared_ptr<KnownMarks> m_known;
};

} // namespace sled
