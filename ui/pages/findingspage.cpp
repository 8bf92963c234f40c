// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingspage.h"

#include "ui/help/askmanual.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/pages/findingcard.h"
#include "ui/pages/findingmenu.h"
#include "ui/theme/hint.h"
#include "ui/theme/severitysign.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/findingdelegate.h"
#include "ui/views/pagebar.h"
#include "ui/views/pagetable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace sled {

namespace {

constexpr int kLeastDetail = 60; ///< Characters of a sentence that are to be seen.

} // namespace

FindingsPage::FindingsPage(QWidget *parent) : QWidget(parent)
{
    makeKinds();
    makeTable();
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_table);
    m_lists->addWidget(hintLabel(tr("No finding of this kind is about an event that passes the "
                                    "filter.")));
    rightLayout->addWidget(m_lists, 1);
    m_card = new FindingCard;
    connect(m_card, &FindingCard::eventRequested, this,
            [this] { Q_EMIT eventRequested(*current()->event); });
    connect(m_card, &FindingCard::rowRequested, this,
            [this] { Q_EMIT rowRequested(*current()->source, *current()->row); });
    rightLayout->addWidget(m_card);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("findingsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_kinds);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 800});

    m_hint = hintLabel(QString());
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    updateState();
}

QWidget *FindingsPage::makeBar()
{
    m_summary = new ElidedLabel;
    m_sleds = new QComboBox;
    m_sleds->setAccessibleName(tr("Show findings of this sled"));
    connect(m_sleds, &QComboBox::currentIndexChanged, this, &FindingsPage::applyFilter);
    auto *label = new QLabel(tr("&Sled:"));
    label->setBuddy(m_sleds);
    return new PageBar({m_summary}, {label, m_sleds});
}

void FindingsPage::makeKinds()
{
    m_kinds = groupList(tr("Kinds of findings"));
    connect(m_kinds, &QTreeWidget::currentItemChanged, this, &FindingsPage::applyFilter);
}

void FindingsPage::makeTable()
{
    m_table = pageTable(m_model, tr("Findings"));
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setItemDelegate(new FindingDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    constexpr std::array<int, FindingsTableModel::ColumnCount> kCharacters{23, kLeastDetail, 12, 18,
                                                                           8,  14,           7};
    for (int column = 0; column < FindingsTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column,
                                widthOf(*m_table, column, kCharacters[std::size_t(column)]));
    giveSpareWidth(*m_table, FindingsTableModel::DetailColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &FindingsPage::goToCurrent);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FindingsPage::showMenu);
}

void FindingsPage::setFindings(std::shared_ptr<const FoundFindings> found,
                               const StringPool *strings, const QStringList &sourceNames)
{
    m_found = std::move(found);
    m_strings = strings;
    m_model.setFindings(m_found, strings, sourceNames);
    fillKinds();
    fillSleds();
    applyFilter();
}

void FindingsPage::setShownEvents(const ShownEvents &shown)
{
    const Finding *finding = current();
    const auto before = finding ? std::optional(*finding) : std::nullopt;
    m_model.setShownEvents(shown);
    fillKinds();
    selectAgain(before);
    updateState();
    showCurrent();
}

void FindingsPage::selectAgain(const std::optional<Finding> &before)
{
    int row = m_model.rowCount() > 0 ? 0 : -1;
    for (int i = 0; before && i < m_model.rowCount(); ++i) {
        const Finding &one = m_model.findingAt(i);
        if (one.kind == before->kind && one.event == before->event && one.source == before->source
            && one.row == before->row && one.detail == before->detail) {
            row = i;
            break;
        }
    }
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void FindingsPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateState();
}

void FindingsPage::setReach(const FindingsReach &reach)
{
    if (reach == m_reach)
        return;
    m_reach = reach;
    updateState();
}

QString FindingsPage::hint() const
{
    return m_hint->text();
}

QString FindingsPage::summary() const
{
    return m_summary->text();
}

void FindingsPage::fillKinds()
{
    const QSignalBlocker blocker(m_kinds);
    const auto shown = m_model.filter().kind;
    std::map<FindingKind, int> counts;
    qint64 all = 0;
    for (const Finding &finding : m_found->all) {
        const bool isShown = m_model.passesEvents(finding);
        counts[finding.kind] += isShown ? 1 : 0; // a kind of which none is shown stays in the list
        all += isShown ? 1 : 0;
    }
    m_kinds->clear();
    m_kinds->setCurrentItem(addGroup(*m_kinds, tr("All findings"), all, {}));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const auto &[kind, count] : counts) {
            if (severityOf(kind) != severity)
                continue;
            QTreeWidgetItem *item = addGroup(*m_kinds, findingKindText(kind), count, int(kind));
            item->setIcon(0, severityIcon(severity, palette()));
            item->setToolTip(0, severityText(severity));
            if (kind == shown)
                m_kinds->setCurrentItem(item);
        }
    }
}

void FindingsPage::fillSleds()
{
    const QSignalBlocker blocker(m_sleds);
    const QVariant shown = m_sleds->currentData();
    std::set<StringId> sleds;
    for (const Finding &finding : m_found->all) {
        if (finding.sledId != StringId::Empty)
            sleds.insert(finding.sledId);
    }
    m_sleds->clear();
    m_sleds->addItem(tr("All sleds"));
    for (const StringId sled : sleds)
        m_sleds->addItem(shortSledId(m_strings->text(sled)), quint32(sled));
    m_sleds->setCurrentIndex(std::max(0, shown.isValid() ? m_sleds->findData(shown) : 0));
}

void FindingsPage::applyFilter()
{
    FindingsFilter filter;
    const QTreeWidgetItem *item = m_kinds->currentItem();
    if (item && item->data(0, Qt::UserRole).isValid())
        filter.kind = FindingKind(item->data(0, Qt::UserRole).toInt());
    if (const QVariant sled = m_sleds->currentData(); sled.isValid())
        filter.sled = StringId{sled.toUInt()};
    m_model.setFilter(filter);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    updateState();
    showCurrent();
}

const Finding *FindingsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.findingAt(index.row()) : nullptr;
}

void FindingsPage::showCurrent()
{
    const Finding *finding = current();
    m_card->setFinding(finding);
    setManualPlace(*this, finding ? manualPlaceOf(finding->kind) : ManualPlace::of(u"findings"));
}

void FindingsPage::goToCurrent()
{
    const Finding *finding = current();
    if (finding && finding->event)
        Q_EMIT eventRequested(*finding->event);
    else if (finding && finding->source && finding->row)
        Q_EMIT rowRequested(*finding->source, *finding->row);
}

void FindingsPage::showMenu(const QPoint &point)
{
    const QModelIndex under = m_table->indexAt(point);
    if (!under.isValid())
        return;
    auto *menu = findingMenu(m_model.findingAt(under.row()), *m_table);
    connect(menu->actions().front(), &QAction::triggered, this, &FindingsPage::goToCurrent);
    menu->popup(m_table->viewport()->mapToGlobal(point));
}

void FindingsPage::updateState()
{
    const FindingCounts &counts = m_found->counts;
    m_pages->setCurrentIndex(counts.all() > 0 ? 1 : 0);
    m_lists->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_hint->setText(m_isBusy && !m_reach.isAwaited ? tr("Looking for findings…")
                                                   : nothingFoundText(m_reach));
    const auto part = [](const QString &text, std::size_t count) {
        return text.arg(displayCount(qint64(count)));
    };
    QStringList parts{
        tr("%1 of %2 findings shown", nullptr, plural(qint64(m_model.total())))
            .arg(displayCount(m_model.rowCount()), displayCount(qint64(m_model.total()))),
        QStringList{part(tr("Errors: %1"), counts.of(Severity::Error)),
                    part(tr("warnings: %1"), counts.of(Severity::Warning)),
                    part(tr("notes: %1"), counts.of(Severity::Info))}
            .join(QStringLiteral(", "))};
    if (m_model.isFollowing())
        parts += tr("%1 of them without an event, which no filter hides", nullptr,
                    plural(m_model.rowsWithoutEvent()))
                     .arg(displayCount(m_model.rowsWithoutEvent()));
    parts += reservations(m_reach);
    if (m_isBusy && !m_reach.isAwaited)
        parts += tr("looking again…");
    m_summary->setText(parts.join(QStringLiteral("   ·   ")));
}

void FindingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillKinds();
}

} // namespace sled
