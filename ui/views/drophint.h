// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sled {

/// A frame over a whole window that says that what is held over it can be dropped there.
/// Hidden until it appears; takes no events.
class DropHint final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropHint)

public:
    explicit DropHint(QWidget &window);

    void appear(); ///< Covers the window as it is now.

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sled
