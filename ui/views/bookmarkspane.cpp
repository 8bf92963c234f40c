// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookmarkspane.h"

#include "ui/theme/hint.h"
#include "ui/theme/keytip.h"
#include "ui/views/bookmarkdelegate.h"
#include "ui/views/noteedit.h"
#include "ui/views/pagetable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastColumn = 40;
constexpr int kBesideTime = 34; ///< The sign and what the style leaves free.
constexpr int kStoryWidth = 66; ///< In a dock as narrow as it begins, leaves as much for the note.

} // namespace

BookmarksPane::BookmarksPane(BookmarksModel &model, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    m_table = pageTable(model, tr("Bookmarks"));
    m_table->setObjectName(QStringLiteral("bookmarks"));
    m_table->setItemDelegate(new BookmarkDelegate(m_table));
    QHeaderView &header = *m_table->horizontalHeader();
    header.setMinimumSectionSize(kLeastColumn);
    header.setResizeContentsPrecision(0); // what is in view is enough
    // As wide as a time in UTC: an offset is cut rather than the note pushed out.
    header.resizeSection(BookmarksModel::TimeColumn,
                         fontMetrics().horizontalAdvance(u"2026-05-17 14:05:00"_s) + kBesideTime);
    header.resizeSection(BookmarksModel::StoryColumn, kStoryWidth);
    header.setStretchLastSection(false); // it never shrinks below the default width
    header.setSectionResizeMode(BookmarksModel::NoteColumn, QHeaderView::Stretch);
    m_note = new NoteEdit;
    m_hint = hintLabel(tr("No bookmarks yet."));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("bookmarksSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_note);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({400, 120});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(splitter, 1);

    addKeys();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT eventRequested(m_model.at(index.row()).op);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BookmarksPane::showNote);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &BookmarksPane::noteCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &BookmarksPane::restoreCurrent);
    connect(m_note, &NoteEdit::edited, this, [this](const QString &note) {
        if (m_shown)
            Q_EMIT noteEdited(*m_shown, note);
    });
    connect(m_note, &NoteEdit::left, this, [this] { m_table->setFocus(); });
    restoreCurrent();
}

void BookmarksPane::addKeys()
{
    const auto add = [this](const QString &text, Qt::Key key, auto doIt) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, doIt);
    };
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(tr("&Edit Note"), Qt::Key_F2, [this] {
        if (current())
            m_note->setFocus(Qt::ShortcutFocusReason);
    });
    add(tr("&Remove Bookmark"), Qt::Key_Delete, [this] {
        if (const auto op = current())
            Q_EMIT removeRequested(*op);
    });
}

std::optional<OpId> BookmarksPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.at(index.row()).op) : std::nullopt;
}

void BookmarksPane::followKeyOf(const QAction &bookmark)
{
    followKey(*this, bookmark, [this](const QString &key) {
        m_hint->setText(key.isEmpty()
                            ? tr("No bookmarks yet.")
                            : tr("No bookmarks yet. Select an event and press %1.").arg(key));
    });
}

void BookmarksPane::setCurrent(const OpId &op)
{
    const int row = m_model.rowOf(op);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void BookmarksPane::finishNote()
{
    m_note->finish();
}

void BookmarksPane::noteCurrent()
{
    m_kept = current();
    m_keptRow = m_table->currentIndex().row();
}

void BookmarksPane::restoreCurrent()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_hint->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_note->setVisible(!isEmpty);
    if (m_kept) {
        const int row = m_model.rowOf(*m_kept);
        const int last = m_model.rowCount() - 1;
        m_table->setCurrentIndex(
            m_model.index(row >= 0 ? row : std::min(std::max(m_keptRow, 0), last), 0));
    }
    showNote();
}

void BookmarksPane::showNote()
{
    const std::optional<OpId> now = current();
    if (m_shown != now && m_shown && m_model.rowOf(*m_shown) >= 0)
        m_note->finish();
    m_shown = now;
    m_note->setEnabled(now.has_value());
    const int row = now ? m_model.rowOf(*now) : -1;
    m_note->setNote(row >= 0 ? m_model.at(row).note : QString());
}

} // namespace sled
