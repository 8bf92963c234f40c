// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/historyloader.h"
#include "core/session/historyreviser.h"
#include "core/session/verifier.h"
#include "ui/window/historyviews.h"
#include "ui/window/livesources.h"

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

    /// What remembers ops that have passed; null: nothing does. Reads all
    /// sources again.
    void setVerifiedOps(std::shared_ptr<VerifiedOps> verified);
    [[nodiscard]] const std::shared_ptr<VerifiedOps> &verifiedOps() const
    {
        return m_loadOptions.verified;
    }

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

    [[nodiscard]] LiveSources &live() { return m_live; }
    [[nodiscard]] QStringList paths() const; ///< Each once.
    [[nodiscard]] const History &history() const { return *m_history; }
    [[nodiscard]] const SledRoster &roster() const { return m_views.roster; }
    [[nodiscard]] EventTableModel &events() { return m_views.events; }
    /// What occurs in the events, for completing a filter.
    [[nodiscard]] FilterVocabulary words() const { return m_views.vocabulary.vocabulary(); }
    [[nodiscard]] EventFilter &filter() { return m_views.filter; }
    [[nodiscard]] EventFilter &search() { return m_views.search; }
    [[nodiscard]] SourceListModel &sources() { return m_views.sources; }
    [[nodiscard]] SledListModel &sleds() { return m_views.sleds; }
    [[nodiscard]] LaneFeed &lanes() { return m_views.lanes; }
    [[nodiscard]] StoriesFeed &stories() { return m_views.stories; }
    [[nodiscard]] FindingsFeed &findings() { return m_views.findings; }

    [[nodiscard]] bool isEmpty() const { return m_history->sourceCount() == 0; }
    [[nodiscard]] bool isLoading() const { return m_loader->isLoading(); }
    /// Whether signatures are being checked, or what that found is being taken in.
    [[nodiscard]] bool isVerifying() const;
    /// Whether all signatures are checked, and what that found is taken in.
    [[nodiscard]] bool isVerified() const
    {
        return m_verifier->state() == Verifier::State::Idle && !m_reviser->isBusy();
    }
    [[nodiscard]] VerificationProgress verification() const { return m_verifier->progress(); }
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
    void connectLive();
    void takeInChecks(const std::vector<OpIndex> &ops, const std::vector<OpIndex> &forged);
    void refreshKnown();
    void lookForFindings();
    void finishLoading();
    void checkSettled();

    LoadOptions m_loadOptions{.signatures = SignatureMode::Leave, .wantsItems = true};
    std::unique_ptr<History> m_history;
    HistoryViews m_views;
    bool m_isSettled = true;
    QTimer m_lookSoon; ///< Gathers what comes live, before findings are looked for.
    // Last members: they stop before their history goes away.
    std::unique_ptr<HistoryReviser> m_reviser;
    std::unique_ptr<Verifier> m_verifier;
    std::unique_ptr<HistoryLoader> m_loader;
    LiveSources m_live;
};

} // namespace sled
