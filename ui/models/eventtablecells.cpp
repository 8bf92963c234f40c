// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablecells.h"

#include "core/eventlog/vocabulary.h"
#include "core/report/durationtext.h"
#include "ui/language/dateformat.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/eventtrust.h"
#include "ui/models/standingtext.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/plaintooltip.h"

#include <array>
#include <cmath>

namespace sled {

using Model = EventTableModel;

namespace {

QString deltaMeaning(int column)
{
    if (column == Model::SinceShownColumn)
        return EventTableModel::tr("Time since the row above");
    return column == Model::SinceStoryColumn
        ? EventTableModel::tr("Time since the event of the same story before")
        : EventTableModel::tr("Time since the event of the same sled before");
}

QString displayDelta(double seconds)
{
    const QString text = localDuration(QString::fromStdString(durationText(std::abs(seconds))));
    return (seconds < 0 ? u'\u2212' : u'+') + text;
}

} // namespace

bool EventTableCells::isNumber(int column)
{
    return column == Model::SeqColumn || column >= Model::SinceShownColumn;
}

void EventTableCells::setHistory(const History *history)
{
    m_history = history;
    deltas.setHistory(history);
}

QVariant EventTableCells::display(const Place &place, int column) const
{
    const EventIndex event = place.event;
    const EventFacts &facts = m_history->events().facts(event);
    switch (column) {
    case Model::TimeColumn:
        return displayTime(facts.timestamp);
    case Model::SledColumn:
        return shortSledId(m_history->text(facts.sledId));
    case Model::SeqColumn:
        return displayNumber(facts.eventSeq);
    case Model::StoryColumn:
        return displayText(m_history->text(facts.storyId));
    case Model::FromColumn:
        return displayText(m_history->text(facts.fromStage));
    case Model::ToColumn:
        return displayText(m_history->text(facts.toStage));
    case Model::PipelineEventColumn:
        return displayText(m_history->text(facts.pipelineEvent));
    case Model::VerdictColumn:
        return standingText(standingOf(m_history->opOf(event).verdict()));
    case Model::VerificationColumn:
    case Model::AttributionColumn:
        return trustText(*trust(event, column));
    case Model::SourcesColumn: {
        const std::size_t count = m_history->sourcesOf(event).size();
        return count > 1 ? EventTableModel::tr("%1 sources", nullptr, plural(qint64(count)))
                               .arg(displayCount(qint64(count)))
                         : sourceNames(event, {});
    }
    case Model::SinceShownColumn:
    case Model::SinceStoryColumn:
    case Model::SinceSledColumn:
        if (const auto seconds = delta(place, column))
            return displayDelta(*seconds);
        return {};
    default:
        return {};
    }
}

QVariant EventTableCells::toolTip(const Place &place, int column) const
{
    const EventIndex event = place.event;
    const EventFacts &facts = m_history->events().facts(event);
    switch (column) {
    case Model::TimeColumn:
        return plainToolTip(TimeDisplay::ofProgram().allTexts(facts.timestamp).join(u'\n'));
    case Model::SledColumn:
        return plainToolTip(displayText(m_history->text(facts.sledId)));
    case Model::VerdictColumn:
        return plainToolTip(verdictText(m_history->opOf(event).verdict()));
    case Model::VerificationColumn:
    case Model::AttributionColumn:
        return plainToolTip(trustMeaning(*trust(event, column)));
    case Model::SourcesColumn:
        return plainToolTip(sourceNames(event, QStringLiteral("\n")));
    case Model::SinceShownColumn:
    case Model::SinceStoryColumn:
    case Model::SinceSledColumn:
        if (const auto seconds = delta(place, column))
            return plainToolTip(EventTableModel::tr("%1 s").arg(displayNumber(*seconds)));
        return {};
    default:
        return plainToolTip(display(place, column).toString());
    }
}

std::optional<double> EventTableCells::delta(const Place &place, int column) const
{
    if (column == Model::SinceShownColumn) {
        return place.above ? secondsBetween(m_history->events(), *place.above, place.event)
                           : std::nullopt;
    }
    return column == Model::SinceStoryColumn ? deltas.sinceInStory(place.event)
                                             : deltas.sinceInSled(place.event);
}

QVariant EventTableCells::stage(EventIndex event, int column) const
{
    const EventFacts &facts = m_history->events().facts(event);
    if (column != Model::FromColumn && column != Model::ToColumn)
        return {};
    const std::string_view label
        = m_history->text(column == Model::FromColumn ? facts.fromStage : facts.toStage);
    // What a gap declares in these fields are numbers, not stages.
    if (label.empty() || m_history->text(facts.pipelineEvent) == kGapEvent)
        return {};
    return int(stageFromLabel(label));
}

std::optional<TrustSign> EventTableCells::trust(EventIndex event, int column) const
{
    if (column == Model::VerificationColumn)
        return verificationSign(m_history->opOf(event));
    if (column == Model::AttributionColumn)
        return eventAttribution(*m_history, event) == Attribution::Match ? TrustSign::Match
                                                                         : TrustSign::Mismatch;
    return std::nullopt;
}

QString EventTableCells::sourceNames(EventIndex event, const QString &separator) const
{
    QStringList names;
    for (const SourceIndex source : m_history->sourcesOf(event))
        names += m_sourceNames.value(qsizetype(source));
    return names.join(separator);
}

QVariant EventTableCells::header(int section, int role)
{
    if (role == Qt::TextAlignmentRole) // to the right, the title would touch the next
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignHCenter : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Model::VerificationColumn)
        return EventTableModel::tr("Verification: do the id and the signature hold?");
    if (role == Qt::ToolTipRole && section == Model::AttributionColumn)
        return EventTableModel::tr("Attribution: did the sled that the entry names sign it?");
    if (role == Qt::ToolTipRole && section >= Model::SinceShownColumn)
        return deltaMeaning(section);
    if (role == Qt::DisplayRole) {
        const std::array<QString, Model::ColumnCount> names{
            TimeDisplay::ofProgram().heading(EventTableModel::tr("Time")),
            EventTableModel::tr("Sled"),
            //: The number of an event in the log of its sled; short.
            EventTableModel::tr("Seq"), EventTableModel::tr("Story"),
            //: The stage that a story came from.
            EventTableModel::tr("From"),
            //: The stage that a story went to.
            EventTableModel::tr("To"), EventTableModel::tr("Event"), EventTableModel::tr("Verdict"),
            //: Whether id and signature hold.
            EventTableModel::tr("Trust"),
            //: Whether the sled that is named has signed; short.
            EventTableModel::tr("By"), EventTableModel::tr("Sources"),
            //: Time since the event in the row above.
            EventTableModel::tr("Since shown"), EventTableModel::tr("Since story"),
            EventTableModel::tr("Since sled")};
        return names[std::size_t(section)];
    }
    return {};
}

} // namespace sled
