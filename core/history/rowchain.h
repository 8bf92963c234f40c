// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyedhash.h"
#include "core/store/rowid.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace sled {

/// A running hash over the rows of a source: two runs that come to the same have read the same
/// ops in the same rows. Valid in this process only.
class RowChain final {
public:
    /// \a fingerprint: see CheckedRow; 0 for a malformed row.
    void add(RowId row, std::uint64_t fingerprint)
    {
        const std::array<std::uint64_t, 3> words{m_digest, static_cast<std::uint64_t>(row),
                                                 fingerprint};
        std::array<std::uint8_t, sizeof words> bytes{};
        std::memcpy(bytes.data(), words.data(), sizeof words);
        m_digest = keyedHash(bytes);
    }

    friend bool operator==(const RowChain &, const RowChain &) = default;

private:
    std::uint64_t m_digest = 0;
};

} // namespace sled
