// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"

#include <QIcon>
#include <QPalette>
#include <QStyledItemDelegate>

namespace sled {

/// The sign of \a severity as an icon for item views with the colours of \a palette, on
/// selected rows too.
[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette &palette);

/// Draws the cells of a FindingsTableModel: the sign of the severity beside the kind,
/// fixed-width digits and ids.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingDelegate)

public:
    explicit FindingDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sled
