// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/loadstatus.h"

#include "ui/models/displaytext.h"
#include "ui/views/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace sled {

namespace {

constexpr int kLoadSteps = 1000;

} // namespace

LoadStatus::LoadStatus(QWidget *parent) : QWidget(parent)
{
    m_text = new ElidedLabel;
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // whole if there is room
    m_bar = new QProgressBar;
    m_bar->setRange(0, kLoadSteps);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(24);
    m_bar->setMaximumWidth(160);
    m_bar->setMaximumHeight(12);
    m_bar->setAccessibleName(tr("Rows read"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Stop loading (Esc); what was read stays"));
    connect(cancel, &QPushButton::clicked, this, &LoadStatus::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    hide();
}

void LoadStatus::setProgress(qint64 rowsRead, qint64 rowsExpected)
{
    if (rowsExpected > rowsRead)
        m_text->setText(
            tr("%1 of about %2 rows read").arg(displayCount(rowsRead), displayCount(rowsExpected)));
    else
        m_text->setText(tr("%1 rows read").arg(displayCount(rowsRead)));
    const double share = rowsExpected > 0 ? double(rowsRead) / double(rowsExpected) : 0.0;
    m_bar->setValue(int(std::clamp(share, 0.0, 1.0) * kLoadSteps));
}

} // namespace sled
