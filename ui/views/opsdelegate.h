// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sled {

/// Draws the cells of an OpsTableModel: signs beside words, codes in a fixed-width font, a
/// tinted ground for rows that were not accepted.
class OpsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpsDelegate)

public:
    explicit OpsDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sled
