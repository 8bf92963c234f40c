// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reportsfeed.h"
#include "ui/models/reporttablemodel.h"
#include "ui/models/sledroster.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace sled {

class ChartView;
class ColumnFitter;
class ElidedLabel;

/// The named reports: each as a table, and as a chart that shows the same. A row leads to the
/// events behind it; the report goes to a file.
class ReportsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPage)

public:
    explicit ReportsPage(QWidget *parent = nullptr);

    /// Starts over; both must outlive their use here.
    void setHistory(const History *history, const SledRoster *roster);
    void setLives(const std::shared_ptr<const StoryLives> &lives) { m_feed.setLives(lives); }
    /// Which events pass \a filter, its text; see ReportsFeed.
    void setShownEvents(const ShownEvents &shown, const QString &filter)
    {
        m_feed.setShownEvents(shown, filter);
    }
    void refresh() { m_feed.refresh(); } ///< Of verdicts or rows there are others.

    void showReport(ReportKind kind, std::string_view part = {});
    /// Whether what it shows is, or will be, another.
    [[nodiscard]] bool isBusy() const;

    /// Writes what is shown to \a path, in the background: the table as CSV or JSON Lines, as the
    /// command `report` does, or the chart as a picture, by suffix.
    /// \a sources are named, and never overwritten.
    void save(const QString &path, const QStringList &sources);
    /// What a file of it may be called, without a suffix.
    [[nodiscard]] QString suggestedName() const;

    [[nodiscard]] ReportTableModel &model() { return m_model; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }
    [[nodiscard]] QString summary() const; ///< What it says above the chart.

Q_SIGNALS:
    void eventsRequested(const sled::Filter &filter); ///< Those behind a row.
    void saveRequested();                             ///< To a file that is to be chosen.
    void saved(const QString &path);
    void saveFailed(const QString &path, const sled::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Written {
        QString path;
        Result<void> result;
    };

    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeTable();
    void fillParts();
    void showPart();
    void takeRows();
    void showChart();
    void requestEvents(const ReportTable &table, std::size_t row);
    void requestCurrent();
    void chooseRow(int row);
    void updateState();
    [[nodiscard]] std::string part() const;

    const History *m_history = nullptr;
    const SledRoster *m_roster = nullptr;
    ReportsFeed m_feed;
    ReportTableModel m_model;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_parts = nullptr;
    ElidedLabel *m_summary = nullptr;
    QLabel *m_reservations = nullptr;
    QPushButton *m_showEvents = nullptr;
    QPushButton *m_save = nullptr;
    QTableView *m_table = nullptr;
    ChartView *m_chart = nullptr;
    QStackedWidget *m_pages = nullptr; ///< The report, or why there is none.
    QLabel *m_hint = nullptr;
    ColumnFitter *m_columns = nullptr;
    int m_scroll = 0; ///< Of the table, before its rows changed.
    /// The table that was shown then, kept by its report, and its current row; null: none.
    std::shared_ptr<const ReportTable> m_before;
    std::size_t m_currentRow = 0;
    NewestJob<Written> m_writing; // last member: waits for its work before anything goes away
};

} // namespace sled
