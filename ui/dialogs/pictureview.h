// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace sled {

/// Shows an image as wide as there is room, never enlarged; what is higher is scrolled.
class PictureView final : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureView)

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setImage(const QImage &image); ///< Its ratio of device pixels is its own.
    void setWaiting(bool isWaiting);    ///< It is paler while another one is on its way.

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void updateScrollBar();
    [[nodiscard]] QSizeF shownSize() const;

    QImage m_image;
    bool m_isWaiting = false;
};

} // namespace sled
