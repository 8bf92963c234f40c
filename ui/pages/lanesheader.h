// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/laneaction.h"
#include "ui/models/lanegrouping.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace sled {

struct LaneData;

/// The bar above the lanes: what they stand for, how many there are, and what can be done with
/// all of them.
class LanesHeader final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesHeader)

public:
    explicit LanesHeader(QWidget *parent = nullptr);

    /// Lets the buttons tell the keys of these actions.
    void followKeys(const QAction &back, const QAction &forward);
    void setGrouping(LaneGrouping grouping); ///< Emits no signal.
    void setLanes(const LaneData &lanes, LaneGrouping grouping);
    void setHistory(bool canGoBack, bool canGoForward); ///< Of zooms.

Q_SIGNALS:
    void groupingChosen(sled::LaneGrouping grouping);
    void actionRequested(sled::LaneAction action);
    void backRequested();
    void forwardRequested();

private:
    QComboBox *m_grouping = nullptr;
    QLabel *m_counts = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_collapse = nullptr; ///< Or to expand, once all are collapsed.
    QToolButton *m_showAll = nullptr;
    bool m_isCollapsed = false;
};

} // namespace sled
