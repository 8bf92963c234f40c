// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sled {

/// The sign of the program: lanes with marks on them, in the colours of the palette.
class AppMark final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppMark)

public:
    explicit AppMark(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {168, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sled
