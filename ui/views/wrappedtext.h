// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <utility>

class QPainter;
class QPointF;

namespace sled {

/// Plain text broken into lines between words, and within one only where it must.
class WrappedText {
public:
    WrappedText(QString text, const QFont &font, int width)
        : m_text(std::move(text)), m_font(font), m_width(width)
    {
    }

    [[nodiscard]] int height() const;
    /// Draws it in the painter's pen, \a topLeft being its corner.
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    QString m_text;
    QFont m_font;
    int m_width;
};

} // namespace sled
