// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventcolumns.h"

#include "core/eventlog/vocabulary.h"
#include "ui/models/latintext.h"
#include "ui/models/standingtext.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/fixedfont.h"

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// What a column is measured by.
struct Content {
    enum class Face { Plain, Bold, Fixed };

    QStringList least; ///< What is to be seen whole in any case.
    QStringList ideal; ///< What is to be seen whole if there is room.
    Face face = Face::Plain;
    int beside = 0; ///< Pixels beside the text: a sign, a distance.
};

constexpr int kPadding = 12; ///< What the style leaves free around a text, and a little more.
constexpr int kSignWidth = kEventIconSize + 6;

QStringList stageNames()
{
    QStringList names;
    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        names += fromLatin(stageName(static_cast<Stage>(stage)));
    return names;
}

QStringList eventNames()
{
    QStringList names{fromLatin(kGapEvent)};
    for (const std::string_view event : kPipelineEvents)
        names += fromLatin(event);
    return names;
}

QStringList standingNames()
{
    return {standingText(Standing::Accepted), standingText(Standing::Waiting),
            standingText(Standing::Rejected), standingText(Standing::Malformed)};
}

Content contentOf(int column)
{
    using Face = Content::Face;
    switch (column) {
    case EventTableModel::TimeColumn:
        // 2026-05-17: as wide as any, and relative ones are shorter.
        return {{TimeDisplay::ofProgram().absoluteText(1'779'026'700)}, {}, Face::Fixed};
    case EventTableModel::SledColumn:
        return {{u"a3f09b4e"_s}, {}, Face::Fixed, kSignWidth};
    case EventTableModel::SeqColumn:
        return {{u"1234567"_s}, {}, Face::Fixed, kDigitsDistance};
    case EventTableModel::StoryColumn:
        return {{u"17_story_throttle_up"_s}, {u"117_story_throttle_uploads"_s}};
    case EventTableModel::FromColumn:
    case EventTableModel::ToColumn:
        return {{u"upcoming"_s}, stageNames(), Face::Plain, kSignWidth};
    case EventTableModel::PipelineEventColumn:
        return {{u"MergeSucceeded"_s, u"EventStreamGap"_s}, eventNames()};
    case EventTableModel::VerdictColumn:
        return {standingNames(), {}, Face::Bold, kSignWidth};
    case EventTableModel::VerificationColumn:
        return {{}, {trustText(TrustSign::BadSignature)}, Face::Plain, kSignWidth};
    case EventTableModel::AttributionColumn:
        return {{}, {trustText(TrustSign::Mismatch)}, Face::Plain, kSignWidth};
    case EventTableModel::SourcesColumn:
        return {{EventTableModel::tr("%1 sources", nullptr, 12).arg(12)}, {u"a/pipeline.db"_s}};
    case EventTableModel::SinceShownColumn:
    case EventTableModel::SinceStoryColumn:
    case EventTableModel::SinceSledColumn:
        return {{u"+59 min 59 s"_s}, {}, Face::Fixed, 3 * kDigitsDistance};
    default:
        return {};
    }
}

int widest(const QFontMetrics &metrics, const QStringList &words)
{
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

} // namespace

ColumnWidths eventColumnWidths(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    const std::array metrics{QFontMetrics(font), QFontMetrics(bold), QFontMetrics(fixedFont(font))};
    ColumnWidths widths;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const Content content = contentOf(int(column));
        const QFontMetrics &face = metrics[std::size_t(content.face)];
        const int beside = content.beside + kPadding;
        widths[column].least = widest(face, content.least) + beside;
        widths[column].ideal = std::max(widths[column].least, widest(face, content.ideal) + beside);
    }
    return widths;
}

std::array<int, EventTableModel::ColumnCount> sharedWidths(const ColumnWidths &widths,
                                                           int available)
{
    std::array<int, EventTableModel::ColumnCount> shared{};
    int spare = available;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        shared[column] = widths[column].least;
        spare -= shared[column];
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const int wanted = widths[column].ideal - widths[column].least;
        const int given = std::clamp(spare, 0, std::max(0, wanted));
        shared[column] += given;
        spare -= given;
    }
    shared[EventTableModel::StoryColumn] += std::max(0, spare);
    return shared;
}

} // namespace sled
