// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualhits.h"

#include "ui/theme/fixedfont.h"
#include "ui/theme/hint.h"
#include "ui/theme/palettecolors.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace sled {

namespace {

constexpr int kHitMargin = 8;
constexpr int kMostHitLines = 3; ///< Of its text.

/// Draws a hit: its heading, its chapter, and the text with the words in bold.
class HitDelegate final : public QStyledItemDelegate {
public:
    explicit HitDelegate(ManualHits &list) : QStyledItemDelegate(&list), m_list(list) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ManualHit &hit = m_list.hits()[std::size_t(index.row())];
        const PaletteColors colors(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor text
            = isSelected ? option.palette.color(QPalette::HighlightedText) : colors.text;
        const QColor muted = isSelected ? text : colors.mutedText;
        painter->save();
        if (isSelected)
            painter->fillRect(option.rect, option.palette.highlight());
        QRect place = option.rect.adjusted(kHitMargin, kHitMargin / 2, -kHitMargin, 0);
        const auto line = [&](const QString &words, const QFont &font, const QColor &color) {
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                              metrics.elidedText(words, Qt::ElideRight, place.width()));
            place.setTop(place.top() + metrics.height());
        };
        line(hit.heading, headingFont(option), text);
        line(hit.chapter, smallFont(option.font), muted);
        QTextLayout layout(hit.snippet, smallFont(option.font));
        painter->setPen(text);
        layOut(layout, place.width());
        layout.draw(painter, place.topLeft());
        if (!isSelected) {
            painter->setPen(colors.grid);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const ManualHit &hit = m_list.hits()[std::size_t(index.row())];
        const int width = m_list.viewport()->width();
        QTextLayout layout(hit.snippet, smallFont(option.font));
        const double text = layOut(layout, width - 2 * kHitMargin);
        return {width,
                kHitMargin + QFontMetrics(headingFont(option)).height()
                    + QFontMetrics(smallFont(option.font)).height() + int(text) + 2};
    }

private:
    static QFont headingFont(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        return font;
    }

    /// \return the height.
    double layOut(QTextLayout &layout, int width) const
    {
        QList<QTextLayout::FormatRange> formats;
        for (const QString &word : m_list.words()) {
            qsizetype at = layout.text().indexOf(word, 0, Qt::CaseInsensitive);
            while (at >= 0) {
                QTextCharFormat bold;
                bold.setFontWeight(QFont::Bold);
                formats.append({int(at), int(word.size()), bold});
                at = layout.text().indexOf(word, at + word.size(), Qt::CaseInsensitive);
            }
        }
        layout.setFormats(formats);
        double height = 0;
        layout.beginLayout();
        for (int i = 0; i < kMostHitLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    ManualHits &m_list;
};

} // namespace

ManualHits::ManualHits(QWidget *parent) : QuietView(parent)
{
    setFrameShape(NoFrame);
    setItemDelegate(new HitDelegate(*this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Found in the manual"));
}

void ManualHits::setHits(std::vector<ManualHit> hits, const QStringList &words)
{
    clear();
    m_hits = std::move(hits);
    m_words = words;
    for (const ManualHit &hit : m_hits)
        addItem(hit.heading + QStringLiteral(", ") + hit.chapter + QStringLiteral(": ")
                + hit.snippet);
}

void ManualHits::goOn(int steps)
{
    if (count() == 0)
        return;
    const int now = currentRow() < 0 && steps < 0 ? 0 : currentRow();
    setCurrentRow((now + steps + count()) % count());
}

void ManualHits::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() == 0 && !m_words.isEmpty())
        paintHint(*viewport(), tr("Nothing in the manual has all of these words."));
}

void ManualHits::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace sled
