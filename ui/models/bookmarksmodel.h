// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/store/bookmarks.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sled {

/// The user's bookmarks, oldest first, and which of their events are open.
class BookmarksModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarksModel)

public:
    enum Column { TimeColumn, StoryColumn, NoteColumn, ColumnCount };
    enum Role {
        IsOpenRole = Qt::UserRole, ///< Whether the event is in the history.
    };

    explicit BookmarksModel(QObject *parent = nullptr);

    /// The events of \a bookmarks are looked for in \a history, which must outlive that alone.
    void setBookmarks(const Bookmarks &bookmarks, const History &history);
    void refresh(const History &history); ///< It is another one or has more events.

    [[nodiscard]] const Bookmark &at(int row) const { return m_all[std::size_t(row)]; }
    [[nodiscard]] int rowOf(const OpId &op) const; ///< -1 if it has no bookmark.
    [[nodiscard]] std::optional<EventIndex> eventAt(int row) const
    {
        return m_events[std::size_t(row)];
    }
    [[nodiscard]] std::vector<EventIndex> events() const; ///< Those open, ascending.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void bookmarksChanged(); ///< Others or more of them, or of their events; after the model's.

private:
    void findEvents(const History &history);
    [[nodiscard]] QString displayData(const Bookmark &bookmark, int column) const;
    [[nodiscard]] QString description(int row) const;

    std::vector<Bookmark> m_all;
    std::vector<std::optional<EventIndex>> m_events; ///< By row.
};

/// The event of the op \a id in \a history, if there is one. O(1).
[[nodiscard]] std::optional<EventIndex> eventOfOp(const History &history, const OpId &id);

} // namespace sled
