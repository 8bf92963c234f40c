// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/verifystatus.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/views/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVerifySteps = 1000;

QString timeLeft(double seconds)
{
    constexpr double kMinute = 60.0;
    if (seconds < 2 * kMinute)
        return VerifyStatus::tr("%1 s left")
            .arg(displayCount(std::max(1LL, std::llround(seconds))));
    return VerifyStatus::tr("%1 min left").arg(displayCount(std::llround(seconds / kMinute)));
}

} // namespace

VerifyStatus::VerifyStatus(QWidget *parent) : QWidget(parent)
{
    m_text = new ElidedLabel;
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // whole if there is room
    m_bar = new QProgressBar;
    m_bar->setRange(0, kVerifySteps);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(24);
    m_bar->setMaximumWidth(120);
    m_bar->setMaximumHeight(12);
    m_bar->setAccessibleName(tr("Signatures checked"));
    m_pause = new QPushButton(tr("Pause"));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_state == Verifier::State::Running ? Q_EMIT pauseRequested() : Q_EMIT resumeRequested();
    });
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setToolTip(tr("Stop checking signatures; what is pending stays so"));
    connect(m_stop, &QPushButton::clicked, this, &VerifyStatus::stopRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    update();
}

void VerifyStatus::setState(Verifier::State state)
{
    m_state = state;
    update();
}

void VerifyStatus::setProgress(const VerificationProgress &progress)
{
    m_progress = progress;
    update();
}

QString VerifyStatus::text() const
{
    return m_text->text();
}

void VerifyStatus::update()
{
    using State = Verifier::State;
    setVisible(m_state != State::Idle);
    m_bar->setVisible(m_state != State::Stopped);
    m_stop->setVisible(m_state != State::Stopped);
    m_pause->setText(m_state == State::Running ? tr("Pause") : tr("Resume"));
    m_pause->setToolTip(m_state == State::Running ? tr("Pause the checking of signatures")
                                                  : tr("Go on checking signatures"));
    const double share
        = m_progress.total > 0 ? double(m_progress.checked) / double(m_progress.total) : 0.0;
    m_bar->setValue(int(share * kVerifySteps));
    if (m_state == State::Stopped) {
        const qint64 left = m_progress.total - m_progress.checked;
        m_text->setText(
            tr("%1 signatures not checked", nullptr, plural(left)).arg(displayCount(left)));
        return;
    }
    QStringList parts{tr("%1 of %2 signatures checked", nullptr, plural(m_progress.total))
                          .arg(displayCount(m_progress.checked), displayCount(m_progress.total))};
    if (m_state == State::Paused)
        parts += tr("paused");
    else if (m_progress.perSecond > 0)
        parts += tr("%1 a second").arg(displayCount(std::llround(m_progress.perSecond)));
    if (m_progress.secondsLeft)
        parts += timeLeft(*m_progress.secondsLeft);
    m_text->setText(parts.join(u" · "_s));
}

} // namespace sled
