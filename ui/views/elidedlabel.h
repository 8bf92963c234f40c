// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sled {

/// One line of plain text that takes what width there is; what is cut ends in an ellipsis and is
/// read whole in the tool tip, and by screen readers.
class ElidedLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    /// \a name: for screen readers; empty: they read the text.
    explicit ElidedLabel(const QString &name = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString shownText() const; ///< As far as there is room.

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace sled
