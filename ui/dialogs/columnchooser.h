// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportsettings.h"

#include <QGroupBox>

#include <vector>

namespace sled {

class ColumnList;

/// Lets the user choose which columns a file has, and in which order.
class ColumnChooser final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnChooser)

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    void setColumns(const std::vector<ExportSettings::Column> &columns);
    [[nodiscard]] std::vector<ExportSettings::Column> columns() const;

Q_SIGNALS:
    void changed(); ///< A moment after the fact.

private:
    ColumnList *m_list = nullptr;
};

} // namespace sled
