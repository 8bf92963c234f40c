// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outputbuffer.h"

#include <QIODevice>

namespace sled {

Result<void> writeAll(std::string_view text, QIODevice &device)
{
    while (!text.empty()) {
        const qint64 written = device.write(text.data(), static_cast<qint64>(text.size()));
        if (written <= 0)
            return failure(ErrorCode::Io, device.errorString());
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> OutputBuffer::flush()
{
    Result<void> written = writeAll(m_text, m_device);
    if (written)
        m_text.clear();
    return written;
}

} // namespace sled
