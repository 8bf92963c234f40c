// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sled {

/// Draws the cells of a BookmarksModel: a ribbon in front, an empty one if the event is not open.
class BookmarkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarkDelegate)

public:
    explicit BookmarkDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sled
