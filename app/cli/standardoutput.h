// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <stop_token>

namespace sled {

/// Standard output as a device that gives up when a stop is requested, even if it is a pipe
/// that nobody reads.
class StandardOutput final : public QIODevice {
public:
    explicit StandardOutput(std::stop_token stop);

    /// The reader has gone away: there is nobody to tell anything.
    [[nodiscard]] bool isReaderGone() const noexcept { return m_isReaderGone; }
    /// Looks whether the reader has gone away, though nothing is to be written.
    void lookForReader();
    [[nodiscard]] bool isStopped() const noexcept { return m_stop.stop_requested(); }
    [[nodiscard]] static bool isTerminal() noexcept;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool waitForRoom() const;

    const std::stop_token m_stop;
    const qint64 m_chunk; ///< Bytes that poll() promises room for.
    bool m_isReaderGone = false;
};

} // namespace sled
