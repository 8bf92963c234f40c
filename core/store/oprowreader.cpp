// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/oprowreader.h"

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr auto kMostBytes = static_cast<std::size_t>(kMaxRowBytes);
constexpr std::size_t kMostListStart = std::size_t{64} << 10U; ///< Until `"ops":[` has to come.

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, u"stopped on request"_s);
}

bool isUtf16(std::string_view head)
{
    return head.starts_with("\xff\xfe"sv) || head.starts_with("\xfe\xff"sv)
        || (head.size() > 1 && (head[0] == '\0') != (head[1] == '\0'));
}

} // namespace

Result<bool> OpRowReader::fill(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return cancelled();
    if (m_hasEnded)
        return false;
    const Result<std::string_view> more = m_file.next();
    if (!more)
        return tl::unexpected(more.error());
    m_hasEnded = more->empty();
    m_buffer.erase(0, std::exchange(m_at, 0));
    m_buffer.append(*more);
    return !m_hasEnded;
}

Result<void> OpRowReader::begin(const std::stop_token &stop)
{
    constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
    if (const auto filled = fill(stop); !filled)
        return tl::unexpected(filled.error());
    if (isUtf16(rest()))
        return failure(ErrorCode::Malformed,
                       u"it is UTF-16 text; save it as UTF-8 and try again"_s);
    if (rest().starts_with(kUtf8Mark))
        m_at += kUtf8Mark.size();
    m_hasBegun = true;
    return {};
}

/// Goes to the next character that is no blank. \return false at the end of the file.
Result<bool> OpRowReader::skipBlanks(bool acrossLines, const std::stop_token &stop)
{
    const std::string_view blanks = acrossLines ? " \t\r\n" : " \t\r";
    for (;;) {
        const std::size_t first = rest().find_first_not_of(blanks);
        if (first != std::string_view::npos) {
            m_at += first;
            return true;
        }
        m_at = m_buffer.size();
        Result<bool> filled = fill(stop);
        if (!filled || !*filled)
            return filled;
    }
}

Result<std::optional<RawRow>> OpRowReader::next(const std::stop_token &stop)
{
    if (!m_hasBegun) {
        if (const Result<void> begun = begin(stop); !begun)
            return tl::unexpected(begun.error());
    }
    while (!m_hasEnded || m_at < m_buffer.size() || m_place == Place::List) {
        if (stop.stop_requested())
            return cancelled();
        Step step = m_place == Place::Lines ? readLine(stop) : readElement(stop);
        if (!step || *step)
            return step;
    }
    return std::nullopt;
}

OpRowReader::Step OpRowReader::readLine(const std::stop_token &stop)
{
    const Result<bool> found = skipBlanks(false, stop);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    if (rest().front() == '\n') {
        ++m_at;
        m_row += std::exchange(m_isMidLine, false) ? 0 : 1;
        return std::nullopt;
    }
    ListStart start = listStartOf(rest());
    while (start.answer == ListStart::Answer::NeedsMore && rest().size() < kMostListStart) {
        const Result<bool> filled = fill(stop);
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled)
            break;
        start = listStartOf(rest());
    }
    if (start.answer != ListStart::Answer::Yes)
        return readWholeLine(stop);
    m_at += start.begin;
    m_place = Place::List;
    m_isFrame = start.isFrame;
    m_isFirst = true;
    return std::nullopt;
}

OpRowReader::Step OpRowReader::readWholeLine(const std::stop_token &stop)
{
    std::size_t looked = 0;
    std::size_t end = std::string_view::npos;
    for (;;) {
        end = rest().find('\n', looked);
        looked = rest().size();
        if (end != std::string_view::npos || looked > kMostBytes)
            break;
        const Result<bool> filled = fill(stop);
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled) {
            end = rest().size();
            break;
        }
    }
    m_isMidLine = false;
    ++m_row;
    if (end > kMostBytes) { // or there is none
        const Result<qint64> size = skipLine(stop);
        if (!size)
            return tl::unexpected(size.error());
        return oversized(*size);
    }
    std::string_view line = rest().substr(0, end);
    m_at = std::min(m_at + end + 1, m_buffer.size());
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    return rowOf(line);
}

/// Goes behind the end of the line. \return the bytes of the line.
Result<qint64> OpRowReader::skipLine(const std::stop_token &stop)
{
    qint64 size = 0;
    for (;;) {
        const std::size_t end = rest().find('\n');
        const std::size_t count = std::min(end, rest().size());
        size += static_cast<qint64>(count);
        m_at += count;
        if (end != std::string_view::npos) {
            ++m_at;
            return size;
        }
        const Result<bool> filled = fill(stop);
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled)
            return size;
    }
}

/// From the end of an element, or the beginning of the list, to the next one.
Result<OpRowReader::Reached> OpRowReader::goToElement(const std::stop_token &stop)
{
    for (const bool isCommaDue : {!std::exchange(m_isFirst, false), false}) {
        const Result<bool> found = skipBlanks(true, stop);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return Reached::Broken;
        if (rest().front() == ']')
            return Reached::End;
        if (!isCommaDue)
            continue;
        if (rest().front() != ',')
            return Reached::Broken;
        ++m_at;
    }
    return ",:}"sv.find(rest().front()) == std::string_view::npos ? Reached::Element
                                                                  : Reached::Broken;
}

OpRowReader::Step OpRowReader::readElement(const std::stop_token &stop)
{
    const Result<Reached> reached = goToElement(stop);
    if (!reached)
        return tl::unexpected(reached.error());
    if (*reached != Reached::Element)
        return *reached == Reached::End ? endList(stop) : brokenList(stop);
    JsonSpan span;
    std::size_t taken = 0;
    qint64 dropped = 0; // of an element too long to keep
    for (;;) {
        taken += span.take(rest().substr(taken));
        if (span.state() != JsonSpan::State::Open)
            break;
        if (dropped > 0 || taken > kMostBytes) {
            dropped += static_cast<qint64>(std::exchange(taken, 0));
            m_at = m_buffer.size();
        }
        const Result<bool> filled = fill(stop);
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled)
            break;
    }
    if (!span.isWhole())
        return brokenList(stop);
    ++m_row;
    const std::string_view element = rest().substr(0, taken);
    m_at += taken;
    if (dropped > 0 || taken > kMostBytes)
        return oversized(dropped + static_cast<qint64>(taken));
    return rowOf(element);
}

/// At the bracket that ends the list: goes behind it and what is around it.
OpRowReader::Step OpRowReader::endList(const std::stop_token &stop)
{
    ++m_at;
    JsonSpan frame(m_isFrame ? 1 : 0);
    while (m_isFrame && frame.state() == JsonSpan::State::Open) {
        m_at += frame.take(rest());
        if (frame.state() != JsonSpan::State::Open)
            break;
        const Result<bool> filled = fill(stop);
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled)
            return brokenList(stop);
    }
    if (frame.state() == JsonSpan::State::Broken)
        return brokenList(stop);
    m_place = Place::Lines;
    m_isMidLine = true;
    return std::nullopt;
}

OpRowReader::Step OpRowReader::brokenList(const std::stop_token &stop)
{
    m_place = Place::Lines;
    ++m_row;
    const bool isCutOff = m_hasEnded && rest().empty();
    if (const Result<qint64> size = skipLine(stop); !size)
        return tl::unexpected(size.error());
    return refused(isCutOff ? u"the file ends within a list of ops"_s
                            : u"a list of ops is broken here; reading went on at the next line"_s);
}

std::optional<RawRow> OpRowReader::rowOf(std::string_view text)
{
    OpText found = m_finder.find(text);
    if (std::holds_alternative<SkippedFrame>(found)) {
        ++m_framesSkipped;
        return std::nullopt;
    }
    if (const auto *why = std::get_if<RefusedText>(&found))
        return refused(why->reason);
    RawRow row;
    row.row = RowId{m_row};
    row.text = std::get<QByteArray>(std::move(found));
    row.sizeBytes = row.text.size();
    return row;
}

RawRow OpRowReader::refused(const QString &reason) const
{
    RawRow row;
    row.row = RowId{m_row};
    row.refusal = reason;
    return row;
}

RawRow OpRowReader::oversized(qint64 sizeBytes) const
{
    RawRow row;
    row.row = RowId{m_row};
    row.isOversized = true;
    row.sizeBytes = sizeBytes;
    return row;
}

} // namespace sled
