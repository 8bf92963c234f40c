// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterplace.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace sled {

/// What occurs in a history, for completing values: each once, in the order of the lists.
struct FilterVocabulary {
    QStringList sleds;
    QStringList stories;
    QStringList stages;
    QStringList events;
    QStringList sources;
    QStringList findings; ///< See FilterFindingName.
};

/// Something that could be written at a place.
struct FilterSuggestion {
    enum class Kind : std::uint8_t { Field, Operator, Keyword, Value };

    Kind kind = Kind::Field;
    QString text;   ///< What it is. Of a Value what a database says: hostile.
    QString insert; ///< What is written: the same, in quotes where it must be.

    friend bool operator==(const FilterSuggestion &, const FilterSuggestion &) = default;
};

/// All suggestions for one place, the likeliest first.
struct FilterCompletions {
    qsizetype begin = 0; ///< What is written takes the place of this part of the text,
    qsizetype end = 0;   ///< in UTF-16 code units.
    std::vector<FilterSuggestion> suggestions;
};

inline constexpr std::size_t kMostSuggestions = 50;
/// Values of one list that are looked at: some ten milliseconds.
inline constexpr std::size_t kMostValuesLookedAt = 100'000;

/// What can be written into \a text at \a cursor, at most kMostSuggestions.
///
/// Fields, operators and keywords that begin as what stands before the cursor, values that
/// contain it, those that begin with it first, whatever the case. Linear in the text and the
/// vocabulary; of very long lists the first part is looked through, so that typing never waits.
[[nodiscard]] FilterCompletions completionsAt(QStringView text, qsizetype cursor,
                                              const FilterVocabulary &vocabulary);

} // namespace sled
