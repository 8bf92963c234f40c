// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventdetails.h"

#include "core/eventlog/vocabulary.h"
#include "core/report/durationtext.h"
#include "core/report/eventcells.h"
#include "core/report/oppath.h"
#include "ui/language/coretext.h"
#include "ui/language/dateformat.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventneighbours.h"
#include "ui/models/eventtrust.h"
#include "ui/models/missedevents.h"
#include "ui/models/standingtext.h"
#include "ui/models/timedisplay.h"

#include <QCoreApplication>

#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayEventDetails {
    Q_DECLARE_TR_FUNCTIONS(sled::EventDetails)
};

QString hex(const auto &id)
{
    return QString::fromStdString(id.toHex());
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? SayEventDetails::tr("none") : text;
}

QString checkText(CheckResult result, const QString &good, const QString &bad)
{
    switch (result) {
    case CheckResult::Ok:
        return good;
    case CheckResult::Bad:
        return bad;
    case CheckResult::Pending:
        break;
    }
    return SayEventDetails::tr("not checked yet");
}

DetailSection eventSection(const History &history, EventIndex event)
{
    const EventFacts &facts = history.events().facts(event);
    const auto text = [&](StringId id) { return orNone(displayText(history.text(id))); };
    const auto missed = GapFinder(*history.strings()).missedBefore(facts);
    DetailSection section{SayEventDetails::tr("Event"), {}};
    section.fields = {
        {TimeDisplay::ofProgram().heading(SayEventDetails::tr("Time")),
         displayTime(facts.timestamp), false},
        {SayEventDetails::tr("Sled"), text(facts.sledId), true},
        {SayEventDetails::tr("Seq"), orNone(displayNumber(facts.eventSeq)), false},
    };
    if (missed) {
        section.fields.push_back(
            {SayEventDetails::tr("Missed"),
             SayEventDetails::tr("events %1 to %2, %3 in all")
                 .arg(text(facts.fromStage), text(facts.toStage), displayCount(*missed)),
             false});
    } else {
        section.fields.push_back({SayEventDetails::tr("Story"), text(facts.storyId), false});
        section.fields.push_back({SayEventDetails::tr("From"), text(facts.fromStage), false});
        section.fields.push_back({SayEventDetails::tr("To"), text(facts.toStage), false});
    }
    section.fields.push_back({SayEventDetails::tr("Event"), text(facts.pipelineEvent), false});
    return section;
}

DetailSection trustSection(const OpRecord &op)
{
    const Verdict verdict = op.verdict();
    return {
        SayEventDetails::tr("Trust"),
        {
            {SayEventDetails::tr("Verification"),
             trustText(verificationSign(op)) + u'\n' + trustMeaning(verificationSign(op)), false},
            {SayEventDetails::tr("Verdict"),
             standingText(standingOf(verdict)) + u'\n' + verdictText(verdict), false},
            {SayEventDetails::tr("Op id"),
             checkText(op.idCheck, SayEventDetails::tr("matches the content"),
                       SayEventDetails::tr("is not the hash of the content")),
             false},
            {SayEventDetails::tr("Signature"),
             checkText(op.signature, SayEventDetails::tr("made by the signer"),
                       SayEventDetails::tr("not made by the signer")),
             false},
        }};
}

DetailField attributionField(const History &history, EventIndex event)
{
    const TrustSign sign = eventAttribution(history, event) == Attribution::Match
        ? TrustSign::Match
        : TrustSign::Mismatch;
    return {SayEventDetails::tr("Attribution"), trustText(sign) + u'\n' + trustMeaning(sign),
            false};
}

DetailSection opSection(const History &history, const OpRecord &op)
{
    return {
        SayEventDetails::tr("Op"),
        {
            {SayEventDetails::tr("Id"), hex(op.id), true},
            {SayEventDetails::tr("Signer"), hex(history.authors().at(op.signer)), true},
            {SayEventDetails::tr("Inner author"), hex(history.authors().at(op.innerAuthor)), true},
            {SayEventDetails::tr("Op seq"), QString::number(op.seq), false},
            {SayEventDetails::tr("Path"), displayText(opPathText(history, op)), true},
        }};
}

DetailSection sourceSection(const History &history, const std::vector<SourceIndex> &sources,
                            OpIndex op)
{
    DetailSection section{SayEventDetails::tr("Sources"), {}};
    for (const SourceIndex source : sources) {
        const auto row = history.findRow(source, op);
        section.fields.push_back(
            {row ? SayEventDetails::tr("Row %1").arg(toNumber(*row)) : QString(),
             displayText(history.source(source).path.toStdString()), false});
    }
    return section;
}

QString neighbourText(const History &history, EventIndex event, EventIndex neighbour)
{
    const EventColumns &events = history.events();
    const EventFacts &facts = events.facts(neighbour);
    const double seconds = facts.timestamp - events.facts(event).timestamp;
    const auto text = [&](StringId id) { return displayText(history.text(id)); };
    QString line
        = SayEventDetails::tr("%1 → %2, %3")
              .arg(text(facts.fromStage), text(facts.toStage), displayTime(facts.timestamp));
    if (std::isfinite(seconds)) {
        const QString span = localDuration(QString::fromStdString(durationText(std::abs(seconds))));
        line += u'\n'
            + (seconds < 0 ? SayEventDetails::tr("%1 earlier") : SayEventDetails::tr("%1 later"))
                  .arg(span);
    }
    return line;
}

/// What came before and after in the story and in the sled.
DetailSection neighbourSection(const History &history, EventIndex event)
{
    DetailSection section{SayEventDetails::tr("Neighbours"), {}};
    const auto add = [&](const QString &label, std::optional<EventIndex> neighbour) {
        section.fields.push_back(
            {label,
             neighbour ? neighbourText(history, event, *neighbour) : SayEventDetails::tr("none"),
             false});
    };
    const EventNeighbours found = neighboursOf(history.events(), event);
    add(SayEventDetails::tr("Before in story"), found.beforeInStory);
    add(SayEventDetails::tr("After in story"), found.afterInStory);
    add(SayEventDetails::tr("Before in sled"), found.beforeInSled);
    add(SayEventDetails::tr("After in sled"), found.afterInSled);
    return section;
}

} // namespace

std::vector<DetailSection> eventDetails(const History &history, EventIndex event)
{
    const OpRecord &op = history.opOf(event);
    DetailSection trust = trustSection(op);
    trust.fields.push_back(attributionField(history, event));
    if (history.isDeleted(event)) {
        trust.fields.push_back(
            {SayEventDetails::tr("Deleted"),
             SayEventDetails::tr("the entry was deleted later, which no server does"), false});
    }
    return {eventSection(history, event), trust, neighbourSection(history, event),
            sourceSection(history, history.sourcesOf(event), history.events().op(event)),
            opSection(history, op)};
}

std::vector<DetailSection> opDetails(const History &history, OpIndex index)
{
    const OpRecord &op = history.ops().at(index);
    DetailSection what = opSection(history, op);
    const std::string_view kind = opKindName(op.kind);
    what.fields.insert(what.fields.begin(),
                       {SayEventDetails::tr("Kind"),
                        QString::fromLatin1(kind.data(), qsizetype(kind.size())), false});
    if (op.value() != StringId::Empty)
        what.fields.push_back(
            {SayEventDetails::tr("Value"), displayText(history.text(op.value())), true});
    return {what, trustSection(op),
            sourceSection(history, history.sourceSets().members(op.sources), index)};
}

std::vector<DetailSection> malformedDetails(const History &history, SourceIndex source,
                                            std::size_t number)
{
    const QString reason = displayText(coreText(history.reason(source, number)).toStdString());
    return {{SayEventDetails::tr("Malformed row"),
             {{SayEventDetails::tr("Reason"),
               reason.isEmpty() ? SayEventDetails::tr("it does not hold an op") : reason, false},
              {SayEventDetails::tr("Row %1").arg(toNumber(history.row(source, number).row)),
               displayText(history.source(source).path.toStdString()), false}}}};
}

QString eventSummary(const History &history, EventIndex event)
{
    const EventFacts &facts = history.events().facts(event);
    const auto text = [&](StringId id) { return displayText(history.text(id)); };
    TimeDisplay &times = TimeDisplay::ofProgram();
    QString lines = times.text(facts.timestamp)
        + (times.isUtc() && !times.isRelative() ? u" UTC\n"_s : u"\n"_s);
    if (const auto missed = GapFinder(*history.strings()).missedBefore(facts))
        lines += SayEventDetails::tr("%1 missed").arg(displayEvents(*missed));
    else
        lines += SayEventDetails::tr("%1: %2 → %3, %4")
                     .arg(text(facts.storyId), text(facts.fromStage), text(facts.toStage),
                          text(facts.pipelineEvent));
    const Verdict verdict = history.opOf(event).verdict();
    const TrustSign trust = eventTrust(history, event);
    if (trust != TrustSign::Verified)
        lines += u'\n' + trustText(trust) + u": "_s + trustMeaning(trust);
    if (verdict != Verdict::Ok)
        lines += u'\n' + standingText(standingOf(verdict)) + u": "_s + verdictText(verdict);
    return lines;
}

QString eventSentence(const History &history, EventIndex event)
{
    const EventFacts &facts = history.events().facts(event);
    const auto text = [&](StringId id) { return displayText(history.text(id)); };
    QStringList parts;
    if (const auto missed = GapFinder(*history.strings()).missedBefore(facts))
        parts += SayEventDetails::tr("%1 missed").arg(displayEvents(*missed));
    else
        parts += SayEventDetails::tr("story %1, from %2 to %3")
                     .arg(text(facts.storyId), text(facts.fromStage), text(facts.toStage));
    parts += SayEventDetails::tr("sled %1").arg(shortSledId(history.text(facts.sledId)));
    parts += displayTime(facts.timestamp);
    parts += trustText(eventTrust(history, event)).toLower();
    if (const Verdict verdict = history.opOf(event).verdict(); verdict != Verdict::Ok)
        parts += standingText(standingOf(verdict)).toLower();
    return parts.join(u", "_s);
}

QString toPlainText(const std::vector<DetailSection> &sections)
{
    QString text;
    for (const DetailSection &section : sections) {
        text += section.title + u'\n';
        for (const DetailField &field : section.fields) {
            QString value = field.value;
            text += u"  "_s + field.label + u": "_s + value.replace(u'\n', u' ') + u'\n';
        }
    }
    return text;
}

} // namespace sled
