// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/quietview.h"

#include <QListView>

namespace sled {

/// A list as wide as its dock whose items are drawn by a delegate and may change in height.
class CardList final : public QuietView<QListView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardList)

public:
    /// \a model must outlive the list; says \a emptyText if there is nothing in it.
    CardList(QAbstractItemModel &model, QString emptyText, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< What a card can be read at.

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace sled
