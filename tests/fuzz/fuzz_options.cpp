// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtertime.h"
#include "core/query/namedfilters.h"
#include "core/query/opidprefix.h"
#include "core/report/csvoptions.h"
#include "core/report/eventcolumn.h"
#include "core/report/timetext.h"
#include "core/store/bookmarks.h"
#include "tests/fuzz/fuzzinput.h"

#include <QString>

#include <string>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

namespace {

void checkNamedFilters(const QByteArray &file)
{
    NamedFilters filters = NamedFilters::fromFile(file);
    require(filters.toFile() == file || filters.toFile() == file + '\n');
    for (const NamedFilters::Entry &entry : filters.all()) {
        require(NamedFilters::isName(entry.name));
        require(filters.filter(entry.name).has_value());
        filters.set(entry.name, u"sled:a3f*"_s);
        require(filters.filter(entry.name) == u"sled:a3f*"_s);
    }
    const NamedFilters again = NamedFilters::fromFile(filters.toFile());
    require(again.all() == filters.all() && again.toFile() == filters.toFile());
    for (const NamedFilters::Entry &entry : again.all())
        filters.remove(entry.name);
    require(filters.all().empty());
}

void checkTime(const QString &text)
{
    const auto time = parseFilterTime(text);
    if (!time)
        return;
    const auto again = parseFilterTime(printFilterTime(*time));
    require(again && *again == *time);
}

void checkSeparator(const QString &text)
{
    const Result<std::string> separator = parseCsvSeparator(text);
    if (!separator) {
        require(!separator.error().detail.isEmpty());
        return;
    }
    const QString one = QString::fromStdString(*separator);
    require(one.toUcs4().size() == 1 && parseCsvSeparator(one) == *separator);
}

void checkColumns(std::string_view text)
{
    const auto columns = parseEventColumns(text);
    if (!columns) {
        require(!columns.error().detail.isEmpty());
        return;
    }
    std::string list;
    for (const EventColumn column : *columns) {
        list += list.empty() ? "" : ",";
        list += eventColumnName(column);
    }
    require(parseEventColumns(list) == *columns);
}

void checkZone(const QString &name)
{
    Result<TimeText> times = TimeText::forZone(name);
    if (!times) {
        require(!times.error().detail.isEmpty());
        return;
    }
    for (const double second : {0.0, 1779026700.5, -1e12, 1e300}) {
        std::string first;
        std::string again;
        require(times->append(first, second) == times->append(again, second) && first == again);
    }
}

void checkPrefix(std::string_view text)
{
    const auto prefix = OpIdPrefix::fromText(text);
    if (!prefix)
        return;
    const auto again = OpIdPrefix::fromText(prefix->digits());
    require(again && again->digits() == prefix->digits());
}

} // namespace

/// Invariants: a file of named filters stays as it is but for what is changed; times, separators
/// and lists of columns are read back from what they are printed as; what is refused says why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    const QByteArray bytes = bytesOf(text);
    const QString string = QString::fromUtf8(bytes);
    checkNamedFilters(bytes);
    checkTime(string);
    checkSeparator(string);
    checkColumns(text);
    checkZone(string);
    checkPrefix(text);
    const QString note = storableNote(string, 5);
    require(note.toUcs4().size() <= 5 && note == storableNote(note, 5));
    return 0;
}
