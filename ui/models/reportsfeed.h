// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reportreader.h"
#include "core/report/namedreport.h"
#include "ui/models/newestjob.h"
#include "ui/models/readinginturns.h"
#include "ui/models/shownevents.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sled {

/// Makes a report of a history in the background, again when that or the filter changes, while
/// somebody wants to see it. Of several requests only the newest is answered.
///
/// The history is copied on its own thread, at most for kMaxTurn at a time. While it does not
/// come to rest, a report is made every kPause at most, and works a fifth of the time at most.
class ReportsFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsFeed)

public:
    using Report = std::shared_ptr<const NamedReport>; ///< Null: none is made yet.

    static constexpr std::chrono::milliseconds kMaxTurn{10};
    static constexpr std::chrono::milliseconds kGather{50};
    static constexpr std::chrono::milliseconds kPause{1000};

    explicit ReportsFeed(QObject *parent = nullptr);
    ~ReportsFeed() override = default; ///< Stops the work in hand and waits for it.

    /// Starts over for \a history, which must outlive its use here; null: for none.
    void setHistory(const History *history);
    void setLives(std::shared_ptr<const StoryLives> lives); ///< Of the history.
    /// Which events pass \a filter, its text; null: all.
    void setShownEvents(const ShownEvents &shown, const QString &filter);
    void setKind(ReportKind kind);
    void setZone(const QTimeZone &zone, const QString &name);
    void setWanted(bool isWanted); ///< While it is not, nothing is made.
    void refresh();                ///< Of verdicts or rows there are others.

    [[nodiscard]] ReportKind kind() const { return m_kind; }
    [[nodiscard]] bool isBusy() const;
    /// The newest one of the kind, perhaps out of date.
    [[nodiscard]] const Report &report() const { return m_report; }

Q_SIGNALS:
    void reportChanged();
    void busyChanged();

private:
    void makeSoon(std::chrono::milliseconds delay);
    void changeRequest();
    void begin();
    void take(const Report &report);
    [[nodiscard]] bool isAtWork() const { return m_reading.isActive() || m_job.isBusy(); }

    const History *m_history = nullptr;
    std::shared_ptr<const StoryLives> m_lives;
    ShownEvents m_shown;
    ReportKind m_kind = ReportKind::Dwell;
    ReportRequest m_request;
    bool m_isWanted = false;
    bool m_isStale = false; ///< Something has changed since the history was begun to be read.
    Report m_report;
    QElapsedTimer m_work; ///< Since the history was begun to be read.
    std::chrono::milliseconds m_pause = kPause;
    QTimer m_gather;
    ReadingInTurns<ReportReader> m_reading;
    NewestJob<Report> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
