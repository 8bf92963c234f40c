// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <memory>
#include <string_view>

namespace sled {

/// SHA-256 of \a text. Thread-safe.
Digest sha256(std::string_view text) noexcept;

/// SHA-256 of bytes that come in pieces. Used by one thread.
class Sha256 final {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(std::string_view bytes) noexcept;
    [[nodiscard]] Digest finish() noexcept; ///< Of all pieces; nothing may be added after it.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sled
