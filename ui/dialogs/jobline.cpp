// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobline.h"

#include "ui/views/elidedlabel.h"
#include "ui/views/loadstatus.h"

#include <QStackedLayout>

namespace sled {

JobLine::JobLine(const QString &stopTip, QWidget *parent) : QWidget(parent)
{
    m_summary = new ElidedLabel;
    m_progress = new LoadStatus;
    m_progress->setCancel(tr("S&top"), stopTip);
    connect(m_progress, &LoadStatus::cancelRequested, this, &JobLine::stopRequested);
    m_lines = new QStackedLayout(this);
    m_lines->addWidget(m_summary);
    m_lines->addWidget(m_progress);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void JobLine::begin(const QString &text, bool canStop)
{
    m_progress->setBusy(text);
    m_progress->setCancelEnabled(canStop);
    m_lines->setCurrentWidget(m_progress);
}

void JobLine::setProgress(qint64 rowsRead, qint64 rowsExpected)
{
    m_progress->setProgress(rowsRead, rowsExpected);
}

void JobLine::end(const QString &summary)
{
    m_summary->setText(summary);
    m_lines->setCurrentWidget(m_summary);
}

QString JobLine::summary() const
{
    return m_summary->text();
}

} // namespace sled
