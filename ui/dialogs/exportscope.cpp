// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportscope.h"

#include "ui/models/displaytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sled {

namespace {

QString withCount(const QString &text, std::optional<qint64> count)
{
    return count ? ExportScope::tr("%1 (%2)").arg(text, displayCount(*count)) : text;
}

} // namespace

ExportScope::ExportScope(QWidget *parent) : QGroupBox(tr("Events"), parent)
{
    auto *layout = new QVBoxLayout(this);
    for (QRadioButton *&row : m_rows) {
        row = new QRadioButton;
        layout->addWidget(row);
        connect(row, &QRadioButton::clicked, this, &ExportScope::changed);
    }
    m_order = new QComboBox;
    m_order->addItems({tr("As shown in the table"), tr("By sled and number"), tr("By time")});
    m_order->setAccessibleName(tr("Order of the events"));
    auto *label = new QLabel(tr("&Order:"));
    label->setBuddy(m_order);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_order, 1);
    layout->addLayout(line);
    layout->addStretch();
    connect(m_order, &QComboBox::activated, this, &ExportScope::changed);
    setCounts({});
    setRows(ExportRows::Accepted);
}

void ExportScope::setCounts(const Counts &counts)
{
    auto [accepted, shown, selected] = m_rows;
    accepted->setText(withCount(tr("&All accepted"), counts.accepted));
    accepted->setToolTip(tr("Whether the table shows them or not"));
    shown->setText(withCount(counts.isFiltered ? tr("As filte&red") : tr("All that a&re shown"),
                             counts.shown));
    shown->setToolTip(counts.isFiltered ? tr("Those that pass the filter, whatever their verdict")
                                        : tr("Waiting and rejected ones too; no filter is on"));
    selected->setText(counts.isSelectionCut
                          ? tr("The first %1 sele&cted").arg(displayCount(counts.selected))
                          : withCount(tr("Sele&cted"), counts.selected));
    selected->setToolTip(counts.selected > 0 ? tr("Those selected in the table")
                                             : tr("No event is selected in the table"));
    selected->setEnabled(counts.selected > 0);
    if (selected->isChecked() && counts.selected == 0)
        accepted->setChecked(true);
}

void ExportScope::setRows(ExportRows rows)
{
    m_rows.at(std::size_t(rows))->setChecked(true);
}

void ExportScope::setOrder(ExportOrder order)
{
    m_order->setCurrentIndex(int(order));
}

ExportRows ExportScope::rows() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isChecked())
            return ExportRows(i);
    }
    return ExportRows::Accepted;
}

ExportOrder ExportScope::order() const
{
    return ExportOrder(m_order->currentIndex());
}

} // namespace sled
