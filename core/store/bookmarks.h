// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <vector>

namespace sled {

/// A mark that the user left on an event, with what is needed to tell which one it was while the
/// op is not open.
struct Bookmark {
    OpId op;           ///< Finds the event again when its file moves or is compacted.
    QString note;      ///< Plain text of any kind; may have several lines.
    qint64 madeAt = 0; ///< Unix seconds.
    QString storyId;   ///< As the event says it: untrusted, as is all that follows.
    QString sledId;    ///< Likewise.
    /// NaN if the event had none.
    double eventSeq = std::numeric_limits<double>::quiet_NaN();
    double timestamp = std::numeric_limits<double>::quiet_NaN(); ///< Of the event; likewise.
    QJsonObject others; ///< Fields of the file that are not known here; they are written again.
};

/// The user's bookmarks as a JSON file keeps them: one an op, oldest first. A plain value.
class Bookmarks final {
public:
    static constexpr qsizetype kMaxNote = 10'000;    ///< Characters (code points) of one note.
    static constexpr std::size_t kMaxCount = 10'000; ///< Bookmarks of one file.
    static constexpr qsizetype kMaxText = 1'000;     ///< UTF-16 units kept of a story or sled.
    static constexpr qsizetype kMaxFile = 64 * 1024 * 1024; ///< Bytes of what can be read.

    /// Reads what toJson() writes; fields it does not know are kept. An empty text is an empty set.
    /// \return ErrorCode::Malformed on anything else, ErrorCode::UnsupportedSchema if a newer
    /// version wrote it; the detail says where.
    [[nodiscard]] static Result<Bookmarks> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const; ///< UTF-8, indented, keys sorted, LF at the end.

    [[nodiscard]] const std::vector<Bookmark> &all() const noexcept { return m_all; }
    [[nodiscard]] const Bookmark *find(const OpId &op) const; ///< Null if there is none. Linear.

    /// Adds \a bookmark, or puts it in the place of that op; texts too long are cut.
    /// \return ErrorCode::OutOfRange if there are kMaxCount already.
    Result<void> set(Bookmark bookmark);
    bool remove(const OpId &op); ///< Whether there was one.

private:
    [[nodiscard]] std::size_t placeOf(const OpId &op) const;

    std::vector<Bookmark> m_all;
    QJsonObject m_others; ///< Fields beside the list.
};

/// \a text without what cannot be stored (halves of surrogate pairs, NUL) and cut to \a limit
/// characters (code points).
[[nodiscard]] QString storableNote(const QString &text, qsizetype limit = Bookmarks::kMaxNote);

} // namespace sled
