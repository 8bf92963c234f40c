// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QTextTable>

#include <algorithm>

namespace sled {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kPixelsPerInch = 96.0; ///< Of what pictures are measured in.
constexpr double kTextPoints = 8.5;
constexpr double kTitlePoints = 15.0;
constexpr double kHeadingPoints = 10.5;
constexpr double kFootPoints = 24.0; ///< Height of the line at the foot of a page.
constexpr double kCellPoints = 4.0;  ///< Beside the text of a cell.
constexpr double kGapPoints = 8.0;   ///< Between paragraphs and tables.

const QColor &ruleColor()
{
    static const QColor kColor(0xc8ccd4);
    return kColor;
}
const QColor &mutedColor()
{
    static const QColor kColor(0x555d6a);
    return kColor;
}

/// \a points in what formats are given in: the layout scales it to the device.
double formatUnits(double points)
{
    return points * kPixelsPerInch / kPointsPerInch;
}

double unitsPerPoint(const QPagedPaintDevice &device)
{
    return device.logicalDpiX() / kPointsPerInch;
}

QSizeF pageOf(const QPagedPaintDevice &device)
{
    const QSizeF whole = device.pageLayout().paintRectPixels(device.logicalDpiX()).size();
    return {whole.width(), whole.height() - kFootPoints * unitsPerPoint(device)};
}

QTextCharFormat formatOf(double points, QFont::Weight weight, const QColor &color)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(color);
    return format;
}

QTextCharFormat plain()
{
    return formatOf(kTextPoints, QFont::Normal, Qt::black);
}

} // namespace

PaperWriter::PaperWriter(QPagedPaintDevice &device)
    : m_device(device),
      m_pictures(m_document, pageOf(device).width(), device.logicalDpiX() / kPixelsPerInch),
      m_cursor(&m_document),
      m_page(pageOf(device))
{
    m_document.setUndoRedoEnabled(false);
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setDocumentMargin(0.0);
    m_document.setPageSize(m_page);
}

void PaperWriter::beginParagraph()
{
    QTextBlockFormat format;
    format.setTopMargin(formatUnits(kGapPoints));
    m_cursor.movePosition(QTextCursor::End);
    if (m_document.isEmpty())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, plain());
}

void PaperWriter::addTitle(const QString &title)
{
    m_cursor.insertText(title, formatOf(kTitlePoints, QFont::DemiBold, Qt::black));
}

void PaperWriter::addBlock(const Paper::Note &note)
{
    beginParagraph();
    m_cursor.insertText(note.text, formatOf(kTextPoints, QFont::Normal, mutedColor()));
}

void PaperWriter::addBlock(const Picture &picture)
{
    beginParagraph();
    m_pictures.insert(m_cursor, picture);
}

void PaperWriter::addBlock(const Paper::Facts &facts)
{
    if (facts.lines.empty())
        return;
    beginParagraph();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(formatUnits(1.0));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 20), QTextLength()});
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    auto *table = m_cursor.insertTable(int(facts.lines.size()), 2, format);
    int row = 0;
    for (const auto &[name, text] : facts.lines) {
        table->cellAt(row, 0).firstCursorPosition().insertText(
            name, formatOf(kTextPoints, QFont::Normal, mutedColor()));
        table->cellAt(row, 1).firstCursorPosition().insertText(text, plain());
        ++row;
    }
}

void PaperWriter::addRow(QTextTable &table, int row, const QStringList &cells,
                         const std::vector<bool> &areNumbers, bool isHeader)
{
    const QTextCharFormat text
        = isHeader ? formatOf(kTextPoints, QFont::DemiBold, mutedColor()) : plain();
    for (int column = 0; column < cells.size(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format;
        format.setLeftPadding(formatUnits(kCellPoints));
        format.setRightPadding(formatUnits(kCellPoints));
        format.setTopPadding(formatUnits(kCellPoints / 2));
        format.setBottomPadding(formatUnits(kCellPoints / 2));
        format.setBottomBorder(formatUnits(0.5));
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(ruleColor());
        QTextCursor cursor = cell.firstCursorPosition();
        table.cellAt(row, column).setFormat(format);
        if (areNumbers[std::size_t(column)]) {
            QTextBlockFormat block;
            block.setAlignment(Qt::AlignRight);
            cursor.setBlockFormat(block);
        }
        cursor.insertText(cells[column], text);
    }
}

void PaperWriter::addBlock(const Paper::Table &content)
{
    if (!content.heading.isEmpty()) {
        beginParagraph();
        m_cursor.insertText(content.heading, formatOf(kHeadingPoints, QFont::DemiBold, Qt::black));
    }
    if (!content.rows.empty()) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setTopMargin(formatUnits(kGapPoints / 2));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        m_cursor.movePosition(QTextCursor::End);
        auto *table = m_cursor.insertTable(int(content.rows.size()) + 1, int(content.titles.size()),
                                           format);
        addRow(*table, 0, content.titles, content.areNumbers, true);
        int row = 1;
        for (const QStringList &cells : content.rows)
            addRow(*table, row++, cells, content.areNumbers, false);
    }
    if (!content.note.isEmpty())
        addBlock(Paper::Note{content.note});
}

Result<void> PaperWriter::add(const Paper &paper, const std::stop_token &stop)
{
    m_cursor.beginEditBlock(); // laid out once, in the end
    addTitle(paper.title);
    for (const Paper::Block &block : paper.blocks) {
        std::visit([this](const auto &content) { addBlock(content); }, block);
        if (stop.stop_requested())
            break;
    }
    m_cursor.endEditBlock();
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    return {};
}

Result<void> PaperWriter::print(const Paper &paper, const std::stop_token &stop)
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return failure(ErrorCode::Io, QStringLiteral("the pages cannot be painted"));
    QFont small = m_document.defaultFont();
    small.setPointSizeF(kTextPoints);
    const double unit = unitsPerPoint(m_device);
    const int pages = m_document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
        if (page > 0 && !m_device.newPage())
            return failure(ErrorCode::Io, QStringLiteral("a page cannot be written"));
        const QRectF view(0.0, page * m_page.height(), m_page.width(), m_page.height());
        painter.save();
        painter.translate(0.0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette = QPalette(Qt::black, Qt::white);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QRectF foot(0.0, m_page.height(), m_page.width(), kFootPoints * unit);
        painter.setFont(small);
        painter.setPen(mutedColor());
        const QString number
            = QCoreApplication::translate("sled::Paper", "Page %1 of %2").arg(page + 1).arg(pages);
        const QFontMetricsF metrics(small, &m_device);
        const double room = foot.width() - metrics.horizontalAdvance(number) - kGapPoints * unit;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                         metrics.elidedText(paper.origin, Qt::ElideRight, room));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, number);
    }
    return {};
}

} // namespace sled
