// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outputbuffer.h"

#include <QIODevice>

namespace sled {

Result<void> OutputBuffer::flush()
{
    std::size_t done = 0;
    while (done < m_text.size()) {
        const qint64 written
            = m_device.write(m_text.data() + done, static_cast<qint64>(m_text.size() - done));
        if (written <= 0)
            return failure(ErrorCode::Io, m_device.errorString());
        done += static_cast<std::size_t>(written);
    }
    m_text.clear();
    return {};
}

} // namespace sled
