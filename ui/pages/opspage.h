// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/opstablemodel.h"
#include "ui/models/rawopreader.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace sled {

class ElidedLabel;
/// Every row of every source with what became of it, and the one selected as it is stored.
///
/// Follows the filter of events: rows whose op makes an event that passes, unless the user asks
/// for all rows. What else was written around an event is often why it is as it is.
class OpsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpsPage)

public:
    explicit OpsPage(QWidget *parent = nullptr);

    /// Shows \a history, or nothing if null; it must outlive its use here.
    void setHistory(const History *history);
    void setSourceNames(const QStringList &names);
    void setShownEvents(const ShownEvents &shown); ///< The filter's; null: there is none.
    void refresh(); ///< The history has more rows, or other verdicts.

    /// Selects the row of \a source with this rowid, whatever the filter was.
    void showRow(SourceIndex source, RowId row);

    [[nodiscard]] bool isBusy() const
    {
        return m_refresh.isActive() || m_model.isListing() || m_reader.isBusy();
    }
    [[nodiscard]] OpsTableModel &model() { return m_model; }

Q_SIGNALS:
    void rowSelected(sled::SourceIndex source, sled::RowId row); ///< By the user.
    void eventRequested(sled::EventIndex event); ///< A row was activated that makes one.

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void makeTable();
    void applyFilter();
    [[nodiscard]] OpsFilter wantedFilter() const;
    void showCurrent();
    void updateState();
    void refreshNow();
    void takeRows();
    void jump();

    OpsTableModel m_model;
    const History *m_history = nullptr;
    QStringList m_names;
    QTimer m_refresh;       ///< Gathers what comes.
    bool m_isStale = false; ///< Something came while nobody looked.
    bool m_isJumping = false;
    bool m_isSought = false;         ///< The selected row is to come into view.
    std::optional<OpsPlace> m_place; ///< Selected before the rows changed.
    std::optional<OpsPlace> m_jump;  ///< To be selected once the rows are there.
    QComboBox *m_sources = nullptr;
    QCheckBox *m_onlyFaults = nullptr;
    QCheckBox *m_allRows = nullptr; ///< Also those that do not pass the filter of events.
    ShownEvents m_shown;
    ElidedLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QPlainTextEdit *m_stored = nullptr;
    RawOpReader m_reader;
};

} // namespace sled
