// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/findingsreader.h"
#include "core/analysis/sourcetrails.h"
#include "ui/models/newestjob.h"
#include "ui/models/readinginturns.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// What was found, and the worst of it for each source and sled. A value that never changes.
struct FoundFindings {
    std::vector<Finding> all; ///< In the order of findFindings().
    FindingCounts counts;
    tsl::robin_map<std::uint32_t, Severity> bySource; ///< By SourceIndex.
    tsl::robin_map<std::uint32_t, Severity> bySled;   ///< By StringId.
    std::vector<SourceTrail> trails;                  ///< By SourceIndex.
};

/// Looks for findings in the background whenever its history has come to rest.
///
/// The history is copied on its own thread, at most for kMaxTurn at a time; rules run on
/// another. Of several requests only the newest is answered.
class FindingsFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsFeed)

public:
    static constexpr std::chrono::milliseconds kMaxTurn{15};
    static constexpr std::chrono::milliseconds kGather{400};

    explicit FindingsFeed(QObject *parent = nullptr);
    ~FindingsFeed() override = default; ///< Stops looking and waits for that.

    /// Starts over for \a history, which must outlive its use here; null: for none.
    void setHistory(const History *history);
    void refresh(); ///< The history has changed: looks again, a little later.

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::shared_ptr<const FoundFindings> found() const { return m_found; }

Q_SIGNALS:
    void findingsChanged();
    void busyChanged();

private:
    using Answer = std::shared_ptr<const FoundFindings>; ///< Null: stopped.

    void cancel();

    const History *m_history = nullptr;
    Answer m_found = std::make_shared<FoundFindings>();
    QTimer m_gather;
    ReadingInTurns<FindingsReader> m_reading;
    NewestJob<Answer> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
