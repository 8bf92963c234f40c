// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsfeed.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kFindingsAtOnce = 10'000; ///< Entries copied before it looks at the clock.

void note(tsl::robin_map<std::uint32_t, Severity> &worst, std::uint32_t key, Severity severity)
{
    const auto [entry, isNew] = worst.try_emplace(key, severity);
    if (!isNew)
        entry.value() = std::min(entry->second, severity); // the worst is the first
}

std::vector<SourceIndex> sourcesOf(const Finding &finding, const FindingsInput &input)
{
    if (finding.heldBy != SourceSetId::None)
        return input.sourceSets[static_cast<std::size_t>(finding.heldBy)];
    return finding.source ? std::vector{*finding.source} : std::vector<SourceIndex>();
}

std::shared_ptr<const FoundFindings> look(const FindingsInput &input, const std::stop_token &stop)
{
    Result<std::vector<Finding>> findings = findFindings(input, stop);
    if (!findings)
        return nullptr;
    auto found = std::make_shared<FoundFindings>();
    found->all = *std::move(findings);
    found->trails = sourceTrails(input);
    for (const Finding &finding : found->all) {
        const Severity severity = severityOf(finding.kind);
        found->counts.add(finding);
        for (const SourceIndex source : sourcesOf(finding, input))
            note(found->bySource, static_cast<std::uint32_t>(source), severity);
        if (finding.sledId != StringId::Empty)
            note(found->bySled, static_cast<std::uint32_t>(finding.sledId), severity);
        // An entry that names no sled is one of a sled without an id, whoever signed it.
        if (finding.op && finding.event
            && input.events.facts(*finding.event).sledId == StringId::Empty)
            note(found->bySled, static_cast<std::uint32_t>(StringId::Empty), severity);
    }
    return found;
}

} // namespace

FindingsFeed::FindingsFeed(QObject *parent)
    : QObject(parent),
      m_reading(kFindingsAtOnce, kMaxTurn,
                [this](const std::shared_ptr<const FindingsInput> &input) {
                    m_job.run([input](const std::stop_token &stop) { return look(*input, stop); });
                }),
      m_job([this](const Answer &answer) {
          if (answer)
              m_found = answer;
          Q_EMIT findingsChanged();
          Q_EMIT busyChanged();
      })
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGather);
    connect(&m_gather, &QTimer::timeout, this, [this] { m_reading.start(*m_history); });
}

void FindingsFeed::setHistory(const History *history)
{
    cancel();
    m_history = history;
    m_found = std::make_shared<FoundFindings>();
    Q_EMIT findingsChanged();
    Q_EMIT busyChanged();
}

void FindingsFeed::refresh()
{
    if (!m_history)
        return;
    cancel(); // what is being copied or looked through is out of date
    m_gather.start();
    Q_EMIT busyChanged();
}

void FindingsFeed::cancel()
{
    m_gather.stop();
    m_reading.stop();
    m_job.cancel();
}

bool FindingsFeed::isBusy() const
{
    return m_gather.isActive() || m_reading.isActive() || m_job.isBusy();
}

} // namespace sled
