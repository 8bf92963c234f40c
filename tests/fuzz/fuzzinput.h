// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace sled::fuzz {

/// Ends a fuzz target where an invariant does not hold, and says which one.
inline void require(bool holds, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d: does not hold\n", file, line);
    std::abort();
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    return {reinterpret_cast<const char *>(data), size};
}

inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Whether \a inner is a part of \a outer, in memory.
inline bool isWithin(std::string_view inner, std::string_view outer)
{
    return inner.data() >= outer.data()
        && inner.data() + inner.size() <= outer.data() + outer.size();
}

/// Qt loads its SQLite driver for an application only; one that lasts as long as the process.
inline void ensureApplication()
{
    static int argc = 0;
    static auto *application = new QCoreApplication(argc, nullptr);
    static_cast<void>(application);
}

inline void writeBytes(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly)
            && file.write(bytes.data(), bytes.size()) == bytes.size());
}

inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Names of all that lies in \a directory, sorted.
inline QStringList namesIn(const QString &directory)
{
    return QDir(directory).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// Reads the fuzzer's bytes as a list of small choices; 0 when they are used up.
class Choices final {
public:
    explicit Choices(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    std::size_t below(std::size_t end)
    {
        if (m_bytes.empty() || end == 0)
            return 0;
        const std::size_t choice = m_bytes.front() % end;
        m_bytes = m_bytes.subspan(1);
        return choice;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

} // namespace sled::fuzz
