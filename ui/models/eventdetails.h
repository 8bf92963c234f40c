// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QString>

#include <vector>

namespace sled {

/// One line of what is known of an event. Safe to show as plain text.
struct DetailField {
    QString label;
    QString value;
    bool isCode = false; ///< Better read in a fixed-width font.

    friend bool operator==(const DetailField &, const DetailField &) = default;
};

/// A part of what is known of an event.
struct DetailSection {
    QString title;
    std::vector<DetailField> fields;

    friend bool operator==(const DetailSection &, const DetailSection &) = default;
};

/// Everything that \a history knows of \a event, decoded. Linear in the rows
/// of the sources that hold it.
[[nodiscard]] std::vector<DetailSection> eventDetails(const History &history, EventIndex event);

/// The same for \a op, which need not make an event.
[[nodiscard]] std::vector<DetailSection> opDetails(const History &history, OpIndex op);

/// The same for a row that holds no op, by its position in \a source.
[[nodiscard]] std::vector<DetailSection> malformedDetails(const History &history,
                                                          SourceIndex source, std::size_t number);

/// One or a few plain lines about \a event, for tool tips.
[[nodiscard]] QString eventSummary(const History &history, EventIndex event);

/// \a event in one short sentence to be heard: story, stages, sled, time and whether it can be
/// trusted.
[[nodiscard]] QString eventSentence(const History &history, EventIndex event);

/// \a sections as text to copy, a line a field.
[[nodiscard]] QString toPlainText(const std::vector<DetailSection> &sections);

} // namespace sled
