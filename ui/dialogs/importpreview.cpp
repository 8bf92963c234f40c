// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importpreview.h"

#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/importtexts.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/hint.h"
#include "ui/theme/plaintooltip.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/pagetable.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

namespace {

constexpr int kInset = 8;

QLabel *countLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent) : QWidget(parent)
{
    m_hint = hintLabel(QString());
    m_lines = new QGridLayout;
    m_lines->setColumnStretch(2, 1);
    m_lines->setHorizontalSpacing(kInset);
    m_lines->setVerticalSpacing(2);
    m_span = new ElidedLabel;
    auto *counts = new QVBoxLayout;
    counts->setContentsMargins(kInset, kInset, kInset, 0);
    counts->addLayout(m_lines);
    counts->addWidget(m_span);
    m_reasons = groupList(tr("Reasons"));
    m_reasons->setHeaderHidden(false);
    m_reasons->setHeaderLabels({tr("Reason"), tr("Rows")});
    m_reasons->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_reasons->setSelectionMode(QAbstractItemView::NoSelection);
    m_table = pageTable(m_sleds, tr("Ops by sled"));
    const int character = fontMetrics().averageCharWidth();
    constexpr int kNarrow = 13; // characters
    constexpr int kWide = 24;
    for (const int column :
         {ImportSledsModel::SledColumn, ImportSledsModel::OpsColumn, ImportSledsModel::NewColumn})
        m_table->setColumnWidth(column, kNarrow * character);
    m_table->setColumnWidth(ImportSledsModel::FirstColumn, kWide * character);
    auto *found = new QWidget;
    auto *layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(counts);
    layout->addWidget(m_reasons);
    layout->addWidget(m_table, 1);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    constexpr int kLeastRows = 4;
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + kLeastRows * m_table->verticalHeader()->defaultSectionSize());
    auto *area = new QScrollArea; // in a small window counts are scrolled, not squeezed
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(found);
    m_pages->addWidget(area);
    auto *pages = new QVBoxLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_pages);
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &ImportPreview::updateSpan);
}

void ImportPreview::showHint(const QString &text)
{
    m_hint->setText(text);
    m_pages->setCurrentIndex(0);
}

void ImportPreview::showCounts(const ImportCounts &counts)
{
    m_counts = counts;
    fillLines(counts);
    fillReasons(counts);
    m_sleds.setCounts(counts);
    updateSpan();
    m_pages->setCurrentIndex(1);
}

void ImportPreview::fillLines(const ImportCounts &counts)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ImportLine &line : importLines(counts)) {
        auto *count = countLabel(displayCount(line.count));
        QFont font = count->font();
        font.setWeight(line.count > 0 ? QFont::DemiBold : QFont::Normal);
        count->setFont(font);
        auto *name = countLabel(line.name);
        auto *meaning = new ElidedLabel;
        meaning->setText(line.meaning);
        meaning->setForegroundRole(QPalette::PlaceholderText);
        if (line.count == 0) {
            count->setForegroundRole(QPalette::PlaceholderText);
            name->setForegroundRole(QPalette::PlaceholderText);
        }
        m_lines->addWidget(count, row, 0, Qt::AlignRight);
        m_lines->addWidget(name, row, 1);
        m_lines->addWidget(meaning, row, 2);
        ++row;
    }
}

void ImportPreview::fillReasons(const ImportCounts &counts)
{
    m_reasons->clear();
    for (const auto &[reason, count] : counts.reasons) {
        const QString text = displayText(coreText(reason).toStdString());
        addGroup(*m_reasons, text, count, {})->setToolTip(0, plainToolTip(text));
    }
    if (counts.otherReasons > 0)
        addGroup(*m_reasons, tr("others"), counts.otherReasons, {});
    constexpr int kInView = 4;
    const int rows = std::min(kInView, m_reasons->topLevelItemCount());
    if (rows > 0) {
        m_reasons->setFixedHeight(m_reasons->header()->sizeHint().height()
                                  + rows * m_reasons->sizeHintForRow(0) + 2);
    }
    m_reasons->setVisible(rows > 0);
}

void ImportPreview::updateSpan()
{
    m_span->setText(importSpanText(m_counts));
    m_span->setVisible(!m_span->text().isEmpty());
}

} // namespace sled
