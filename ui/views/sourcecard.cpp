// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sourcecard.h"

#include "ui/models/sourcelistmodel.h"
#include "ui/models/standingtext.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/palettecolors.h"
#include "ui/views/eventicons.h"
#include "ui/views/findingdelegate.h"
#include "ui/views/standingstyle.h"
#include "ui/views/wrappedtext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardMargin = 8;
constexpr int kLineGap = 2;
constexpr int kCardSign = 14;
constexpr int kSignGap = 5;
constexpr int kBarHeight = 4;

QString column(const QModelIndex &index, int number)
{
    return index.siblingAtColumn(number).data(Qt::DisplayRole).toString();
}

Source::State state(const QModelIndex &index)
{
    return Source::State(index.data(SourceListModel::StateRole).toInt());
}

/// Whether it is being read, and known how far.
bool hasProgress(const QModelIndex &index)
{
    return state(index) == Source::State::Loading
        && index.data(SourceListModel::PercentRole).toInt() >= 0;
}

constexpr std::array kStandings{Standing::Accepted, Standing::Waiting, Standing::Rejected,
                                Standing::Malformed};

struct Count {
    Standing standing = Standing::Accepted;
    QString text;
    bool isNone = true;
};

std::array<Count, kStandings.size()> countsOf(const QModelIndex &index)
{
    std::array<Count, kStandings.size()> counts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString count = column(index, SourceListModel::AcceptedColumn + int(i));
        counts[i] = {kStandings[i], count + u' ' + standingText(kStandings[i]),
                     count == QLocale().toString(0)};
    }
    return counts;
}

/// In how many columns the counts stand: two if all of them fit, since none is ever cut.
int countColumns(const QModelIndex &index, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int room = width / 2 - kCardSign - kSignGap - 2;
    const auto counts = countsOf(index);
    const bool fits = std::ranges::all_of(
        counts, [&](const Count &count) { return metrics.horizontalAdvance(count.text) <= room; });
    return fits ? 2 : 1;
}

/// Draws one source line by line, from the top.
class Card {
public:
    Card(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter),
          m_index(index),
          m_palette(option.palette),
          m_colors(option.palette),
          m_icons(option.palette),
          m_font(option.font),
          m_rest(option.rect.adjusted(kCardMargin, kCardMargin, -kCardMargin, -kCardMargin)),
          m_isSelected(option.state.testFlag(QStyle::State_Selected)),
          m_text(option.palette.color(m_isSelected ? QPalette::HighlightedText : QPalette::Text)),
          m_ground(option.palette.color(m_isSelected ? QPalette::Highlight : QPalette::Base))
    {
    }

    void draw()
    {
        QFont bold = m_font;
        bold.setWeight(QFont::DemiBold);
        const QRect whole = m_rest;
        drawSeveritySign();
        line(column(m_index, SourceListModel::NameColumn), bold, m_text, Qt::ElideMiddle);
        m_rest.setRight(whole.right());
        line(subtitle(), smallFont(m_font), muted(), Qt::ElideRight);
        const QString trail = m_index.data(SourceListModel::TrailRole).toString();
        if (!trail.isEmpty())
            line(trail, smallFont(m_font), muted(), Qt::ElideRight);
        if (!column(m_index, SourceListModel::OpenedColumn).isEmpty())
            drawCounts();
        if (hasProgress(m_index))
            drawProgress();
        const QString error = m_index.data(SourceListModel::ErrorRole).toString();
        if (!error.isEmpty())
            drawError(error);
    }

private:
    [[nodiscard]] QColor muted() const { return m_isSelected ? m_text : m_colors.mutedText; }

    [[nodiscard]] QString subtitle() const
    {
        const QString opened = column(m_index, SourceListModel::OpenedColumn);
        if (opened.isEmpty())
            return column(m_index, SourceListModel::StateColumn);
        QString text = opened + u" · "_s + m_index.data(SourceListModel::RowsRole).toString();
        if (state(m_index) != Source::State::Complete
            || m_index.data(SourceListModel::IsFollowedRole).toBool())
            text += u" · "_s + column(m_index, SourceListModel::StateColumn);
        return text;
    }

    void drawSeveritySign()
    {
        const QVariant severity = m_index.data(SourceListModel::SeverityRole);
        if (!severity.isValid())
            return;
        const QRect sign(m_rest.right() - kCardSign, m_rest.top(), kCardSign,
                         QFontMetrics(m_font).height());
        severityIcon(Severity(severity.toInt()), m_palette)
            .paint(&m_painter, sign, Qt::AlignCenter,
                   m_isSelected ? QIcon::Selected : QIcon::Normal);
        m_rest.setRight(sign.left() - kSignGap);
    }

    void line(const QString &text, const QFont &font, const QColor &color, Qt::TextElideMode mode)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QFontMetrics metrics(font);
        QRect rect = m_rest;
        rect.setHeight(metrics.height());
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(text, mode, rect.width()));
        m_rest.setTop(rect.bottom() + 1 + kLineGap);
    }

    void drawCounts()
    {
        const QFont font = smallFont(m_font);
        const int height = std::max(QFontMetrics(font).height(), kCardSign);
        const int columns = countColumns(m_index, font, m_rest.width());
        const auto counts = countsOf(m_index);
        m_painter.setFont(font);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const int left = m_rest.left() + int(i) % columns * m_rest.width() / columns;
            const QRect sign(left, m_rest.top() + int(i) / columns * (height + kLineGap), kCardSign,
                             height);
            if (!counts[i].isNone)
                m_icons.standing(counts[i].standing)
                    .paint(&m_painter, sign, Qt::AlignCenter,
                           m_isSelected ? QIcon::Selected : QIcon::Normal);
            m_painter.setPen(counts[i].isNone ? muted() : m_text);
            m_painter.drawText(QRect(sign.right() + kSignGap, sign.top(), m_rest.width(), height),
                               Qt::AlignLeft | Qt::AlignVCenter, counts[i].text);
        }
        m_rest.setTop(m_rest.top() + int(counts.size()) / columns * (height + kLineGap));
    }

    void drawProgress()
    {
        const int percent = m_index.data(SourceListModel::PercentRole).toInt();
        QRectF bar(m_rest.left(), m_rest.top() + 3, m_rest.width(), kBarHeight);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.strongGrid);
        m_painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
        bar.setWidth(bar.width() * std::max(0, percent) / 100.0);
        m_painter.setBrush(m_isSelected ? m_text : m_colors.accent);
        m_painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
        m_rest.setTop(m_rest.top() + kBarHeight + 6);
    }

    void drawError(const QString &error)
    {
        const QFont font = smallFont(m_font);
        // What was cancelled was asked for: nothing is wrong.
        const bool isWrong = state(m_index) != Source::State::Cancelled;
        QPoint text = m_rest.topLeft();
        QColor color = m_isSelected ? m_text : m_colors.mutedText;
        if (isWrong) {
            if (!m_isSelected)
                color = standingColor(Standing::Rejected, m_ground);
            drawErrorSign(color, QFontMetrics(font).height());
            text.rx() += kCardSign + kSignGap;
        }
        m_painter.setPen(color);
        WrappedText(error, font, m_rest.width() - kCardSign - kSignGap).draw(m_painter, text);
    }

    void drawErrorSign(const QColor &color, int lineHeight)
    {
        m_painter.save();
        m_painter.translate(m_rest.left(), m_rest.top() + (lineHeight - kCardSign) / 2.0);
        m_painter.scale(kCardSign / 16.0, kCardSign / 16.0);
        drawStanding(m_painter, Standing::Malformed, color);
        m_painter.restore();
    }

    QPainter &m_painter;
    const QModelIndex &m_index;
    QPalette m_palette;
    PaletteColors m_colors;
    EventIcons m_icons;
    QFont m_font;
    QRect m_rest;
    bool m_isSelected;
    QColor m_text;
    QColor m_ground;
};

} // namespace

void paintSourceCard(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Card(painter, option, index).draw();
    painter.restore();
}

int sourceCardHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics small(smallFont(option.font));
    const int line = std::max(small.height(), kCardSign) + kLineGap;
    int height
        = 2 * kCardMargin + QFontMetrics(option.font).height() + 2 * kLineGap + small.height() + 1;
    if (!index.data(SourceListModel::TrailRole).toString().isEmpty())
        height += small.height() + kLineGap;
    if (!column(index, SourceListModel::OpenedColumn).isEmpty())
        height += int(kStandings.size())
            / countColumns(index, smallFont(option.font), width - 2 * kCardMargin) * line;
    if (hasProgress(index))
        height += kBarHeight + 6;
    const QString error = index.data(SourceListModel::ErrorRole).toString();
    if (!error.isEmpty()) {
        height += WrappedText(error, smallFont(option.font),
                              width - 2 * kCardMargin - kCardSign - kSignGap)
                      .height();
    }
    return height;
}

} // namespace sled
