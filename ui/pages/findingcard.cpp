// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingcard.h"

#include "core/analysis/findings.h"
#include "ui/help/manualbutton.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/pages/pagemargin.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sled {

namespace {

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // else no key leads to it
    label->setAccessibleName(name);
    return label;
}

} // namespace

FindingCard::FindingCard(QWidget *parent) : QWidget(parent)
{
    m_detail = plainLabel(tr("What was found"));
    QFont bold = m_detail->font();
    bold.setWeight(QFont::DemiBold);
    m_detail->setFont(bold);
    m_meaning = plainLabel(tr("What it means"));
    m_toEvent = new QPushButton(tr("Show &Event"));
    m_toRow = new QPushButton(tr("Show &Op"));
    connect(m_toEvent, &QPushButton::clicked, this, &FindingCard::eventRequested);
    connect(m_toRow, &QPushButton::clicked, this, &FindingCard::rowRequested);
    m_toManual = new ManualButton;
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_toEvent);
    buttons->addWidget(m_toRow);
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_detail);
    texts->addWidget(m_meaning);
    texts->addWidget(m_toManual, 0, Qt::AlignLeft);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);
}

void FindingCard::setFinding(const Finding *finding)
{
    m_detail->setText(finding ? asSentence(displayText(coreText(finding->detail).toStdString()))
                              : QString());
    const std::string_view meaning = finding ? findingMeaning(finding->kind) : std::string_view();
    m_meaning->setText(coreText(meaning));
    m_toManual->setPlace(finding ? std::optional(manualPlaceOf(finding->kind)) : std::nullopt);
    m_toEvent->setEnabled(finding && finding->event);
    m_toRow->setEnabled(finding && finding->source && finding->row);
}

} // namespace sled
