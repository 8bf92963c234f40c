// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pagetable.h"

#include "ui/language/lefttoright.h"
#include "ui/models/displaytext.h"
#include "ui/theme/quietview.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

namespace sled {

namespace {

constexpr const char *kOwnWidths = "hasOwnWidths"; ///< A property of a table.

/// Widens a column whenever its table is resized.
class SpareWidth final : public QObject {
public:
    SpareWidth(QTableView &table, int column, int wanted)
        : QObject(&table),
          m_table(table),
          m_column(column),
          m_least(table.columnWidth(column)),
          m_wanted(wanted)
    {
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            share();
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        const QHeaderView &header = *m_table.horizontalHeader();
        const int room = m_table.viewport()->width();
        const int spare = room - (header.length() - header.sectionSize(m_column));
        const int inView = std::min(m_wanted, room - header.sectionPosition(m_column));
        m_table.setColumnWidth(m_column, std::max({m_least, spare, inView}));
    }

    QTableView &m_table;
    const int m_column;
    const int m_least;
    const int m_wanted;
};

} // namespace

QTableView *pageTable(QAbstractItemModel &model, const QString &name)
{
    constexpr int kRowPadding = 8;
    auto *table = new QuietView<QTableView>;
    table->setAccessibleName(name);
    keepLeftToRight(*table);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowPadding);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsMovable(true);
    return table;
}

int widthOf(const QTableView &table, int column, int characters)
{
    const int wanted = characters * table.fontMetrics().averageCharWidth();
    return std::max(wanted, table.horizontalHeader()->sectionSizeHint(column));
}

void giveSpareWidth(QTableView &table, int column, int wanted)
{
    new SpareWidth(table, column, wanted);
}

bool hasOwnWidths(const QTableView &table)
{
    return table.property(kOwnWidths).toBool();
}

void setHasOwnWidths(QTableView &table, bool hasThem)
{
    table.setProperty(kOwnWidths, hasThem);
}

QTreeWidget *groupList(const QString &name)
{
    auto *groups = new QuietView<QTreeWidget>;
    groups->setAccessibleName(name);
    groups->setHeaderHidden(true);
    groups->setRootIsDecorated(false);
    groups->setColumnCount(2);
    groups->setUniformRowHeights(true);
    groups->setFrameShape(QFrame::NoFrame);
    groups->header()->setStretchLastSection(false);
    groups->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    groups->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return groups;
}

QTreeWidgetItem *addGroup(QTreeWidget &groups, const QString &text, qint64 count,
                          const QVariant &key)
{
    auto *item = new QTreeWidgetItem(&groups, {text, displayCount(count)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::UserRole, key);
    return item;
}

void giveWay(QComboBox &combo)
{
    constexpr int kLeastCharacters = 10;
    constexpr int kMostCharacters = 36;
    const int character = combo.fontMetrics().averageCharWidth();
    combo.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo.setMinimumWidth(kLeastCharacters * character);
    combo.setMaximumWidth(kMostCharacters * character);
}

} // namespace sled
