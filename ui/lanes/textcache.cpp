// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/textcache.h"

#include <QPainter>

namespace sled {

const TextCache::Text &TextCache::of(const QString &text)
{
    const auto found = m_texts.constFind(text);
    if (found != m_texts.cend())
        return *found;
    if (m_texts.size() >= kMaxTexts)
        m_texts.clear();
    Text made{QStaticText(text), m_metrics.horizontalAdvance(text)};
    made.laidOut.setTextFormat(Qt::PlainText);
    made.laidOut.setPerformanceHint(QStaticText::AggressiveCaching);
    made.laidOut.prepare({}, m_font);
    return *m_texts.insert(text, made);
}

void TextCache::draw(QPainter &painter, double left, double baseline, const Text &text) const
{
    painter.drawStaticText(QPointF(left, baseline - m_metrics.ascent()), text.laidOut);
}

} // namespace sled
