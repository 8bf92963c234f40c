// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPainter;

namespace sled {

/// Two frames over a whole window that say what becomes of files held over it, if they are dropped
/// there. Hidden until it appears; takes no events.
class DropHint final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropHint)

public:
    /// What is done with files that are dropped.
    enum class Use {
        Open,   ///< To the left.
        Import, ///< To the right: into an archive.
    };

    explicit DropHint(QWidget &window);

    void appear();                        ///< Covers the window as it is now.
    void setPointer(const QPoint &point); ///< Shows what a drop there would do.
    [[nodiscard]] Use useAt(const QPoint &point) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF frameOf(Use use) const;
    void paintFrame(QPainter &painter, Use use) const;

    std::optional<Use> m_current;
};

} // namespace sled
