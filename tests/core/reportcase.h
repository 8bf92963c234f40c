// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterprinter.h"
#include "core/report/namedreport.h"
#include "core/report/reportwriter.h"
#include "tests/support/storycase.h"

#include <QBuffer>
#include <QByteArrayList>

#include <memory>
#include <string_view>
#include <vector>

namespace sled::test {

/// What reports are made of, of \a events that one sled's database holds: a StoryEvent that is
/// left out waits, a faulty one has a bad signature.
inline ReportInput reportInput(const std::vector<StoryEvent> &events)
{
    ReportInput input;
    input.lives = std::make_shared<const StoryLives>(storyLives(events));
    input.sources.push_back({"a.db", true, true, {}});
    input.sourceSets = {{}, {SourceIndex{0}}};
    input.authors.emplace_back();
    for (const StoryEvent &event : events) {
        EventState state;
        state.heldBy = SourceSetId{1};
        state.attribution = Attribution::Match;
        state.verdict = event.state == StoryEventState::LeftOut ? Verdict::MissingCausalDependencies
                                                                : Verdict::Ok;
        state.verification = event.state == StoryEventState::Pending ? Verification::Pending
            : event.state == StoryEventState::Faulty                 ? Verification::BadSignature
                                                                     : Verification::Verified;
        input.states.push_back(state);
        input.signers.push_back(AuthorIndex{0});
        input.sources[0].rows.of(standingOf(state.verdict)) += 1;
    }
    return input;
}

inline NamedReport reportOf(ReportKind kind, const ReportInput &input, const char *zone = "UTC")
{
    const TimeText time = TimeText::forZone(QString::fromLatin1(zone)).value();
    return makeReport(kind, input, {time.zone(), QString::fromLatin1(zone), {}}, {}).value();
}

/// \a report as it is written.
inline QByteArray written(const NamedReport &report, const ReportWriteOptions &options)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return writeReport(report, options, out, {}) ? out.data() : QByteArray("failed");
}

/// The cells of \a names, a row after the other: `coding 2 90, qa 1 5`; `-` where there is none.
inline QByteArray cellsText(const ReportTable &table, const std::vector<std::string_view> &names)
{
    QByteArrayList rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QByteArrayList cells;
        for (const std::string_view name : names) {
            const std::size_t column = table.find(name).value();
            const std::string_view text = table.text(row, name);
            if (std::holds_alternative<std::monostate>(table.cell(row, column)))
                cells += "-";
            else if (const auto number = table.number(row, name))
                cells += QByteArray::number(*number, 'g', 17);
            else
                cells += QByteArray(text.data(), qsizetype(text.size()));
        }
        rows += cells.join(' ');
    }
    return rows.join(", ");
}

/// The filters behind the rows of \a table, a line each.
inline QByteArray filtersText(const ReportTable &table)
{
    QByteArrayList lines;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto filter = table.filterFor(row);
        lines += filter ? printFilter(*filter).toUtf8() : QByteArray("-");
    }
    return lines.join('\n');
}

} // namespace sled::test
