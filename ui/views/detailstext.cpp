// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/detailstext.h"

#include "ui/theme/fixedfont.h"
#include "ui/theme/palettecolors.h"

#include <QEvent>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace sled {

namespace {

constexpr double kSectionDistance = 12.0;

} // namespace

DetailsText::DetailsText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Details of the selected event"));
    document()->setDocumentMargin(8);
    document()->setUndoRedoEnabled(false);
}

void DetailsText::setSections(std::vector<DetailSection> sections)
{
    if (sections == m_sections)
        return; // what is selected in it stays, and readers are not told again
    m_sections = std::move(sections);
    rebuild();
}

void DetailsText::rebuild()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // readers are told of one change, not of each cell
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (const DetailSection &section : m_sections)
        addSection(cursor, section);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void DetailsText::addSection(QTextCursor &cursor, const DetailSection &section)
{
    const PaletteColors colors(palette());
    QTextBlockFormat titleBlock;
    titleBlock.setBottomMargin(2);
    QTextCharFormat titleFormat;
    titleFormat.setFont(font());
    titleFormat.setFontWeight(QFont::DemiBold);
    cursor.movePosition(QTextCursor::End);
    cursor.setBlockFormat(titleBlock);
    cursor.insertText(section.title, titleFormat);

    QTextCharFormat labelFormat;
    labelFormat.setFont(font());
    labelFormat.setForeground(colors.mutedText);
    QTextCharFormat valueFormat;
    valueFormat.setFont(font());
    QTextCharFormat codeFormat;
    codeFormat.setFont(smallFont(fixedFont(font())));

    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setBottomMargin(kSectionDistance); // a block's own margin is lost after a table
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    constexpr double kLabelPercent = 29;
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, kLabelPercent),
         QTextLength(QTextLength::PercentageLength, 100 - kLabelPercent)});
    QTextTable *table = cursor.insertTable(int(section.fields.size()), 2, format);
    for (int row = 0; row < int(section.fields.size()); ++row) {
        const DetailField &field = section.fields[std::size_t(row)];
        table->cellAt(row, 0).firstCursorPosition().insertText(field.label, labelFormat);
        table->cellAt(row, 1).firstCursorPosition().insertText(
            field.value, field.isCode ? codeFormat : valueFormat);
    }
}

QMimeData *DetailsText::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(textCursor().selection().toPlainText());
    return mime;
}

void DetailsText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace sled
