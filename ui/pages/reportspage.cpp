// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "ui/charts/chartview.h"
#include "ui/charts/reportchart.h"
#include "ui/models/displaytext.h"
#include "ui/models/reporttexts.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/reportwriting.h"
#include "ui/theme/hint.h"
#include "ui/views/columnfitter.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/pagebar.h"
#include "ui/views/pagetable.h"
#include "ui/views/reportdelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sled {

ReportsPage::ReportsPage(QWidget *parent)
    : QWidget(parent), m_writing([this](const Written &written) {
          if (written.result)
              Q_EMIT saved(written.path);
          else
              Q_EMIT saveFailed(written.path, written.result.error());
          updateState();
      })
{
    m_chart = new ChartView;
    connect(m_chart, &ChartView::rowChosen, this, &ReportsPage::chooseRow);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("reportsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(makeTable());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1000});
    m_hint = hintLabel(QString());
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_reservations);
    layout->addWidget(m_pages, 1);
    connect(&m_feed, &ReportsFeed::reportChanged, this, &ReportsPage::showPart);
    connect(&m_feed, &ReportsFeed::busyChanged, this, &ReportsPage::updateState);
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, [this] {
        m_feed.setZone(TimeDisplay::ofProgram().zone(), TimeDisplay::ofProgram().zoneName());
        updateState();
    });
    m_feed.setZone(TimeDisplay::ofProgram().zone(), TimeDisplay::ofProgram().zoneName());
    showReport(ReportKind::Dwell);
}

QWidget *ReportsPage::makeBar()
{
    m_summary = new ElidedLabel;
    m_reservations = new QLabel; // in lines of its own: nothing of it may be cut off
    m_reservations->setTextFormat(Qt::PlainText);
    m_reservations->setWordWrap(true);
    m_reservations->setContentsMargins(PageBar::kMargin, 0, PageBar::kMargin, PageBar::kMargin / 2);
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("Show this report"));
    for (std::size_t i = 0; i < kReportKindCount; ++i)
        m_kinds->addItem(reportTitle(ReportKind(i)), int(i));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        fillParts();
        m_feed.setKind(ReportKind(index));
        showPart();
    });
    auto *kinds = new QLabel(tr("&Report:"));
    kinds->setBuddy(m_kinds);
    m_parts = new QComboBox;
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->setAccessibleName(tr("Show a row for each"));
    connect(m_parts, &QComboBox::currentIndexChanged, this, [this] {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        showPart();
    });
    auto *parts = new QLabel(tr("&By:"));
    parts->setBuddy(m_parts);
    m_showEvents = new QPushButton(tr("Show Even&ts"));
    m_showEvents->setToolTip(tr("Filters for the events behind the selected row"));
    connect(m_showEvents, &QPushButton::clicked, this, &ReportsPage::requestCurrent);
    m_save = new QPushButton(tr("&Save Report…"));
    m_save->setToolTip(
        tr("Saves the table or the chart. In CSV, texts that a spreadsheet would take "
           "for formulas get an apostrophe, as --formula-guard does."));
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::saveRequested);
    return new PageBar({m_summary}, {kinds, m_kinds, parts, m_parts, m_showEvents, m_save});
}

QWidget *ReportsPage::makeTable()
{
    constexpr int kRowsMeasured = 100;
    m_table = pageTable(m_model, tr("Report"));
    m_table->setItemDelegate(new ReportDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(&m_model, &ReportTableModel::aboutToArrange, this, [this] {
        m_scroll = m_table->verticalScrollBar()->value();
        const QModelIndex current = m_table->currentIndex();
        m_before.reset();
        if (current.isValid()) {
            m_before = {m_model.report(), m_model.table()};
            m_currentRow = m_model.tableRow(current.row());
        }
    });
    connect(&m_model, &ReportTableModel::arranged, this, &ReportsPage::takeRows);
    m_columns = new ColumnFitter(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportsPage::updateState);
    connect(m_table, &QTableView::activated, this, &ReportsPage::requestCurrent);
    return m_table;
}

void ReportsPage::showReport(ReportKind kind, std::string_view part)
{
    m_kinds->setCurrentIndex(int(kind));
    if (m_parts->count() == 0)
        fillParts();
    const int index = m_parts->findData(QString::fromUtf8(part));
    m_parts->setCurrentIndex(std::max(0, index));
    m_feed.setKind(kind);
    showPart();
}

void ReportsPage::fillParts()
{
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    for (const std::string_view part : reportParts(ReportKind(m_kinds->currentIndex())))
        m_parts->addItem(reportPartTitle(part), QString::fromUtf8(part));
    m_parts->setEnabled(m_parts->count() > 1);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // of another table
}

std::string ReportsPage::part() const
{
    return m_parts->currentData().toString().toStdString();
}

void ReportsPage::setHistory(const History *history, const SledRoster *roster)
{
    m_history = history;
    m_roster = roster;
    m_feed.setHistory(history);
}

/// Sleds have the colours that they have in the lanes.
void ReportsPage::showChart()
{
    Chart chart = chartOf(*m_model.report(), m_model.table()->by());
    for (ChartSeries &series : chart.series) {
        for (std::uint32_t i = 0; i < m_roster->size() && !series.sledId.empty(); ++i) {
            if (m_history->text(m_roster->at(SledNumber{i}).id) == series.sledId)
                series.sledNumber = i;
        }
    }
    m_chart->setChart(chart);
}

void ReportsPage::showPart()
{
    m_model.setReport(m_feed.report(), part());
    updateState();
}

void ReportsPage::takeRows()
{
    const ReportTable *table = m_model.table();
    if (table) {
        showChart();
        m_columns->fit(QString::number(m_kinds->currentIndex()) + m_parts->currentText());
    }
    for (int row = 0; table && m_before && row < m_model.rowCount(); ++row) {
        if (table->isAbout(m_model.tableRow(row), *m_before, m_currentRow)) {
            m_table->setCurrentIndex(m_model.index(row, 0));
            break;
        }
    }
    m_before.reset();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->verticalScrollBar()->setValue(m_scroll);
    updateState();
}

void ReportsPage::requestEvents(const ReportTable &table, std::size_t row)
{
    if (const std::optional<Filter> filter = table.filterFor(row))
        Q_EMIT eventsRequested(*filter);
}

void ReportsPage::requestCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        requestEvents(*m_model.table(), m_model.tableRow(current.row()));
}

void ReportsPage::chooseRow(int row)
{
    const ReportTable &table = m_model.report()->table(m_chart->chart().part);
    if (&table == m_model.table()) {
        if (const auto shown = m_model.rowOf(std::size_t(row)))
            m_table->setCurrentIndex(m_model.index(*shown, 0));
    }
    requestEvents(table, std::size_t(row));
}

bool ReportsPage::isBusy() const
{
    return m_feed.isBusy() || m_model.isBusy() || m_writing.isBusy();
}

QString ReportsPage::summary() const
{
    return m_summary->text() + u'\n' + m_reservations->text();
}

QString ReportsPage::suggestedName() const
{
    const std::string_view name = reportName(m_feed.kind());
    const QString by = m_parts->currentData().toString();
    return QString::fromUtf8(name) + QStringLiteral("-by-") + by;
}

void ReportsPage::save(const QString &path, const QStringList &sources)
{
    if (!m_model.report())
        return;
    const ReportFile file(path, sources, m_model.report(), m_chart->chart(), part());
    m_writing.run([file, path](const std::stop_token &stop) {
        return Written{path, file.write(stop)};
    });
    updateState();
}

void ReportsPage::updateState()
{
    const bool hasRows = m_model.rowCount() > 0;
    const ReportsFeed::Report &report = m_model.report();
    m_pages->setCurrentIndex(hasRows ? 1 : 0);
    m_hint->setText(m_feed.isBusy() ? tr("Making the report…")
                        : report    ? emptyReportText(*report)
                                    : tr("There is no event to report of."));
    QStringList parts{displayRows(m_model.rowCount())};
    if (report && !report->summary.text(0, "filter").empty())
        parts += tr("of the events that pass the filter");
    if (const auto asOf = report ? report->summary.number(0, "as_of") : std::nullopt)
        parts += tr("as of %1").arg(displayTime(*asOf));
    if (hasRows && m_chart->chart().leftOut > 0)
        parts += tr("the chart shows the %1 largest").arg(displayCount(qint64(kMostBars)));
    if (m_feed.isBusy() && report)
        parts += tr("being brought up to date…");
    if (m_writing.isBusy())
        parts += tr("being saved…");
    m_summary->setText(parts.join(QStringLiteral("   ·   ")));
    m_reservations->setText(report ? reservationsOf(*report) : QString());
    const QModelIndex current = m_table->currentIndex();
    m_showEvents->setEnabled(
        hasRows && current.isValid()
        && m_model.table()->filterFor(m_model.tableRow(current.row())).has_value());
    m_save->setEnabled(report && !m_writing.isBusy());
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed.setWanted(true);
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed.setWanted(false);
}

} // namespace sled
