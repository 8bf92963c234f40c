// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstatus.h"

#include "ui/views/elidedlabel.h"
#include "ui/views/loadstatus.h"
#include "ui/views/verifystatus.h"
#include "ui/window/countstext.h"
#include "ui/window/workspace.h"

#include <QStatusBar>

namespace sled {

WindowStatus::WindowStatus(QStatusBar &bar, Workspace &workspace) : m_workspace(workspace)
{
    m_counts = new ElidedLabel;
    m_counts->setContentsMargins(6, 0, 6, 0);
    m_loading = new LoadStatus;
    auto *verifying = new VerifyStatus;
    bar.addWidget(m_counts, 1);
    bar.addPermanentWidget(m_loading);
    bar.addPermanentWidget(verifying);
    QObject::connect(m_loading, &LoadStatus::cancelRequested, &workspace,
                     &Workspace::cancelLoading);
    QObject::connect(&workspace, &Workspace::progressed, m_loading, &LoadStatus::setProgress);
    QObject::connect(&workspace, &Workspace::verificationProgressed, verifying,
                     &VerifyStatus::setProgress);
    QObject::connect(&workspace, &Workspace::verificationStateChanged, verifying,
                     &VerifyStatus::setState);
    QObject::connect(verifying, &VerifyStatus::pauseRequested, &workspace,
                     &Workspace::pauseVerifying);
    QObject::connect(verifying, &VerifyStatus::resumeRequested, &workspace,
                     &Workspace::resumeVerifying);
    QObject::connect(verifying, &VerifyStatus::stopRequested, &workspace,
                     &Workspace::stopVerifying);
}

void WindowStatus::update()
{
    m_loading->setVisible(m_workspace.isLoading());
    m_counts->setText(countsText(m_workspace));
}

} // namespace sled
