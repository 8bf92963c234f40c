// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/followmode.h"

#include "ui/models/displaytext.h"
#include "ui/views/eventtableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace sled {

FollowMode::FollowMode(EventTableView &table, EventTableModel &model)
    : QObject(&table), m_table(table), m_model(model)
{
    m_button = new QPushButton(&table);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setToolTip(tr("Show the newest events, and follow them"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &FollowMode::resume);
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(0);
    connect(&m_catchUp, &QTimer::timeout, this, &FollowMode::catchUp);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(&table, &EventTableView::currentEventChanged, this, &FollowMode::release);
    connect(table.verticalScrollBar(), &QScrollBar::actionTriggered, this, &FollowMode::release);
    watchModel();
}

void FollowMode::watchModel()
{
    const auto soon = [this] {
        if (m_isActive)
            m_catchUp.start();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, soon);
}

void FollowMode::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    setOn(true);
    catchUp();
}

void FollowMode::resume()
{
    if (!m_isActive)
        return;
    setOn(true);
    catchUp();
}

void FollowMode::setOn(bool isOn)
{
    m_isOn = isOn;
    m_newCount = 0;
    m_table.setKeepsRowAtTop(m_isActive && !isOn);
    Q_EMIT changed();
}

void FollowMode::release()
{
    if (!isOn() || m_isScrolling)
        return;
    m_knownEvents = m_model.eventCount();
    setOn(false);
}

void FollowMode::forgetNew()
{
    m_knownEvents = m_model.eventCount();
    catchUp();
}

void FollowMode::catchUp()
{
    if (isOn())
        showNewest();
    else
        countNew();
    placeButton();
}

bool FollowMode::isNewestOnTop() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    return header.sortIndicatorSection() == EventTableModel::TimeColumn
        && header.sortIndicatorOrder() == Qt::DescendingOrder;
}

int FollowMode::newestRow() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const int last = m_model.rowCount() - 1;
    if (header.sortIndicatorSection() == EventTableModel::TimeColumn)
        return isNewestOnTop() ? 0 : last;
    // In any other order the one that came last may stand anywhere.
    for (std::size_t event = m_model.eventCount(); event > 0; --event) {
        const int row = m_model.rowOf(EventIndex{std::uint32_t(event - 1)});
        if (row >= 0)
            return row;
    }
    return last;
}

void FollowMode::showNewest()
{
    if (m_model.rowCount() == 0)
        return;
    const QScopedValueRollback scrolling(m_isScrolling, true);
    m_table.scrollTo(m_model.index(newestRow(), 0), QAbstractItemView::EnsureVisible);
}

void FollowMode::countNew()
{
    qint64 count = 0;
    if (m_isActive) {
        for (std::size_t event = m_knownEvents; event < m_model.eventCount(); ++event)
            count += m_model.rowOf(EventIndex{std::uint32_t(event)}) >= 0 ? 1 : 0;
    }
    if (std::exchange(m_newCount, count) != count)
        Q_EMIT changed();
}

void FollowMode::placeButton()
{
    constexpr int kMargin = 8;
    m_button->setVisible(m_isActive && !m_isOn && m_newCount > 0);
    if (m_button->isHidden())
        return;
    const QString arrow(isNewestOnTop() ? QChar(0x2191) : QChar(0x2193));
    m_button->setText(tr("%1 %2 new").arg(arrow, displayCount(m_newCount)));
    m_button->resize(m_button->sizeHint());
    const QRect room = m_table.viewport()->geometry();
    const int top
        = isNewestOnTop() ? room.top() + kMargin : room.bottom() - kMargin - m_button->height();
    m_button->move(room.center().x() - m_button->width() / 2, top);
    m_button->raise();
}

bool FollowMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table.viewport())
        m_catchUp.start();
    if (event->type() == QEvent::Wheel)
        release();
    if (event->type() == QEvent::KeyPress && m_isActive) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_End) {
            resume();
            return true; // no selection, which would end it again
        }
        for (const int reading : {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home})
            if (key->key() == reading)
                release();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sled
