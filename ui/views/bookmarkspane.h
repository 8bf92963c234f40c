// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bookmarksmodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;

namespace sled {

class NoteEdit;

/// The list of bookmarks, and below it the note of the one that is current.
///
/// Enter or a double click asks for the event, Delete removes the bookmark, F2 goes to the note.
class BookmarksPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarksPane)

public:
    /// \a model must outlive it.
    explicit BookmarksPane(BookmarksModel &model, QWidget *parent = nullptr);

    /// Lets the hint tell the key of \a bookmark, which sets one.
    void followKeyOf(const QAction &bookmark);
    void setCurrent(const OpId &op); ///< If it has a bookmark.
    /// Tells what was written into the note and not told yet.
    void finishNote();

Q_SIGNALS:
    void eventRequested(const sled::OpId &op);
    void removeRequested(const sled::OpId &op);
    void noteEdited(const sled::OpId &op, const QString &note);

private:
    void addKeys();
    void noteCurrent(); ///< The model is about to change.
    void restoreCurrent();
    void showNote();
    [[nodiscard]] std::optional<OpId> current() const;

    BookmarksModel &m_model;
    QTableView *m_table = nullptr;
    NoteEdit *m_note = nullptr;
    QLabel *m_hint = nullptr;
    std::optional<OpId> m_kept; ///< Current before the model changed.
    int m_keptRow = 0;
    std::optional<OpId> m_shown; ///< Whose note is shown.
};

} // namespace sled
