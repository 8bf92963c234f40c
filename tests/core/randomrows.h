// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/filterrows.h"
#include "tests/support/randomfilters.h"

#include <array>
#include <random>
#include <span>

namespace sled::test {

/// What random rows say, and random filters look for.
inline QStringList randomRowTexts()
{
    return {QStringLiteral("42_login"),   QStringLiteral("42_LOGIN_page"),
            QStringLiteral("7"),          QStringLiteral("merge"),
            QStringLiteral("Merge"),      QStringLiteral("4_merge"),
            QStringLiteral("coding"),     QStringLiteral("2_current"),
            QStringLiteral("qa"),         QStringLiteral("a*b[c]?d"),
            QStringLiteral("Accepted"),   QStringLiteral("a'b%_"),
            QStringLiteral("mergemerge"), QStringLiteral("x y")};
}

/// Adds \a count rows of every kind to \a rows, which has two sources.
inline void addRandomRows(FilterRows &rows, std::mt19937 &random, int count)
{
    const QStringList texts = randomRowTexts();
    const auto below = [&random](std::uint32_t end) { return int(random() % end); };
    const auto text = [&] {
        return below(8) == 0 ? std::string()
                             : texts[below(std::uint32_t(texts.size()))].toStdString();
    };
    constexpr std::array kVerdicts{Verdict::Ok, Verdict::Ok, Verdict::MissingCausalDependencies,
                                   Verdict::ErrPathMismatch, Verdict::ErrHashMismatch};
    constexpr std::array kResults{CheckResult::Ok, CheckResult::Ok, CheckResult::Bad,
                                  CheckResult::Pending};
    for (int i = 0; i < count; ++i) {
        FilterRow row;
        row.sledId = below(3) == 0 ? FilterRows::idOf(below(4)).toHex() : text();
        row.storyId = text();
        row.fromStage = text();
        row.toStage = text();
        row.pipelineEvent = text();
        row.eventSeq = below(9) == 0 ? kNoNumber : below(400) / 8.0;
        row.timestamp = below(9) == 0 ? kNoNumber : 1779000000 + below(400'000) / 4.0;
        row.verdict = kVerdicts[std::size_t(below(std::uint32_t(kVerdicts.size())))];
        row.idCheck = kResults[std::size_t(below(std::uint32_t(kResults.size())))];
        row.signature = kResults[std::size_t(below(std::uint32_t(kResults.size())))];
        row.sources = std::array<std::vector<int>, 3>{{{0}, {1}, {0, 1}}}[std::size_t(below(3))];
        row.findings = std::uint32_t(below(4)) == 0 ? std::uint32_t(below(8)) : 0U;
        rows.add(row);
    }
}

} // namespace sled::test
