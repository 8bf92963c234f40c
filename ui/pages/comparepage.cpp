// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/pages/pagemargin.h"
#include "ui/theme/hint.h"
#include "ui/views/comparisondelegate.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/pagebar.h"
#include "ui/views/pagetable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

namespace {

std::shared_ptr<const ComparedPair> comparePair(const History &history, SourceIndex a,
                                                SourceIndex b, const std::stop_token &stop)
{
    Result<Comparison> differences = compare(history, a, b, stop);
    if (!differences)
        return nullptr;
    Result<std::vector<ComparedEvent>> events = eventsSideBySide(history, a, b, stop);
    if (!events)
        return nullptr;
    return std::make_shared<const ComparedPair>(
        ComparedPair{*std::move(differences), *std::move(events)});
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent), m_job([this](const Answer &pair) { show(pair); })
{
    makeGroups();
    makeTable();
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("differencesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_groups);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 780});
    m_hint = hintLabel(QString());
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    clear();
}

QWidget *ComparePage::makeBar()
{
    const auto makeCombo = [this](const QString &name) {
        auto *combo = new QComboBox;
        combo->setAccessibleName(name);
        giveWay(*combo);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_isDue = true;
            compareNow();
        });
        return combo;
    };
    m_a = makeCombo(tr("Source A"));
    m_b = makeCombo(tr("Source B"));
    auto *labelA = new QLabel(tr("A:"));
    labelA->setBuddy(m_a);
    auto *labelB = new QLabel(tr("B:"));
    labelB->setBuddy(m_b);
    m_summary = new ElidedLabel;
    return new PageBar({m_summary}, {labelA, m_a, labelB, m_b}, PageBar::First::Controls);
}

void ComparePage::makeGroups()
{
    m_groups = groupList(tr("Kinds of differences"));
    connect(m_groups, &QTreeWidget::currentItemChanged, this, &ComparePage::showGroup);
}

void ComparePage::makeTable()
{
    m_table = pageTable(m_model, tr("Differences"));
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto event = m_model.eventAt(index.row()))
            Q_EMIT eventRequested(*event);
        else if (const auto place = m_model.placeAt(index.row()))
            Q_EMIT rowRequested(place->source, place->row);
    });
}

void ComparePage::refresh(const History &history)
{
    release();
    m_history = &history;
    m_isDue = true;
    compareNow();
}

void ComparePage::release()
{
    m_job.cancelAndWait();
    m_history = nullptr;
}

void ComparePage::clear()
{
    release();
    m_model.setPair(nullptr, nullptr);
    m_names.clear();
    for (QComboBox *combo : {m_a, m_b}) {
        const QSignalBlocker blocker(combo);
        combo->clear();
        combo->setEnabled(false);
    }
    m_pages->setCurrentIndex(0);
    sayWhatIsAwaited();
}

void ComparePage::setSources(const QStringList &names)
{
    if (names == m_names)
        return;
    const bool wereTwo = m_names.size() > 1;
    m_names = names;
    for (QComboBox *combo : {m_a, m_b}) {
        const QSignalBlocker blocker(combo);
        const int chosen = wereTwo ? combo->currentIndex() : combo == m_a ? 0 : 1;
        combo->clear();
        combo->addItems(names);
        combo->setEnabled(names.size() > 1);
        combo->setCurrentIndex(std::min(chosen, int(names.size()) - 1));
    }
    if (!m_history)
        sayWhatIsAwaited();
}

void ComparePage::sayWhatIsAwaited()
{
    const QString hint = m_names.size() < 2
        ? tr("Open two sources to compare them.")
        : tr("They are compared as soon as all sources are read and their signatures checked.");
    if (m_pages->currentIndex() == 0)
        say(hint);
    else
        m_summary->setText(hint);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compareNow();
}

void ComparePage::compareNow()
{
    if (!m_history && m_isDue)
        return sayWhatIsAwaited();
    if (!m_history || !m_isDue || !isVisible())
        return;
    if (m_names.size() < 2)
        return sayWhatIsAwaited();
    m_isDue = false;
    const SourceIndex a{quint32(m_a->currentIndex())};
    const SourceIndex b{quint32(m_b->currentIndex())};
    m_summary->setText(tr("Comparing…"));
    m_job.run([history = m_history, a, b](const std::stop_token &stop) {
        return comparePair(*history, a, b, stop);
    });
}

void ComparePage::show(const Answer &pair)
{
    if (!pair)
        return;
    m_model.setPair(pair, m_history);
    const Comparison &found = pair->differences;
    const auto inBoth = qint64(found.opsInBoth);
    const QString shared = tr("%1 ops in both.", nullptr, plural(inBoth)).arg(displayCount(inBoth));
    m_summary->setText(
        (found.isEqual() ? tr("They hold the same, and made the same of it.") : tr("They differ."))
        + u' ' + shared);
    fillGroups();
    m_pages->setCurrentIndex(1);
}

void ComparePage::fillGroups()
{
    const QSignalBlocker blocker(m_groups);
    m_groups->clear();
    QTreeWidgetItem *first = nullptr;
    for (std::size_t i = 0; i < kComparisonGroupCount; ++i) {
        const ComparisonGroup group{quint8(i)};
        const auto count = qint64(m_model.count(group));
        QTreeWidgetItem *item = addGroup(*m_groups, comparisonGroupText(group), count, int(i));
        const bool isDifference
            = group != ComparisonGroup::Signers && group != ComparisonGroup::Events;
        if (isDifference && count > 0) {
            QFont bold = m_groups->font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
        if (!first && count > 0)
            first = item;
    }
    m_groups->setCurrentItem(first ? first : m_groups->topLevelItem(0));
    showGroup();
}

void ComparePage::showGroup()
{
    if (const QTreeWidgetItem *item = m_groups->currentItem())
        m_model.setGroup(ComparisonGroup(item->data(0, Qt::UserRole).toInt()));
    constexpr int kWidest = 360;
    m_table->resizeColumnsToContents(); // looks at the rows in view alone
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column,
                                std::min(kWidest, m_table->columnWidth(column) + kPageMargin));
}

void ComparePage::say(const QString &hint)
{
    m_hint->setText(hint);
    m_summary->clear();
    m_pages->setCurrentIndex(0);
}

QString ComparePage::hint() const
{
    return m_hint->text();
}

QString ComparePage::summary() const
{
    return m_summary->text();
}

} // namespace sled
