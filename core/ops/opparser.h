// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ops/op.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace sled {

/// Reads one op from the JSON that a sled stores (formats.md 2).
///
/// Accepts bytes as arrays, hexadecimal or base64, and content in the tagged or the plain
/// encoding. Unknown keys are ignored; a missing, repeated or mistyped one is an error.
/// As in the reference, an integer beyond 64 bits is a floating-point number.
/// Not thread-safe: one parser a thread. A parser keeps its memory from op to op.
class OpParser final {
public:
    static constexpr std::size_t kMaxBytes = std::size_t{8} << 20U; ///< Of one op's text.
    static constexpr std::size_t kMaxDepth = 127; ///< Nested containers, as serde_json allows.
    static constexpr std::size_t kMaxPath = 64;   ///< Segments.
    static constexpr std::size_t kMaxDependencies = 4096;

    OpParser();
    ~OpParser();
    OpParser(const OpParser &) = delete;
    OpParser &operator=(const OpParser &) = delete;

    /// Reads \a json into \a op, whose memory is used again.
    /// \return ErrorCode::Malformed with the reason, in plain words and without any of the
    ///         text that was read; \a op is unspecified then.
    Result<void> parse(std::string_view json, SignedOp &op);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sled
