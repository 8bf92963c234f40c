// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/opchoicebox.h"

#include "core/base/ids.h"
#include "ui/models/displaytext.h"
#include "ui/models/sourcenames.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/plaintooltip.h"
#include "ui/views/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

OpChoiceBox::OpChoiceBox(OpExportOffer offer, QWidget *parent)
    : QGroupBox(tr("Which ops"), parent), m_offer(std::move(offer))
{
    makeSources();
    makeLimits();
    auto *label = new QLabel(tr("&Sources:"));
    label->setBuddy(m_sources);
    auto *filter = new ElidedLabel(tr("The filter in force"));
    filter->setText(m_offer.filter.isEmpty()
                        ? tr("No filter is in force")
                        : tr("%1: %2").arg(displayEvents(m_offer.events),
                                           displayText(m_offer.filter.toStdString())));
    filter->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    layout->addWidget(label, 0, 0, 1, 2);
    layout->addWidget(m_sources, 1, 0, 1, 2);
    layout->addWidget(m_isFiltered, 2, 0);
    layout->addWidget(filter, 2, 1);
    layout->addWidget(m_isOfSled, 3, 0);
    layout->addWidget(m_sled, 3, 1);
    layout->addWidget(m_isSince, 4, 0);
    layout->addWidget(m_row, 4, 1);
}

void OpChoiceBox::makeSources()
{
    constexpr int kLinesInView = 4;
    m_sources = new QListWidget;
    m_sources->setAccessibleName(tr("Sources to export ops of"));
    m_sources->setTextElideMode(Qt::ElideMiddle);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QStringList names = sourceNames(m_offer.sources);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *item = new QListWidgetItem(names[i], m_sources);
        item->setToolTip(plainToolTip(displayText(m_offer.sources[i].toStdString())));
        item->setCheckState(Qt::Checked);
    }
    m_sources->setMinimumHeight(kLinesInView * (fontMetrics().height() + 4));
    connect(m_sources, &QListWidget::itemChanged, this, &OpChoiceBox::changed);
}

void OpChoiceBox::makeLimits()
{
    m_isFiltered = new QCheckBox(tr("Only of events that the &filter shows"));
    m_isFiltered->setEnabled(!m_offer.filter.isEmpty());
    m_isFiltered->setChecked(!m_offer.filter.isEmpty());
    m_isFiltered->setToolTip(tr("No others are written: at another desk, these may wait for what "
                                "they were inserted after"));
    m_isOfSled = new QCheckBox(tr("Only s&igned by"));
    m_sled = new QComboBox;
    m_sled->setEditable(true);
    m_sled->setInsertPolicy(QComboBox::NoInsert);
    m_sled->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sled->setFont(fixedFont(font()));
    m_sled->addItems(m_offer.sleds);
    m_sled->lineEdit()->setCursorPosition(0);
    m_sled->setAccessibleName(tr("Key of the sled, or its first digits"));
    m_sled->lineEdit()->setAccessibleName(m_sled->accessibleName());
    m_sled->setToolTip(tr("The key of a sled, or the digits that it begins with"));
    m_isSince = new QCheckBox(tr("Only from &row"));
    m_row = new QLineEdit(u"1"_s);
    m_row->setObjectName(u"firstRow"_s);
    m_row->setAccessibleName(tr("First row of each source"));
    m_row->setToolTip(tr("Of each source, this row or line and all after it"));
    for (const auto &[box, field] : {std::pair<QCheckBox *, QWidget *>{m_isOfSled, m_sled},
                                     std::pair<QCheckBox *, QWidget *>{m_isSince, m_row}}) {
        field->setEnabled(false);
        connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    for (QCheckBox *box : {m_isFiltered, m_isOfSled, m_isSince})
        connect(box, &QCheckBox::toggled, this, &OpChoiceBox::changed);
    connect(m_sled, &QComboBox::currentTextChanged, this, &OpChoiceBox::changed);
    connect(m_row, &QLineEdit::textChanged, this, &OpChoiceBox::changed);
}

QStringList OpChoiceBox::chosenSources() const
{
    QStringList chosen;
    for (int row = 0; row < m_sources->count(); ++row) {
        if (m_sources->item(row)->checkState() == Qt::Checked)
            chosen += m_offer.sources[row];
    }
    return chosen;
}

bool OpChoiceBox::hasCommand() const
{
    return !m_isFiltered->isChecked() || chosenSources() == m_offer.sources;
}

OpExportChoice OpChoiceBox::choice(QString &problem) const
{
    static const QRegularExpression kHex(u"\\A[0-9a-f]{1,%1}\\z"_s.arg(2 * AuthorId::kBytes));
    OpExportChoice choice;
    choice.sources = chosenSources();
    choice.zone = m_offer.zone;
    if (choice.sources.isEmpty())
        problem = tr("Choose at least one source.");
    if (m_isFiltered->isChecked())
        choice.filter = m_offer.filter;
    if (m_isOfSled->isChecked()) {
        choice.signer = m_sled->currentText().trimmed().toLower();
        if (!kHex.match(choice.signer).hasMatch())
            problem = tr("The key of a sled is written in hexadecimal digits, at most %1 of them.")
                          .arg(2 * AuthorId::kBytes);
    }
    if (m_isSince->isChecked()) {
        bool isNumber = false;
        choice.firstRow = RowId{m_row->text().toLongLong(&isNumber)};
        if (!isNumber)
            problem = tr("The first row is a number.");
    }
    return choice;
}

} // namespace sled
