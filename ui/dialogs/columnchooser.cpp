// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnchooser.h"

#include "ui/models/latintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace sled {

namespace {

QToolButton *columnButton(const QString &text, const QString &toolTip)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleName(toolTip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent) : QGroupBox(tr("Columns"), parent)
{
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("exportColumns"));
    m_list->setAccessibleName(tr("Columns of the file, in order"));
    m_list->setToolTip(tr("Drag a column to move it"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_up = columnButton(tr("&Up"), tr("Move the column up (Ctrl+Up)"));
    m_down = columnButton(tr("&Down"), tr("Move the column down (Ctrl+Down)"));
    QToolButton *reset = columnButton(tr("All"), tr("All columns, in their usual order"));
    auto *buttons = new QHBoxLayout;
    for (QToolButton *one : {m_up, m_down, reset})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    connect(reset, &QToolButton::clicked, this, [this] {
        setColumns(ExportSettings().columns);
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::updateButtons);
    // A column that is dragged is there twice for a moment, or not at all: told after that.
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::changed, Qt::QueuedConnection);
    connect(
        m_list->model(), &QAbstractItemModel::rowsRemoved, this,
        [this] {
            updateButtons();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void ColumnChooser::setColumns(const std::vector<ExportSettings::Column> &columns)
{
    const QSignalBlocker noSignals(m_list);
    m_list->clear();
    for (const ExportSettings::Column &column : columns) {
        auto *item = new QListWidgetItem(fromLatin(eventColumnName(column.column)), m_list);
        item->setData(Qt::UserRole, int(column.column));
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(column.isWanted ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

std::vector<ExportSettings::Column> ColumnChooser::columns() const
{
    std::vector<ExportSettings::Column> columns;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        columns.push_back(
            {EventColumn(item->data(Qt::UserRole).toInt()), item->checkState() == Qt::Checked});
    }
    return columns;
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::ControlModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : +1);
            return true;
        }
    }
    return QGroupBox::eventFilter(watched, event);
}

void ColumnChooser::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row)); // tells that it changed
    m_list->setCurrentRow(to);
}

void ColumnChooser::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace sled
