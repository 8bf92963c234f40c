// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace sled {

/// Short texts of one font, each laid out once: most of the time of drawing a number goes into
/// finding its glyphs.
class TextCache final {
public:
    struct Text {
        QStaticText laidOut;
        double width = 0.0;
    };

    explicit TextCache(const QFont &font) : m_metrics(font), m_font(font) {}

    /// \a text laid out. Valid until the next call.
    const Text &of(const QString &text);
    /// The painter must have the font that the cache was made for.
    void draw(QPainter &painter, double left, double baseline, const Text &text) const;

    [[nodiscard]] const QFontMetricsF &metrics() const { return m_metrics; }

private:
    static constexpr qsizetype kMaxTexts = 4096; ///< More are forgotten, all at once.

    QFontMetricsF m_metrics;
    QFont m_font;
    QHash<QString, Text> m_texts;
};

} // namespace sled
