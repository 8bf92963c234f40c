// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/filtercompletion.h"

#include <vector>

namespace sled {

/// The words that occur in the events of a history. Grows with it.
class EventVocabulary final {
public:
    /// Takes in the events [first, end) of \a history. Linear in them.
    void append(const History &history, EventIndex first, EventIndex end);

    /// All of them as texts, for completing a filter. Linear in the words if there are new ones
    /// since the last call.
    [[nodiscard]] const FilterVocabulary &words(const History &history);

private:
    /// Each string once, in the order in which it came.
    class Words {
    public:
        void add(StringId word);
        /// Appends to \a texts those that are not there yet.
        void copyTo(const History &history, QStringList &texts) const;

    private:
        std::vector<bool> m_isKnown; ///< By StringId.
        std::vector<StringId> m_words;
    };

    Words m_sleds;
    Words m_stories;
    Words m_stages;
    Words m_events;
    FilterVocabulary m_texts;
};

} // namespace sled
