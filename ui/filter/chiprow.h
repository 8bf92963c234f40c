// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace sled {

class FilterChip;

/// The chips of a filter in one row, so that many of them leave room for what they filter. A
/// button after those that fit says how many more there are, and shows them all in as many rows
/// as they need.
class ChipRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipRow)

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// Shows \a chips instead of those before, which go away later: one may be the caller. The
    /// first one is focused if one of them was. Whether all are shown stays as it was.
    /// \return false if the focus was on one and there is none any more.
    bool setChips(const std::vector<FilterChip *> &chips);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] std::size_t fitting(int width) const; ///< How many chips one row has room for.

    std::vector<FilterChip *> m_chips;
    QToolButton *m_more = nullptr;
};

} // namespace sled
