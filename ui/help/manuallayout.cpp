// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manuallayout.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/palettecolors.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <array>

namespace sled {

namespace {

constexpr std::array kHeadingSizes{1.65, 1.22, 1.05}; ///< Of the text's size, by level.
constexpr double kLineHeightPercent = 122;

const QString &filterScheme()
{
    static const QString kScheme = QStringLiteral("filter");
    return kScheme;
}

/// Gives a document that was made of Markdown the look of ours.
class ManualStyler {
public:
    ManualStyler(QTextDocument &document, const QFont &font, const QPalette &palette)
        : m_document(document),
          m_font(font),
          m_fixed(smallFont(fixedFont(font))),
          m_colors(palette),
          m_link(palette.color(QPalette::Link)),
          m_code(mixed(m_colors.base, m_colors.text, m_colors.isDark ? 0.12 : 0.07)),
          m_em(QFontMetricsF(font).height())
    {
    }

    void style()
    {
        int headings = 0;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            if (level > 0)
                block.setUserState(headings++);
            styleBlock(block, level);
            styleTexts(block, level);
        }
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                styleTable(*table);
        }
    }

private:
    static bool isCode(const QTextBlock &block)
    {
        return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    }

    void styleBlock(const QTextBlock &block, int level) const
    {
        QTextBlockFormat format = block.blockFormat();
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        const bool isItem = block.textList() != nullptr;
        format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(isInTable ? 0 : (isItem ? 0.2 : 0.5) * m_em);
        if (level > 0) {
            format.setTopMargin(block.blockNumber() == 0 ? 0 : (level == 2 ? 1.3 : 0.9) * m_em);
            format.setBottomMargin(0.35 * m_em);
        } else if (isCode(block)) {
            format.setBackground(m_code);
            format.setNonBreakableLines(false);
            format.setLineHeight(0, QTextBlockFormat::SingleHeight); // else stripes are between
            format.setLeftMargin(0.4 * m_em);
            format.setTopMargin(isCode(block.previous()) ? 0 : 0.2 * m_em);
            format.setBottomMargin(isCode(block.next()) ? 0 : 0.7 * m_em);
        }
        QTextCursor(block).setBlockFormat(format);
    }

    void styleTexts(const QTextBlock &block, int level) const
    {
        struct Piece {
            int begin;
            int end;
            QTextCharFormat format;
        };
        std::vector<Piece> pieces; // setting formats changes the fragments that are walked through
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            pieces.push_back({fragment.position(), fragment.position() + fragment.length(),
                              textFormat(fragment.charFormat(), level, isCode(block))});
        }
        const bool isFilter
            = block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) == filterScheme();
        for (Piece &piece : pieces) {
            if (isFilter)
                makeFilterLink(piece.format, block.text());
            QTextCursor cursor(&m_document);
            cursor.setPosition(piece.begin);
            cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
    }

    void makeFilterLink(QTextCharFormat &format, const QString &filter) const
    {
        format.setAnchor(true);
        format.setAnchorHref(filterScheme() + u':'
                             + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
        format.setForeground(m_link);
    }

    [[nodiscard]] QTextCharFormat textFormat(const QTextCharFormat &given, int level,
                                             bool isInCode) const
    {
        QTextCharFormat format;
        const bool isFixed = isInCode || given.fontFixedPitch();
        QFont font = isFixed ? m_fixed : m_font;
        if (level > 0) {
            const auto size
                = kHeadingSizes.at(std::min(std::size_t(level), kHeadingSizes.size()) - 1);
            font.setPointSizeF(m_font.pointSizeF() * size);
        }
        if (level > 0 || given.fontWeight() > QFont::Normal)
            font.setWeight(QFont::DemiBold);
        font.setItalic(given.fontItalic());
        format.setFont(font);
        if (isFixed && !isInCode && level == 0)
            format.setBackground(m_code);
        if (given.isAnchor()) {
            format.setAnchor(true);
            format.setAnchorHref(given.anchorHref());
            format.setForeground(m_link);
            format.setFontUnderline(true);
        }
        return format;
    }

    void styleTable(QTextTable &table) const
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_colors.strongGrid);
        format.setBorderCollapse(true);
        format.setCellPadding(0.32 * m_em);
        format.setCellSpacing(0);
        format.setTopMargin(0.3 * m_em);
        format.setBottomMargin(0.2 * m_em);
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(m_colors.panel);
            cell.setFormat(head);
        }
    }

    QTextDocument &m_document;
    const QFont m_font;
    const QFont m_fixed;
    const PaletteColors m_colors;
    const QColor m_link;
    const QColor m_code; ///< The ground of code.
    const double m_em;
};

} // namespace

void layOutChapter(QTextDocument &document, const ManualChapter &chapter, const QFont &font,
                   const QPalette &palette)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font);
    document.setIndentWidth(QFontMetricsF(font).height() * 1.4);
    document.setMarkdown(chapter.markdown);
    ManualStyler(document, font, palette).style();
}

QTextBlock headingBlock(const QTextDocument &document, const ManualChapter &chapter,
                        const QString &anchor)
{
    const auto found = std::ranges::find(chapter.headings, anchor, &ManualHeading::anchor);
    const auto number = int(found - chapter.headings.begin());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!anchor.isEmpty() && block.userState() == number)
            return block;
    }
    return document.begin();
}

QString filterOfLink(const QUrl &link)
{
    return link.scheme() == filterScheme() ? link.path(QUrl::FullyDecoded) : QString();
}

int headingNumberAt(QTextBlock block)
{
    while (block.isValid() && block.userState() < 0)
        block = block.previous();
    return block.isValid() ? block.userState() : -1;
}

} // namespace sled
