// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sled {

/// Filters that the user has given names, as a text file keeps them: a line each, `name: filter`.
///
/// Empty lines, those that begin with `#` and those that are neither stay as they are when the
/// file is written again: people edit it. Of two lines with one name the first one counts.
class NamedFilters final {
public:
    struct Entry {
        QString name;
        QString filter; ///< As written; not necessarily one that can be read.

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// \a file: UTF-8; what is none is shown by the character for that.
    [[nodiscard]] static NamedFilters fromFile(const QByteArray &file);
    [[nodiscard]] QByteArray toFile() const;

    [[nodiscard]] std::vector<Entry> all() const; ///< In the order of the file.
    [[nodiscard]] std::optional<QString> filter(const QString &name) const;

    /// Whether \a name can name a filter: it is not empty, on one line and has no colon, blank at
    /// an end, `#` or mark of the byte order in front.
    [[nodiscard]] static bool isName(const QString &name);
    /// Adds the filter, or puts it in the place of that name. Requires: isName(name); \a filter is
    /// on one line, as printFilter() writes it.
    void set(const QString &name, const QString &filter);
    void remove(const QString &name);

private:
    static std::optional<Entry> entryOf(const QByteArray &bytes);

    std::vector<QByteArray> m_lines; ///< As they are, in whatever encoding.
};

} // namespace sled
