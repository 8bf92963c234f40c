// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompiler.h"
#include "core/query/filtercompletion.h"
#include "core/query/filterparser.h"
#include "core/query/filterparts.h"
#include "core/query/filterprinter.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <iterator>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// A byte of an input that is to be read as pieces of the grammar stands for one of these.
constexpr std::array<QStringView, 64> kPieces{u" ",           u"(",
                                              u")",           u"{",
                                              u"}",           u",",
                                              u"\"",          u"\\",
                                              u"=",           u"!=",
                                              u"<",           u"<=",
                                              u">",           u">=",
                                              u":",           u"~",
                                              u"..",          u" and ",
                                              u" or ",        u" not ",
                                              u" in ",        u"!",
                                              u"&&",          u"||",
                                              u"sled",        u"story",
                                              u"stage",       u"from",
                                              u"to",          u"event",
                                              u"seq",         u"time",
                                              u"verdict",     u"source",
                                              u"finding",     u"op",
                                              u"attribution", u"verification",
                                              u"merge",       u"4_merge",
                                              u"verified",    u"match",
                                              u"accepted",    u"waiting",
                                              u"error",       u"42_login",
                                              u"a.db",        u"0f",
                                              u"7",           u"-1.5",
                                              u"1e300",       u"today",
                                              u"-2h",         u"2026-05",
                                              u"-17",         u"T14:05",
                                              u"+02:00",      u"Z",
                                              u"@1779",       u"14:05",
                                              u"*",           u"?",
                                              u"\\u{1f680}",  u"(a+)+$"};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QString textOf(const std::uint8_t *data, std::size_t size)
{
    constexpr std::uint8_t kPiecewise = 0xff; // no UTF-8 text begins with it
    if (size == 0 || data[0] != kPiecewise) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
        return QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    QString text;
    for (std::size_t i = 1; i < size; ++i)
        text += kPieces[data[i] % kPieces.size()];
    return text;
}

/// A few events that differ in all that filters can ask for.
class FewEvents {
public:
    FewEvents()
    {
        StringPool &strings = *history.strings();
        const SourceIndex source = history.addSource(u"/demo/a.db"_s);
        for (std::uint8_t i = 0; i < 8; ++i) {
            OpFacts op;
            op.id = OpId({i, 0x0f});
            op.fingerprint = i;
            op.idCheck = i == 3 ? CheckResult::Bad : CheckResult::Ok;
            op.signature = i == 4 ? CheckResult::Pending : CheckResult::Ok;
            op.event = EventFacts{i / 2.0,
                                  1779026700.0 + 40000.5 * i,
                                  strings.intern(i % 2 == 0 ? op.signer.toHex() : "ab"),
                                  strings.intern(i < 4 ? "42_login" : "Ärger *?"),
                                  strings.intern(i < 2 ? "4_merge" : "qa"),
                                  strings.intern(i < 6 ? "Merge" : ""),
                                  strings.intern("Close")};
            HistoryBatch batch;
            batch.source = source;
            batch.rows.push_back(
                {RowId{i}, i == 5 ? Verdict::ErrPathMismatch : Verdict::Ok, {}, op});
            history.append(batch);
        }
    }

    History history{std::make_shared<StringPool>()};
    std::shared_ptr<const FindingBits> findings = std::make_shared<const FindingBits>(
        FindingBits{{EventIndex{1}, 1}, {EventIndex{2}, 2}, {EventIndex{3}, 3}});
    FilterContext context{1779026700, {}, {{"waiting", 1}, {"error", 2}}};
};

/// The events that \a filter lets through; nothing if a name is unknown or a pattern too slow.
std::optional<std::vector<EventIndex>> matches(const FewEvents &events, const Filter &filter)
{
    FilterResult<FilterPredicate> predicate = compileFilter(filter, events.context);
    if (!predicate)
        return std::nullopt;
    const FilterInput input = filterInput(events.history, filter, {}, events.findings);
    auto found = predicate->evaluate(input, {});
    return found ? std::optional(*std::move(found)) : std::nullopt;
}

void checkMeaning(const Filter &filter)
{
    static const FewEvents events;
    const auto found = matches(events, filter);
    if (!found || filter.isEmpty())
        return;
    const auto others = matches(events, negationOf(filter));
    require(others && found->size() + others->size() == events.history.eventCount());

    std::vector<EventIndex> all;
    for (std::uint32_t i = 0; i < events.history.eventCount(); ++i)
        all.push_back(EventIndex{i});
    for (const Filter &part : conjunctsOf(filter)) {
        const auto some = matches(events, part);
        require(some.has_value());
        std::vector<EventIndex> both;
        std::set_intersection(all.begin(), all.end(), some->begin(), some->end(),
                              std::back_inserter(both));
        all = both;
    }
    require(all == *found);
}

void checkCompletion(const QString &text)
{
    const FilterVocabulary words{{}, {u"42_login"_s, u"Ärger *?"_s}, {u"merge"_s}, {}, {}, {}};
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        const FilterCompletions completions = completionsAt(text, cursor, words);
        require(0 <= completions.begin && completions.begin <= cursor);
        require(cursor <= completions.end && completions.end <= text.size());
    }
}

} // namespace

/// Invariants: what parses is printed as one line that parses to the same tree; what an error
/// points at is in the text; a filter and its negation share all events; the parts of an `and`
/// together let through what it does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    checkCompletion(text);
    const FilterResult<Filter> filter = parseFilter(text);
    if (!filter) {
        const FilterError &error = filter.error();
        require(error.position >= 0 && error.length >= 0);
        require(error.position + error.length <= text.size());
        require(!filterErrorText(error).isEmpty());
        return 0;
    }
    const QString printed = printFilter(*filter);
    const FilterResult<Filter> again = parseFilter(printed);
    require(again && *again == *filter && printFilter(*again) == printed);
    checkMeaning(*filter);
    return 0;
}
