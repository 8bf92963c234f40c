// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/loadstatus.h"

#include "ui/language/plural.h"
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
    m_cancel = new QPushButton;
    setCancel(tr("Cancel"), tr("Stop loading (Esc); what was read stays"));
    connect(m_cancel, &QPushButton::clicked, this, &LoadStatus::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();
}

void LoadStatus::setProgress(qint64 rowsRead, qint64 rowsExpected)
{
    if (rowsExpected > rowsRead)
        m_text->setText(tr("%1 of about %2 rows read", nullptr, plural(rowsExpected))
                            .arg(displayCount(rowsRead), displayCount(rowsExpected)));
    else
        m_text->setText(tr("%1 rows read", nullptr, plural(rowsRead)).arg(displayCount(rowsRead)));
    const double share = rowsExpected > 0 ? double(rowsRead) / double(rowsExpected) : 0.0;
    m_bar->setRange(0, kLoadSteps);
    m_bar->setValue(int(std::clamp(share, 0.0, 1.0) * kLoadSteps));
}

void LoadStatus::setBusy(const QString &text)
{
    m_text->setText(text);
    m_bar->setRange(0, 0);
}

void LoadStatus::setCancel(const QString &text, const QString &toolTip)
{
    m_cancel->setText(text);
    m_cancel->setToolTip(toolTip);
}

void LoadStatus::setCancelEnabled(bool isEnabled)
{
    m_cancel->setEnabled(isEnabled);
}

} // namespace sled
