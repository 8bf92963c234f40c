// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryreader.h"

#include "core/eventlog/entryfields.h"

#include <limits>

namespace sled {

std::uint64_t toEventId(double number) noexcept
{
    constexpr double kEnd = 18'446'744'073'709'551'616.0; // 2^64
    if (!(number > 0))                                    // not-a-number too
        return 0;
    return number < kEnd ? static_cast<std::uint64_t>(number)
                         : std::numeric_limits<std::uint64_t>::max();
}

EntryReader::EntryReader(const Document &document)
    : m_list(document.list(kEventLogField)), m_strings(document.strings())
{
}

Cell EntryReader::cell(ElementIndex entry, std::string_view field) const
{
    const StructSchema *const schema = m_list.structSchema();
    const std::optional<std::size_t> index = schema ? schema->indexOf(field) : std::nullopt;
    return index ? m_list.cell(entry, *index) : Cell();
}

std::optional<double> EntryReader::number(ElementIndex entry, std::string_view field) const
{
    return cell(entry, field).number();
}

std::optional<std::string_view> EntryReader::string(ElementIndex entry,
                                                    std::string_view field) const
{
    const std::optional<StringId> id = cell(entry, field).string();
    return id ? std::optional(m_strings.text(*id)) : std::nullopt;
}

} // namespace sled
