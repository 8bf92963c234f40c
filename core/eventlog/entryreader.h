// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sled {

/// \a number as Rust's `as u64` makes it: cut off towards zero, at the limits if beyond.
[[nodiscard]] std::uint64_t toEventId(double number) noexcept;

/// Reads fields of the event log's elements by name.
class EntryReader {
public:
    /// \a document must outlive the reader. Requires: its schema has the log.
    explicit EntryReader(const Document &document);

    [[nodiscard]] const ListReplica &list() const noexcept { return m_list; }

    /// Nothing if unset, null or not of that type. The text is valid as long as the strings
    /// of the document. Requires: the element has content.
    [[nodiscard]] std::optional<double> number(ElementIndex entry, std::string_view field) const;
    [[nodiscard]] std::optional<std::string_view> string(ElementIndex entry,
                                                         std::string_view field) const;

private:
    [[nodiscard]] Cell cell(ElementIndex entry, std::string_view field) const;

    const ListReplica &m_list;
    const StringPool &m_strings;
};

} // namespace sled
