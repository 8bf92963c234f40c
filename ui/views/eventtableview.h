// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventtablemodel.h"
#include "ui/theme/quietview.h"
#include "ui/views/eventcolumns.h"
#include "ui/views/readingplace.h"

#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace sled {

/// The table of events. One is current; several may be selected for copying.
///
/// Its columns share its width until the user resizes one of them; from then on only the
/// stories follow the width of the table. Another filter or order keeps what is selected and what
/// is in view; only a sort that the user asks for brings the current row into view.
class EventTableView final : public QuietView<QTableView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableView)

public:
    /// \a model must outlive the view.
    explicit EventTableView(EventTableModel &model, QWidget *parent = nullptr);

    /// Selects \a event and brings it into view; none: selects nothing. Emits no signal.
    void setCurrentEvent(std::optional<EventIndex> event);

    /// The events selected, from top to bottom; at most kMaxSelected of them.
    [[nodiscard]] std::vector<EventIndex> selectedEvents() const;
    static constexpr std::size_t kMaxSelected = 100'000;

    /// See ReadingPlace::keepRowAtTop(). Not at first.
    void setKeepsRowAtTop(bool isKept) { m_place.keepRowAtTop(isKept); }

    void setColumnShown(int column, bool isShown);
    void resetColumns(); ///< All as they were at first.

    /// Which columns are shown, their widths, order and sorting; restoreColumns() takes nothing
    /// else.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state); ///< Empty: changes nothing.

Q_SIGNALS:
    void currentEventChanged(sled::EventIndex event); ///< By the user: mouse or key.
    /// Other events are in view than before; a little after the fact.
    void visibleEventsChanged(const std::vector<sled::EventIndex> &events);
    void columnsChanged(); ///< By the user: shown, order or widths.

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void hideExtraColumns();
    void tellDeltasWanted();
    void updateSizes();
    void shareWidth();
    void followRows();
    void tellVisible();

    EventTableModel &m_model;
    QTimer m_tellVisible; ///< Gathers scrolling and arrivals.
    ColumnWidths m_widths{};
    QByteArray m_firstColumns; ///< The header before anybody changed it.
    ReadingPlace m_place;
    bool m_isFollowing = false;  ///< The change comes from outside.
    bool m_isResizing = false;   ///< Columns change by shareWidth().
    bool m_isSortAsked = false;  ///< By the user, who wants to see the selected row then.
    bool m_hasOwnWidths = false; ///< The user has resized a column.
};

} // namespace sled
