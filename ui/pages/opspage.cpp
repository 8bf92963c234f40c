// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opspage.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/hint.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/opstable.h"
#include "ui/views/pagebar.h"
#include "ui/views/pagetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sled {

OpsPage::OpsPage(QWidget *parent) : QWidget(parent)
{
    makeTable();
    m_stored = new QPlainTextEdit;
    m_stored->setReadOnly(true);
    m_stored->setFrameShape(QFrame::NoFrame);
    m_stored->setTabChangesFocus(true);
    m_stored->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stored->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_stored->setFont(smallFont(fixedFont(font())));
    m_stored->setAccessibleName(tr("The row as it is stored"));
    m_stored->setPlaceholderText(tr("Select a row to see what it holds."));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("opsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_stored);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({520, 200});
    m_hint = hintLabel(QString());
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    connect(&m_reader, &RawOpReader::ready, m_stored, &QPlainTextEdit::setPlainText);
    connect(&m_reader, &RawOpReader::failed, this,
            [this](const Error &error) { m_stored->setPlainText(errorText(error)); });
    constexpr int kGatherMs = 200;
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kGatherMs);
    connect(&m_refresh, &QTimer::timeout, this, &OpsPage::refreshNow);
    connect(&m_model, &OpsTableModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            m_place = m_model.placeAt(current.row());
    });
    connect(&m_model, &OpsTableModel::listed, this, &OpsPage::takeRows);
    updateState();
}

QWidget *OpsPage::makeBar()
{
    m_sources = new QComboBox;
    m_sources->setAccessibleName(tr("Show rows of this source"));
    giveWay(*m_sources);
    m_sources->addItem(tr("All sources"));
    connect(m_sources, &QComboBox::currentIndexChanged, this, &OpsPage::applyFilter);
    auto *label = new QLabel(tr("&Source:"));
    label->setBuddy(m_sources);
    m_onlyFaults = new QCheckBox(tr("Only &not accepted"));
    m_onlyFaults->setToolTip(tr("Show rows that wait, were rejected or are malformed, no others"));
    m_onlyFaults->setAccessibleName(tr("Only rows that are not accepted"));
    connect(m_onlyFaults, &QCheckBox::toggled, this, &OpsPage::applyFilter);
    m_allRows = new QCheckBox(tr("&All rows"));
    m_allRows->setToolTip(tr("Show also rows that make no event which passes the filter"));
    m_allRows->setAccessibleName(tr("Rows that do not pass the filter too"));
    m_allRows->setEnabled(false);
    connect(m_allRows, &QCheckBox::toggled, this, &OpsPage::applyFilter);
    m_count = new ElidedLabel;
    return new PageBar({m_count}, {m_onlyFaults, m_allRows, label, m_sources});
}

void OpsPage::makeTable()
{
    m_table = opsTable(m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OpsPage::showCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const OpIndex op = m_model.opAt(index.row());
        if (op != OpIndex::None && m_history->ops().at(op).isEvent)
            Q_EMIT eventRequested(m_history->ops().at(op).event());
    });
}

void OpsPage::setHistory(const History *history)
{
    m_reader.cancel();
    m_refresh.stop();
    m_stored->clear();
    m_history = history;
    m_isStale = false;
    m_model.setHistory(history);
    m_place.reset();
    m_jump.reset();
    const QSignalBlocker blockers[]
        = {QSignalBlocker(m_sources), QSignalBlocker(m_onlyFaults), QSignalBlocker(m_allRows)};
    m_sources->setCurrentIndex(0);
    m_onlyFaults->setChecked(false);
    m_allRows->setChecked(false);
    m_shown.reset();
    updateState();
}

void OpsPage::setShownEvents(const ShownEvents &shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    refresh();
}

void OpsPage::setSourceNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_model.setSourceNames(names);
    const QSignalBlocker blocker(m_sources);
    const int shown = m_sources->currentIndex();
    m_sources->clear();
    m_sources->addItem(tr("All sources"));
    m_sources->addItems(names);
    m_sources->setCurrentIndex(std::min(shown, m_sources->count() - 1));
}

void OpsPage::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale && !m_refresh.isActive())
        m_refresh.start();
}

void OpsPage::refreshNow()
{
    if (const OpsFilter wanted = wantedFilter(); wanted == m_model.filter())
        m_model.refresh();
    else
        m_model.setFilter(wanted);
    updateState();
}

void OpsPage::takeRows()
{
    updateState();
    const auto place = std::exchange(m_place, std::nullopt);
    if (m_jump)
        return jump();
    if (place && !m_table->currentIndex().isValid()) { // a list made anew has no selection
        const RowId row = m_history->row(place->source, place->number).row;
        const int at = m_model.find(place->source, row);
        const QSignalBlocker blocker(m_table->selectionModel());
        if (at >= 0)
            m_table->setCurrentIndex(m_model.index(at, 0));
    }
    if (!m_table->currentIndex().isValid()) {
        m_reader.cancel();
        m_stored->clear();
    } else if (std::exchange(m_isSought, false)) {
        m_table->scrollTo(m_table->currentIndex());
    }
}

OpsFilter OpsPage::wantedFilter() const
{
    OpsFilter filter;
    filter.onlyNotAccepted = m_onlyFaults->isChecked();
    if (m_sources->currentIndex() > 0)
        filter.source = SourceIndex{quint32(m_sources->currentIndex() - 1)};
    if (!m_allRows->isChecked())
        filter.events = m_shown;
    return filter;
}

void OpsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void OpsPage::showRow(SourceIndex source, RowId row)
{
    const auto number = m_history ? m_history->findNumber(source, row) : std::nullopt;
    if (!number)
        return;
    const OpsFilter wanted = wantedFilter();
    if ((wanted.source && *wanted.source != source)
        || !wanted.passes(*m_history, m_history->row(source, *number))) {
        m_onlyFaults->setChecked(false);
        m_allRows->setChecked(m_shown != nullptr);
        m_sources->setCurrentIndex(0);
    }
    refreshNow();
    m_jump = OpsPlace{source, std::uint32_t(*number)};
    if (!m_model.isListing())
        jump();
}

void OpsPage::jump()
{
    const OpsPlace place = *m_jump;
    const int at = m_model.find(place.source, m_history->row(place.source, place.number).row);
    if (at < 0 && m_model.isListing())
        return; // the list in hand came too early for it
    m_jump.reset();
    if (at < 0)
        return;
    const QScopedValueRollback jumping(m_isJumping, true);
    m_table->setCurrentIndex(m_model.index(at, 0));
    m_table->scrollTo(m_model.index(at, 0), QAbstractItemView::PositionAtCenter);
}

void OpsPage::applyFilter()
{
    m_isSought = true;
    refreshNow();
}

void OpsPage::showCurrent()
{
    m_reader.cancel();
    m_stored->clear();
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const OpsPlace place = m_model.placeAt(index.row());
    const RowId row = m_model.rowIdAt(index.row());
    m_reader.request(m_history->source(place.source).path, row);
    if (m_isJumping)
        return;
    m_jump.reset(); // the user wants to see something else
    Q_EMIT rowSelected(place.source, row);
}

void OpsPage::updateState()
{
    const qint64 total = m_model.total();
    const qint64 shown = m_model.rowCount();
    const bool isFiltered = m_model.filter().events != nullptr;
    QString text
        = tr("%1 of %2 rows", nullptr, plural(total)).arg(displayCount(shown), displayCount(total));
    if (m_model.isListing())
        text += QStringLiteral("   ·   ") + tr("looking…");
    else if (isFiltered)
        text += QStringLiteral("   ·   ") + tr("only events that pass the filter");
    m_count->setText(text);
    m_allRows->setEnabled(m_shown != nullptr);
    if (total == 0)
        m_hint->setText(tr("No rows yet."));
    else if (m_model.isListing())
        m_hint->setText(tr("Looking…"));
    else if (isFiltered)
        m_hint->setText(tr("No such row makes an event that passes the filter."));
    else if (m_onlyFaults->isChecked())
        m_hint->setText(tr("All rows were accepted."));
    else
        m_hint->setText(tr("This source has no rows."));
    m_pages->setCurrentIndex(shown > 0 ? 1 : 0);
}

} // namespace sled
