// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/eventcolumns.h"
#include "core/query/filtercompletion.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sled {

/// Gathers the values that occur in events, as they arrive. Not thread-safe.
class VocabularyCollector final {
public:
    /// Takes in the events of \a events that came since the last call. \a strings holds what they
    /// say; both are those of one History. A million events take some ten milliseconds.
    /// \a strings must outlive the use of vocabulary().
    void takeIn(const EventColumns &events, const StringPool &strings);

    /// What occurs in the events, by arrival, kMostValuesLookedAt a list; what else there is to
    /// know is the owner's to set. Made anew by each call, linear in them: to keep
    /// the text of each story would take a hundred bytes.
    [[nodiscard]] FilterVocabulary vocabulary() const;
    void setSources(const QStringList &paths) { m_sources = paths; }
    void setFindings(const QStringList &names) { m_findings = names; }

private:
    using Values = std::vector<StringId>;

    void add(Values &values, std::uint8_t list, StringId id);
    [[nodiscard]] QStringList textsOf(const Values &values) const;

    const StringPool *m_strings = nullptr; ///< Of the last call of takeIn().
    Values m_sleds;
    Values m_stories;
    Values m_stages;
    Values m_events;
    QStringList m_sources;
    QStringList m_findings;
    std::vector<std::uint8_t> m_lists;  ///< By StringId: a bit a list that it is in.
    std::optional<StringId> m_gapEvent; ///< kGapEvent, once it came.
    std::size_t m_taken = 0;            ///< Events.
};

} // namespace sled
