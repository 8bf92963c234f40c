// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterclock.h"
#include "core/query/filterinput.h"
#include "core/query/texttest.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace sled {

/// When looking for patterns has to end.
struct CheckLimits {
    std::chrono::steady_clock::time_point deadline;
    const std::stop_token &stop;
    unsigned patterns = 0; ///< Looks for one that were announced.

    /// Announces a look for a pattern, which takes a few milliseconds at most. \return whether
    /// there is no time for it; the clock is asked now and then.
    [[nodiscard]] bool isOver()
    {
        constexpr unsigned kPatternsALook = 16;
        if (patterns++ % kPatternsALook != 0)
            return false;
        return stop.stop_requested() || std::chrono::steady_clock::now() >= deadline;
    }
};

/// Some events that follow each other, and for each whether a condition holds: 1 or 0.
struct EventSlice {
    const FilterInput &input;
    std::size_t begin = 0; ///< The first one's EventIndex.
    std::span<std::uint8_t> holds;
    CheckLimits &limits;
};

/// Answers of a TextTest by some number of the text, so that each is tested once.
class AnswerMemo final {
public:
    explicit AnswerMemo(TextTest test) : m_test(std::move(test)) {}

    void reserve(std::size_t texts); ///< Numbers are below \a texts.
    /// Tests \a texts() if number \a number was not tested before: whether any fits. Nothing
    /// if it takes too long.
    template <typename Texts>
    std::optional<bool> answer(std::size_t number, CheckLimits &limits, Texts &&texts)
    {
        std::uint8_t &known = m_answers[number];
        if (known == kUnknown && !find(known, limits, texts()))
            return std::nullopt;
        return known == kYes;
    }

private:
    static constexpr std::uint8_t kUnknown = 0;
    static constexpr std::uint8_t kNo = 1;
    static constexpr std::uint8_t kYes = 2;

    bool find(std::uint8_t &known, CheckLimits &limits, std::span<const std::string_view> texts);

    TextTest m_test;
    std::vector<std::uint8_t> m_answers;
};

// One condition each, prepared for columns. check() fills slice.holds; it is false if a pattern
// takes too long or a stop was requested.

/// Any of some string columns holds a text that fits.
class StringCheck final {
public:
    using ColumnOf = StringId EventFacts::*;

    StringCheck(std::vector<ColumnOf> columns, TextTest test)
        : m_columns(std::move(columns)), m_memo(std::move(test))
    {
    }
    bool check(const EventSlice &slice);

private:
    std::vector<ColumnOf> m_columns;
    AnswerMemo m_memo;
};

/// A number lies in one of some spans. Not-a-number lies in none.
class NumberCheck final {
public:
    NumberCheck(double EventFacts::*column, std::vector<UnixSpan> spans);
    bool check(const EventSlice &slice) const;

private:
    [[nodiscard]] bool isIn(double number) const;

    double EventFacts::*m_column;
    std::vector<UnixSpan> m_spans; ///< Disjoint, ascending.
};

/// A part of EventState is one of some values.
class StateCheck final {
public:
    using Allowed = std::array<bool, 16>; ///< By the value's number.

    StateCheck(FilterField field, const Allowed &allowed) : m_field(field), m_allowed(allowed) {}
    bool check(const EventSlice &slice) const;

private:
    FilterField m_field;
    Allowed m_allowed;
};

/// Any source has a path or a file name that fits.
class SourceCheck final {
public:
    explicit SourceCheck(TextTest test) : m_memo(std::move(test)) {}
    bool check(const EventSlice &slice);

private:
    AnswerMemo m_memo;
};

/// There is a finding of one of some kinds.
class FindingCheck final {
public:
    explicit FindingCheck(std::uint32_t bits) : m_bits(bits) {}
    bool check(const EventSlice &slice) const;

private:
    std::uint32_t m_bits;
};

/// The op id lies in one of some ranges, or its digits fit.
class OpIdCheck final {
public:
    struct Range {
        OpId first;
        OpId last; ///< Included.
    };

    OpIdCheck(std::vector<Range> ranges, std::optional<TextTest> test)
        : m_ranges(std::move(ranges)), m_test(std::move(test))
    {
    }
    bool check(const EventSlice &slice);

private:
    std::vector<Range> m_ranges;
    std::optional<TextTest> m_test;
};

using EventCheck
    = std::variant<StringCheck, NumberCheck, StateCheck, SourceCheck, FindingCheck, OpIdCheck>;

} // namespace sled
