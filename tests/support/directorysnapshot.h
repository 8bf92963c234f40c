// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>

namespace sled::test {

/// Every file of a directory with its bytes and times, to prove that nothing was touched.
///
/// Opens and closes the files, by which this process loses its POSIX locks on them: not
/// beside a writer in the same process.
class DirectorySnapshot final {
public:
    explicit DirectorySnapshot(const QString &directory)
    {
        const QFileInfoList entries = QDir(directory).entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            QFile file(entry.filePath());
            Entry found{entry.lastModified(), {}};
            if (file.open(QIODevice::ReadOnly))
                found.bytes = file.readAll();
            m_entries.insert(entry.fileName(), found);
        }
    }

    [[nodiscard]] QStringList names() const { return m_entries.keys(); }

    /// Names of the entries that are not the same in \a other.
    [[nodiscard]] QStringList differencesTo(const DirectorySnapshot &other) const
    {
        QStringList names = m_entries.keys() + other.m_entries.keys();
        names.removeDuplicates();
        names.removeIf([&](const QString &name) {
            return m_entries.contains(name) && other.m_entries.contains(name)
                && m_entries[name] == other.m_entries[name];
        });
        return names;
    }

private:
    struct Entry {
        QDateTime modified;
        QByteArray bytes;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QMap<QString, Entry> m_entries;
};

} // namespace sled::test
