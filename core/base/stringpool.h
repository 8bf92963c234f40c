// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashslots.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace sled {

/// Number of a string in a StringPool. Equal ids of one pool are equal strings.
enum class StringId : std::uint32_t { Empty = 0 };

/// Keeps each distinct UTF-8 string once, for as long as the pool lives.
///
/// Thread-safe: intern() locks, text() does not (a string never moves). An id may be
/// passed to another thread by any means that orders memory.
class StringPool final {
public:
    StringPool();
    ~StringPool();
    StringPool(const StringPool &) = delete;
    StringPool &operator=(const StringPool &) = delete;

    StringId intern(std::string_view utf8);

    /// The string with number \a id; valid as long as the pool. O(1).
    [[nodiscard]] std::string_view text(StringId id) const noexcept;

    [[nodiscard]] std::size_t size() const; ///< Distinct strings, the empty one included.

private:
    static constexpr std::size_t kFirstBlock = 1024; ///< Strings in block 0; each doubles.
    static constexpr std::size_t kBlocks = 23;       ///< Room for more than 2^32 strings.

    StringId internLocked(std::string_view utf8);
    std::uint32_t add(std::string_view utf8);
    const char *keep(std::string_view utf8);

    const std::uint64_t m_serial; ///< No other pool of this process ever has it.
    mutable std::mutex m_mutex;   ///< Guards all but what the blocks point to.
    std::array<std::atomic<std::string_view *>, kBlocks> m_blocks{};
    std::uint32_t m_size = 0;
    std::vector<std::unique_ptr<char[]>> m_characters;
    char *m_free = nullptr; ///< Where the next string's characters go.
    std::size_t m_freeBytes = 0;
    HashSlots m_index; ///< All but the empty string.
};

} // namespace sled
