// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/historyloader.h"
#include "core/session/historyreviser.h"
#include "core/session/verifier.h"
#include "ui/models/eventfilter.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/eventvocabulary.h"
#include "ui/models/findingsfeed.h"
#include "ui/models/lanefeed.h"
#include "ui/models/sledlistmodel.h"
#include "ui/models/sourcelistmodel.h"
#include "ui/models/storiesfeed.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace sled {

/// What a window shows: the open sources, their history, and the models over it.
class Workspace final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override; ///< Stops loading and waits for that.

    /// Adds those of \a paths that are not open yet and loads them in the background; reads
    /// everything again if one of them was not read to its end before.
    void open(const QStringList &paths);
    void reload(); ///< Reads all sources again, from the beginning.
    void closeAll();
    void cancelLoading();           ///< What was read stays.
    void close(SourceIndex source); ///< Reads all others again, from the beginning.

    void pauseVerifying();
    void stopVerifying();
    void resumeVerifying();
    /// Checks the signatures of these events next: they are looked at.
    void preferEvents(const std::vector<EventIndex> &events);

    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] const History &history() const { return *m_history; }
    [[nodiscard]] const SledRoster &roster() const { return m_roster; }
    [[nodiscard]] EventTableModel &events() { return m_events; }
    /// What occurs in the events, for completing a filter. Valid until the next call.
    [[nodiscard]] const FilterVocabulary &words() { return m_vocabulary.words(*m_history); }
    [[nodiscard]] EventFilter &filter() { return m_filter; }
    [[nodiscard]] SourceListModel &sources() { return m_sources; }
    [[nodiscard]] SledListModel &sleds() { return m_sleds; }
    [[nodiscard]] LaneFeed &lanes() { return m_lanes; }
    [[nodiscard]] StoriesFeed &stories() { return m_stories; }
    [[nodiscard]] FindingsFeed &findings() { return m_findings; }

    [[nodiscard]] bool isEmpty() const { return m_history->sourceCount() == 0; }
    [[nodiscard]] bool isLoading() const { return m_loader->isLoading(); }
    /// Whether signatures are being checked, or what that found is being taken in.
    [[nodiscard]] bool isVerifying() const;
    /// Whether everything that was read is shown, in the order asked for.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// The history is about to change: whoever reads it on another thread has to stop now.
    void aboutToChange();
    void replaced(); ///< There is another history: what was known of events is void.
    void changed();  ///< Of sources, events or verdicts there are others or more.
    void progressed(qint64 rowsRead, qint64 rowsExpected);
    void verificationProgressed(const sled::VerificationProgress &progress);
    void verificationStateChanged(sled::Verifier::State state);
    void settled(); ///< isSettled() has become true.

private:
    void startOver();
    void makeLoader();
    void makeVerifier();
    void takeInChecks(const std::vector<OpIndex> &ops, const std::vector<OpIndex> &forged);
    void takeInNewEvents();
    void refreshVerdicts();
    void refreshKnown(); ///< All but the lanes, of which each event was told.
    void lookForFindings();
    void takeIn(EventIndex first, EventIndex end);
    void finishLoading();
    void checkSettled();

    std::unique_ptr<History> m_history;
    SledRoster m_roster;
    EventVocabulary m_vocabulary;
    EventTableModel m_events;
    SourceListModel m_sources;
    SledListModel m_sleds;
    LaneFeed m_lanes;
    FindingsFeed m_findings;
    EventFilter m_filter;
    StoriesFeed m_stories;
    bool m_isSettled = true;
    std::size_t m_takenIn = 0; ///< Events that the models have.
    // Last members: they stop before their history goes away.
    std::unique_ptr<HistoryReviser> m_reviser;
    std::unique_ptr<Verifier> m_verifier;
    std::unique_ptr<HistoryLoader> m_loader;
};

} // namespace sled
