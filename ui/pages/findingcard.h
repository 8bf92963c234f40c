// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sled {

class ManualButton;

/// What one finding is and what it means, and the ways to what it is about.
class FindingCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingCard)

public:
    explicit FindingCard(QWidget *parent = nullptr);

    void setFinding(const Finding *finding); ///< Null: none. It is not kept.

Q_SIGNALS:
    void eventRequested(); ///< That of the finding shown.
    void rowRequested();

private:
    QLabel *m_detail = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_toEvent = nullptr;
    QPushButton *m_toRow = nullptr;
    ManualButton *m_toManual = nullptr;
};

} // namespace sled
