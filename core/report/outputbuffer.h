// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

class QIODevice;

namespace sled {

/// \return ErrorCode::Io with the words of \a device, which may have taken a part.
[[nodiscard]] Result<void> writeAll(std::string_view text, QIODevice &device);

/// Collects UTF-8 text and passes it on to a device in large pieces.
///
/// What was not flushed is lost with the object.
class OutputBuffer final {
public:
    static constexpr std::size_t kFlushBytes = std::size_t{1} << 16U;

    /// \a device is open for writing and outlives the buffer.
    explicit OutputBuffer(QIODevice &device) : m_device(device) {}
    OutputBuffer(const OutputBuffer &) = delete;
    OutputBuffer &operator=(const OutputBuffer &) = delete;

    [[nodiscard]] std::string &text() noexcept { return m_text; } ///< Append here.

    /// Passes on what was collected. \return ErrorCode::Io with the device's own words.
    [[nodiscard]] Result<void> flush();

    /// As flush(), once kFlushBytes have come together.
    [[nodiscard]] Result<void> flushIfFull()
    {
        return m_text.size() < kFlushBytes ? Result<void>() : flush();
    }

private:
    QIODevice &m_device;
    std::string m_text;
};

} // namespace sled
