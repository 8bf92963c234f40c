// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/filtercompiler.h"
#include "core/query/filterinput.h"
#include "ui/models/newestjob.h"
#include "ui/models/shownevents.h"
#include "ui/models/timedisplay.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// Which events of a history pass the filter in force, found in the background.
///
/// Of several filters only the newest is answered; until then the former answer stays. What
/// arrives is judged without judging the rest again, unless the filter asks for what changes:
/// verdicts, checks, sources, findings. Times such as `-2h` are meant as of when they were set.
class EventFilter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventFilter)

public:
    static constexpr std::chrono::milliseconds kGather{50};     ///< Arrivals into one look.
    static constexpr std::chrono::milliseconds kLookAgain{300}; ///< At what has changed.

    explicit EventFilter(QObject *parent = nullptr);

    /// Starts over on \a history, with the filter in force; null: on nothing.
    void setHistory(const History *history);
    /// What findings there are, and the names that a filter has for them.
    void setFindings(std::shared_ptr<const FindingBits> bits, std::vector<FilterFindingName> names);

    /// Puts \a filter in force; an empty one shows all, at once.
    /// \return as compileFilter(): then the former filter stays in force.
    FilterResult<void> setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// What would keep \a filter from being put in force, or nothing.
    [[nodiscard]] std::optional<FilterError> check(const Filter &filter) const;

    void takeIn();  ///< The history has more events.
    void refresh(); ///< What is known of events may have changed.

    [[nodiscard]] const ShownEvents &shown() const { return m_shown; }
    [[nodiscard]] std::size_t shownCount() const; ///< Of all events of the history.
    [[nodiscard]] bool isActive() const { return !m_filter.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_job.isBusy() || m_gather.isActive(); }
    /// Whether shown() is of the filter in force, be it that events have come since.
    [[nodiscard]] bool isAnswered() const { return !isActive() || m_known >= m_asked; }
    /// Why the filter in force could not be judged by; shown() is then that of before.
    [[nodiscard]] const std::optional<FilterError> &failure() const { return m_failure; }

Q_SIGNALS:
    void shownChanged();
    void busyChanged();
    void failed(const sled::FilterError &error);

private:
    /// What one look at events came to.
    struct Answer {
        FilterResult<ShownEvents> shown;
        std::size_t count = 0;
        std::uint64_t revision = 0; ///< What it was asked for.
    };
    using Predicate = std::shared_ptr<FilterPredicate>;

    [[nodiscard]] FilterContext context() const;
    void lookSoon(std::chrono::milliseconds delay);
    void look();
    void takeAnswer(const Answer &answer);
    void tellBusy();

    const History *m_history = nullptr;
    std::shared_ptr<const FindingBits> m_findings;
    std::vector<FilterFindingName> m_findingNames;
    Filter m_filter;
    QTimeZone m_zone = TimeDisplay::ofProgram().zone(); ///< Of times without an offset.
    Predicate m_predicate; ///< Of m_filter; used by one look at a time.
    ShownEvents m_shown;
    std::size_t m_count = 0; ///< Of those in m_shown that pass.
    /// Grows with each reason to judge all events again; m_known is that of m_shown.
    std::uint64_t m_wanted = 1;
    std::uint64_t m_known = 0;
    std::uint64_t m_asked = 0; ///< What m_wanted was when the filter or history was set.
    bool m_wasBusy = false;
    std::optional<FilterError> m_failure;
    QTimer m_gather;
    NewestJob<Answer> m_job; // last member: stops before anything else goes away
};

} // namespace sled
