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
    void takeIn(const EventColumns &events, const StringPool &strings);

    /// What occurs in the events, by arrival; what else there is to know is the owner's to set.
    [[nodiscard]] const FilterVocabulary &vocabulary() const noexcept { return m_vocabulary; }
    void setSources(const QStringList &paths) { m_vocabulary.sources = paths; }
    void setFindings(const QStringList &names) { m_vocabulary.findings = names; }

private:
    void add(QStringList &values, std::uint8_t list, StringId id, const StringPool &strings);

    FilterVocabulary m_vocabulary;
    std::vector<std::uint8_t> m_lists;  ///< By StringId: a bit a list that it is in.
    std::optional<StringId> m_gapEvent; ///< kGapEvent, once it came.
    std::size_t m_taken = 0;            ///< Events.
};

} // namespace sled
