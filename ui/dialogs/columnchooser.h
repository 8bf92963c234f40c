// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportsettings.h"

#include <QGroupBox>

#include <vector>

class QListWidget;
class QToolButton;

namespace sled {

/// Lets the user choose which columns a file has, and in which order: by check marks, by dragging,
/// by buttons or with Ctrl and an arrow key.
class ColumnChooser final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnChooser)

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    void setColumns(const std::vector<ExportSettings::Column> &columns);
    [[nodiscard]] std::vector<ExportSettings::Column> columns() const;

Q_SIGNALS:
    void changed(); ///< A moment after the fact.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step); ///< The current column.
    void updateButtons();

    QListWidget *m_list = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace sled
