// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventfilter.h"

#include "ui/models/timedisplay.h"

#include <QDateTime>

#include <utility>

namespace sled {

EventFilter::EventFilter(QObject *parent)
    : QObject(parent), m_job([this](const Answer &answer) { takeAnswer(answer); })
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &EventFilter::look);
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, [this] {
        const QTimeZone zone = TimeDisplay::ofProgram().zone();
        if (std::exchange(m_zone, zone) != zone && m_filter.uses(FilterField::Time))
            static_cast<void>(setFilter(Filter(m_filter))); // it is in force: nothing is wrong
    });
}

void EventFilter::setHistory(const History *history)
{
    m_job.cancelAndWait(); // it remembers answers by the numbers of the former strings
    m_gather.stop();
    m_history = history;
    m_findings.reset();
    m_shown.reset();
    m_count = 0;
    m_asked = ++m_wanted;
    m_failure.reset();
    if (isActive()) {
        m_shown = std::make_shared<const std::vector<bool>>();
        if (const auto compiled = compileFilter(m_filter, context()))
            m_predicate = std::make_shared<FilterPredicate>(*compiled);
    }
    Q_EMIT shownChanged();
    takeIn();
}

FilterContext EventFilter::context() const
{
    return {QDateTime::currentSecsSinceEpoch(), TimeDisplay::ofProgram().zone(), m_findingNames};
}

void EventFilter::setFindings(std::shared_ptr<const FindingBits> bits,
                              std::vector<FilterFindingName> names)
{
    m_findings = std::move(bits);
    m_findingNames = std::move(names);
    if (m_filter.uses(FilterField::Finding))
        refresh();
}

FilterResult<void> EventFilter::setFilter(const Filter &filter)
{
    FilterResult<FilterPredicate> compiled = compileFilter(filter, context());
    if (!compiled)
        return tl::unexpected(compiled.error());
    m_job.cancel();
    m_gather.stop();
    m_filter = filter;
    m_failure.reset();
    m_asked = ++m_wanted;
    m_predicate = std::make_shared<FilterPredicate>(*std::move(compiled));
    if (isActive()) {
        look();
        return {};
    }
    m_count = 0;
    if (std::exchange(m_shown, nullptr))
        Q_EMIT shownChanged();
    tellBusy();
    return {};
}

std::optional<FilterError> EventFilter::check(const Filter &filter) const
{
    const FilterResult<FilterPredicate> compiled = compileFilter(filter, context());
    return compiled ? std::nullopt : std::optional(compiled.error());
}

std::size_t EventFilter::shownCount() const
{
    if (m_shown)
        return m_count;
    return m_history ? m_history->eventCount() : 0;
}

void EventFilter::takeIn()
{
    if (m_history && m_history->eventCount() > 0)
        lookSoon(kGather);
}

void EventFilter::refresh()
{
    if (!isActive() || !m_filter.dependsOnState())
        return;
    ++m_wanted;
    lookSoon(kLookAgain);
}

void EventFilter::lookSoon(std::chrono::milliseconds delay)
{
    // A look in hand is not cut short for what comes meanwhile, or it would never end: it is
    // followed by another one.
    if (!isActive() || !m_history || m_failure || m_job.isBusy())
        return;
    if (!m_gather.isActive() || m_gather.remainingTimeAsDuration() > delay)
        m_gather.start(delay);
    tellBusy();
}

void EventFilter::look()
{
    if (!m_history || !isActive())
        return;
    const bool goesOn = m_shown && m_known == m_wanted;
    const ShownEvents before = goesOn ? m_shown : nullptr;
    const std::size_t countBefore = goesOn ? m_count : 0;
    const EventIndex first{before ? std::uint32_t(before->size()) : 0};
    m_job.run([predicate = m_predicate, before, countBefore, revision = m_wanted,
               input = std::make_shared<const FilterInput>(
                   filterInput(*m_history, m_filter, first, m_findings))](
                  const std::stop_token &stop) -> Answer {
        const auto passed = predicate->evaluate(*input, stop);
        if (!passed)
            return {tl::unexpected(passed.error()), 0, revision};
        auto shown = before ? std::make_shared<std::vector<bool>>(*before)
                            : std::make_shared<std::vector<bool>>();
        shown->resize(std::size_t(input->end()));
        for (const EventIndex event : *passed)
            (*shown)[std::size_t(event)] = true;
        return {ShownEvents(std::move(shown)), countBefore + passed->size(), revision};
    });
    tellBusy();
}

void EventFilter::takeAnswer(const Answer &answer)
{
    if (!answer.shown) {
        if (answer.shown.error().code == FilterErrorCode::Cancelled)
            return;
        m_failure = answer.shown.error();
        tellBusy();
        Q_EMIT failed(*m_failure);
        return;
    }
    m_shown = *answer.shown;
    m_count = answer.count;
    m_known = answer.revision;
    Q_EMIT shownChanged();
    if (m_known != m_wanted)
        lookSoon(kLookAgain);
    else if (m_shown && m_history && m_shown->size() < m_history->eventCount())
        lookSoon(kGather);
    tellBusy();
}

void EventFilter::tellBusy()
{
    if (m_wasBusy == isBusy())
        return;
    m_wasBusy = isBusy();
    Q_EMIT busyChanged();
}

} // namespace sled
