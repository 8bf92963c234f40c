// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bookmarkfile.h"
#include "ui/models/bookmarksmodel.h"
#include "ui/window/windowparts.h"

#include <QObject>

#include <functional>

namespace sled {

class BookmarksPane;

/// The bookmarks of a window: makes, removes, lists and finds them, and keeps them in a file of
/// the user's, never beside a database.
class BookmarkControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarkControl)

public:
    /// Adds the dock of bookmarks to the window and what shows it to the menu of views.
    BookmarkControl(const WindowParts &parts, UserFiles files);

    void finishNote(); ///< Keeps what is being written.

    /// Where bookmarks are kept; empty: nowhere.
    [[nodiscard]] QString file() const { return m_file ? m_file->path() : QString(); }

private:
    using Change = std::function<Result<void>(Bookmarks &)>;

    void addDock();
    void connectActions();
    void read();
    void change(const Change &change);
    void show(const Bookmarks &bookmarks);

    void toggle();
    void go(bool isForward);
    void select(const OpId &op);
    void remove(const OpId &op);
    void setNote(const OpId &op, const QString &note);
    void say(const QString &text) const;  ///< In passing: nothing is wrong.
    void tell(const QString &text) const; ///< What is wrong.
    [[nodiscard]] Bookmark bookmarkFor(EventIndex event) const;

    WindowParts m_parts;
    std::optional<BookmarkFile> m_file;
    Bookmarks m_bookmarks;
    BookmarksModel m_model;
    BookmarksPane *m_pane = nullptr;
    std::vector<Bookmark> m_removed; ///< Made again with their notes, if the user wants them back.
};

} // namespace sled
