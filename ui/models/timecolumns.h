// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timedisplay.h"

#include <QAbstractItemModel>

#include <initializer_list>

namespace sled {

/// Lets \a model say that its \a columns and their headings changed whenever times are written in
/// another way. Requires: a flat model.
inline void followTimeDisplay(QAbstractItemModel &model, std::initializer_list<int> columns)
{
    QObject::connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, &model,
                     [&model, columns = std::vector<int>(columns)] {
                         const int rows = model.rowCount();
                         for (const int column : columns) {
                             Q_EMIT model.headerDataChanged(Qt::Horizontal, column, column);
                             if (rows > 0)
                                 Q_EMIT model.dataChanged(model.index(0, column),
                                                          model.index(rows - 1, column));
                         }
                     });
}

} // namespace sled
