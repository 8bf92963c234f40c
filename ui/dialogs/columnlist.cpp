// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace sled {

QToolButton *columnButton(const QString &text, const QString &toolTip)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleName(toolTip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

ColumnList::ColumnList(QWidget *parent) : QWidget(parent)
{
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setToolTip(tr("Drag a column to move it"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    m_up = columnButton(tr("&Up"), tr("Move the column up (Ctrl+Up)"));
    m_down = columnButton(tr("&Down"), tr("Move the column down (Ctrl+Down)"));
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    addButton(*m_up);
    addButton(*m_down);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(m_buttons);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnList::updateButtons);
    // A column that is dragged is there twice for a moment, or not at all: told after that.
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::changed, Qt::QueuedConnection);
    connect(
        m_list->model(), &QAbstractItemModel::rowsRemoved, this,
        [this] {
            updateButtons();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void ColumnList::setNames(const QString &accessible)
{
    m_list->setAccessibleName(accessible);
}

void ColumnList::addButton(QToolButton &button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, &button);
}

void ColumnList::setColumns(const std::vector<Column> &columns)
{
    if (columns == this->columns())
        return;
    const QSignalBlocker noSignals(m_list);
    m_list->clear();
    for (const Column &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, column.key);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(column.isWanted ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

std::vector<ColumnList::Column> ColumnList::columns() const
{
    std::vector<Column> columns;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        columns.push_back(
            {item->data(Qt::UserRole).toInt(), item->text(), item->checkState() == Qt::Checked});
    }
    return columns;
}

bool ColumnList::select(const QString &text)
{
    const auto found = m_list->findItems(text, Qt::MatchContains);
    if (text.isEmpty() || found.isEmpty())
        return false;
    m_list->setCurrentItem(found.front());
    return true;
}

bool ColumnList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::ControlModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : +1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnList::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row)); // tells that it changed
    m_list->setCurrentRow(to);
}

void ColumnList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace sled
