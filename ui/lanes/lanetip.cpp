// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanetip.h"

#include "core/report/durationtext.h"
#include "ui/lanes/lanesummary.h"
#include "ui/lanes/marktrust.h"
#include "ui/language/dateformat.h"
#include "ui/theme/stagestyle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <cmath>

namespace sled {

namespace {

using namespace Qt::StringLiterals;

QString timeText(double time, const LaneTipContext &context)
{
    const auto at = QDateTime::fromSecsSinceEpoch(qint64(std::floor(time)), context.zone);
    return context.locale.toString(at, dateFormat(DateFormat::TimeInFull));
}

QString spanText(double begin, double end, const LaneTipContext &context)
{
    const QString first = timeText(begin, context);
    const QString last = timeText(end, context);
    return first == last ? first : first + u" – "_s + last;
}

QString described(quint32 event, const LaneTipContext &context)
{
    return context.describe ? context.describe(event) : QString();
}

QString marksTip(const LaneData &data, const LaneHit &hit, const LaneTipContext &context)
{
    const Lane &lane = data.lanes[hit.lane];
    const MarkSeries &marks = lane.marks;
    const LaneMark &first = marks[hit.first];
    if (hit.end - hit.first == 1) {
        const QString text = described(first.eventIndex, context);
        return text.isEmpty() ? timeText(first.time, context) : text;
    }
    QStringList lines;
    lines << eventCountText(qint64(hit.end - hit.first), context.locale);
    lines << spanText(first.time, marks[hit.end - 1].time, context);
    const StageCounts counts = marks.stageCounts(hit.first, hit.end);
    for (std::size_t stage = 0; stage < kStageCount; ++stage) {
        if (counts[stage] > 0)
            lines << context.locale.toString(counts[stage]) + u" × "_s
                    + stageText(static_cast<Stage>(stage));
    }
    const TrustSign worst = worstTrust(data, lane, hit.first, hit.end);
    if (isFault(worst))
        lines << QCoreApplication::translate("sled::LanesView", "%1 with a fault, the worst: %2")
                     .arg(context.locale.toString(qulonglong(faultCount(lane, hit.first, hit.end))),
                          trustText(worst));
    else if (worst == TrustSign::Pending)
        lines << QCoreApplication::translate("sled::LanesView", "Some are not checked yet");
    return lines.join(u'\n');
}

QString gapsTip(const GapSeries &gaps, const LaneHit &hit, const LaneTipContext &context)
{
    const std::size_t count = hit.end - hit.first;
    QString text = count == 1 ? described(gaps[hit.first].eventIndex, context) : QString();
    if (!text.isEmpty())
        return text;
    QStringList lines;
    if (count > 1)
        lines << gapCountText(qint64(count), context.locale);
    if (const qint64 missed = gaps.missed(hit.first, hit.end); missed > 0)
        lines << QCoreApplication::translate("sled::LanesView", "%1 missed")
                     .arg(eventCountText(missed, context.locale));
    lines << spanText(gaps[hit.first].begin, gaps[hit.end - 1].end, context);
    return lines.join(u'\n');
}

QString holesTip(const GapSeries &holes, const LaneHit &hit, const LaneTipContext &context)
{
    QStringList lines;
    lines << holeCountText(qint64(hit.end - hit.first), context.locale);
    lines << QCoreApplication::translate("sled::LanesView", "%1 in no source, and no gap says so")
                 .arg(eventCountText(holes.missed(hit.first, hit.end), context.locale));
    lines << spanText(holes[hit.first].begin, holes[hit.end - 1].end, context);
    return lines.join(u'\n');
}

/// A line of its own; empty if nothing is to be said.
QString silence(const MarkSeries &marks, std::optional<double> now)
{
    if (!now || marks.isEmpty() || *now - marks[marks.size() - 1].time < 1)
        return {};
    const double seconds = *now - marks[marks.size() - 1].time;
    return u'\n'
        + QCoreApplication::translate("sled::LaneTip", "Silent for %1")
              .arg(localDuration(QString::fromStdString(durationText(seconds))));
}

} // namespace

QString laneTip(const LaneData &data, const LaneHit &hit, const LaneTipContext &context)
{
    switch (hit.target) {
    case LaneHit::Target::Label:
        return data.lanes[hit.lane].toolTip + u'\n'
            + laneSummary(data.lanes[hit.lane], context.locale)
            + silence(data.lanes[hit.lane].marks, context.now);
    case LaneHit::Target::Marks:
        return marksTip(data, hit, context);
    case LaneHit::Target::Gaps:
        return gapsTip(data.lanes[hit.lane].gaps, hit, context);
    case LaneHit::Target::Holes:
        return holesTip(data.lanes[hit.lane].holes, hit, context);
    case LaneHit::Target::Note:
        return data.note;
    case LaneHit::Target::Nothing:
    case LaneHit::Target::Axis:
    case LaneHit::Target::Track:
        break;
    }
    return {};
}

} // namespace sled
