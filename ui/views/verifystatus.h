// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/verifier.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sled {

/// How far the checking of signatures is, how fast, and ways to pause and to stop it. Hidden
/// while every signature is checked.
class VerifyStatus final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyStatus)

public:
    explicit VerifyStatus(QWidget *parent = nullptr);

    void setState(Verifier::State state);
    void setProgress(const VerificationProgress &progress);

    [[nodiscard]] QString text() const; ///< What it says at the moment.

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();

private:
    void update();

    Verifier::State m_state = Verifier::State::Idle;
    VerificationProgress m_progress;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace sled
