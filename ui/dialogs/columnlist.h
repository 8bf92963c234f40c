// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QListWidget;
class QToolButton;

namespace sled {

/// Lets the user choose columns and their order: by check marks, by dragging, by buttons or with
/// Ctrl and an arrow key.
class ColumnList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnList)

public:
    struct Column {
        int key = 0;
        QString title; ///< Safe to show.
        bool isWanted = true;

        friend bool operator==(const Column &, const Column &) = default;
    };

    explicit ColumnList(QWidget *parent = nullptr);

    void setNames(const QString &accessible); ///< What screen readers call the list.
    void addButton(QToolButton &button);      ///< Beside its own.

    void setColumns(const std::vector<Column> &columns);
    [[nodiscard]] std::vector<Column> columns() const;

    /// Makes the first column current whose title has \a text. \return whether there is one.
    bool select(const QString &text);

Q_SIGNALS:
    void changed(); ///< By the user; a moment after the fact.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step); ///< The current column.
    void updateButtons();

    QListWidget *m_list = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

/// A button of such a list, which says \a text.
[[nodiscard]] QToolButton *columnButton(const QString &text, const QString &toolTip);

} // namespace sled
