// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/vocabularycollector.h"
#include "ui/models/eventfilter.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/findingsfeed.h"
#include "ui/models/lanefeed.h"
#include "ui/models/sledlistmodel.h"
#include "ui/models/sourcelistmodel.h"
#include "ui/models/storiesfeed.h"

#include <QObject>

namespace sled {

/// All models over one history, kept in step with it and with each other.
class HistoryViews final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryViews)

public:
    explicit HistoryViews(QObject *parent = nullptr);

    void release();                          ///< Lets go of the history: it is about to go away.
    void setHistory(const History &history); ///< One that is new and has no events yet.

    void addSource();                       ///< The history has one more.
    void refreshSource(SourceIndex source); ///< Its state or counts.
    void takeInEvents();                    ///< The history may have more of them.
    void refreshKnown();               ///< Verdicts, checks and sources of events may have changed.
    void refreshLane(OpIndex op);      ///< The same for the lanes, which are told of each op.
    void lookForFindings();            ///< The history has come to rest, for now.
    void showNow();                    ///< Does not wait for more before it sorts and announces.
    [[nodiscard]] bool isBusy() const; ///< Not all that the history has is shown yet.

    SledRoster roster;
    VocabularyCollector vocabulary;
    EventTableModel events;
    SourceListModel sources;
    SledListModel sleds;
    LaneFeed lanes;
    FindingsFeed findings;
    EventFilter filter;
    EventFilter search; ///< What it lets through was searched for; nothing is hidden for it.
    StoriesFeed stories;

Q_SIGNALS:
    void busyChanged();  ///< Perhaps.
    void shownChanged(); ///< Other events pass the filter.

private:
    const History *m_history = nullptr;
    std::size_t m_takenIn = 0; ///< Events that the models have.
};

} // namespace sled
