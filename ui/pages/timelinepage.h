// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanesview.h"
#include "ui/models/eventtablemodel.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QSplitter;

namespace sled {

class EventTableView;
class StageLegend;

/// Lanes, the legend of their marks, and the table of the same events below. What is selected
/// in one is selected in the other.
class TimelinePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePage)

public:
    /// \a events must outlive the page. \a describe: a few plain lines about an event.
    TimelinePage(EventTableModel &events, EventDescription describe, QWidget *parent = nullptr);

    void setLanes(const std::shared_ptr<const LaneData> &lanes);
    void setCurrentEvent(std::optional<EventIndex> event); ///< Emits no signal.

    [[nodiscard]] LanesView &lanes() { return *m_lanes; }
    [[nodiscard]] EventTableView &table() { return *m_table; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; } ///< Between the two.

Q_SIGNALS:
    void currentEventChanged(sled::EventIndex event); ///< By the user.
    /// Other rows of the table are in view than before; a little after the fact.
    void visibleEventsChanged(const std::vector<sled::EventIndex> &events);

private:
    LanesView *m_lanes = nullptr;
    StageLegend *m_legend = nullptr;
    EventTableView *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace sled
