// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lanesheader.h"

#include "ui/lanes/lanedata.h"
#include "ui/models/displaytext.h"
#include "ui/models/lanenote.h"
#include "ui/theme/keytip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QToolButton *addButton(QHBoxLayout &layout, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    setKeyTip(*button, name, {});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout.addWidget(button);
    return button;
}

} // namespace

LanesHeader::LanesHeader(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 6, 2);
    layout->setSpacing(4);
    auto *label = new QLabel(tr("&Lanes:"));
    m_grouping = new QComboBox;
    m_grouping->addItems({tr("By sled"), tr("By story"), tr("By stage")}); // by LaneGrouping
    m_grouping->setAccessibleName(tr("Lanes by"));
    label->setBuddy(m_grouping);
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(label);
    layout->addWidget(m_grouping);
    layout->addWidget(m_counts, 1);
    m_back = addButton(*layout, u"\u2190"_s, tr("Zoom back"));
    m_forward = addButton(*layout, u"\u2192"_s, tr("Zoom forward"));
    m_collapse = addButton(*layout, tr("Collapse All"), tr("Show all lanes as thin rows"));
    m_showAll = addButton(*layout, tr("Show All"), tr("Show the hidden lanes too"));
    setHistory(false, false);

    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT groupingChosen(static_cast<LaneGrouping>(index)); });
    connect(m_back, &QToolButton::clicked, this, &LanesHeader::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &LanesHeader::forwardRequested);
    connect(m_collapse, &QToolButton::clicked, this, [this] {
        Q_EMIT actionRequested(m_isCollapsed ? LaneAction::ExpandAll : LaneAction::CollapseAll);
    });
    connect(m_showAll, &QToolButton::clicked, this,
            [this] { Q_EMIT actionRequested(LaneAction::ShowAll); });
}

void LanesHeader::followKeys(const QAction &back, const QAction &forward)
{
    followKey(*m_back, back);
    followKey(*m_forward, forward);
}

void LanesHeader::setGrouping(LaneGrouping grouping)
{
    const QSignalBlocker blocker(m_grouping);
    m_grouping->setCurrentIndex(int(grouping));
}

void LanesHeader::setLanes(const LaneData &lanes, LaneGrouping grouping)
{
    QString counts = laneCountText(grouping, qint64(lanes.lanes.size()));
    if (lanes.hiddenCount > 0)
        counts += u" · "_s + tr("%1 hidden").arg(displayCount(qint64(lanes.hiddenCount)));
    m_counts->setText(counts);
    m_showAll->setEnabled(lanes.hiddenCount > 0);
    m_collapse->setEnabled(!lanes.lanes.empty());
    m_isCollapsed = !lanes.lanes.empty()
        && std::ranges::all_of(lanes.lanes, [](const Lane &lane) { return lane.isCollapsed; });
    m_collapse->setText(m_isCollapsed ? tr("Expand All") : tr("Collapse All"));
    m_collapse->setToolTip(m_isCollapsed ? tr("Show all lanes in full height")
                                         : tr("Show all lanes as thin rows"));
    if (m_collapse->accessibleName() != m_collapse->toolTip()) // else readers are told each time
        m_collapse->setAccessibleName(m_collapse->toolTip());
}

void LanesHeader::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

} // namespace sled
