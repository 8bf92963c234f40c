// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/picturefile.h"

#include <QObject>
#include <QTextObjectInterface>

#include <vector>

class QTextCursor;

namespace sled {

/// Pictures within a text document, which stay shapes wherever that is printed. Lives on the
/// document's thread, and as long.
class PaperPictures final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperPictures)
    Q_INTERFACES(QTextObjectInterface)

public:
    /// \a widest: what no picture is wider than, in the units of the document's layout.
    /// \a scale: such units to a device independent pixel.
    PaperPictures(QTextDocument &document, double widest, double scale);

    void insert(QTextCursor &cursor, const Picture &picture);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    std::vector<Picture> m_pictures;
    double m_widest;
    double m_scale;
};

} // namespace sled
