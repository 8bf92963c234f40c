// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"
#include "core/eventlog/entryfields.h"
#include "core/history/replayer.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/session/loadoptions.h"
#include "tests/support/randomops.h"

#include <QByteArrayList>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sled::test {

/// What an entry of the event log says; what is nothing is left out.
struct EntrySpec {
    std::optional<double> eventSeq; ///< Nothing: the next one of the sled.
    bool hasEventSeq = true;
    std::optional<double> timestamp = 1.78e9;
    std::optional<std::string> sledId; ///< Nothing: the sled's own.
    bool hasSledId = true;
    std::optional<std::string> storyId = "1_story";
    std::optional<std::string> from = "coding";
    std::optional<std::string> to = "qa";
    std::optional<std::string> event = "GatesStarted";
};

inline void addMember(ValueBuilder &builder, std::string_view key,
                      const std::optional<std::string> &text)
{
    if (!text)
        return;
    builder.addKey(key);
    builder.addString(*text);
}

inline void addMember(ValueBuilder &builder, std::string_view key, std::optional<double> number)
{
    if (!number)
        return;
    builder.addKey(key);
    builder.addNumber(*number);
}

/// A sled that writes ops, sound ones unless it is told otherwise.
class WritingSled {
public:
    explicit WritingSled(std::uint8_t number) : keys(testKeys(number)) {}

    [[nodiscard]] std::string id() const { return keys.author().toHex(); }

    SignedOp entry(const EntrySpec &spec = {})
    {
        const double next = spec.eventSeq.value_or(m_nextEvent);
        m_nextEvent = next + 1;
        Value content;
        ValueBuilder builder(content);
        builder.openObject();
        if (spec.hasEventSeq)
            addMember(builder, kEventSeqField, std::optional(next));
        addMember(builder, kFromStageField, spec.from);
        addMember(builder, kPipelineEventField, spec.event);
        if (spec.hasSledId)
            addMember(builder, kSledIdField, std::optional(spec.sledId.value_or(id())));
        addMember(builder, kStoryIdField, spec.storyId);
        addMember(builder, kTimestampField, spec.timestamp);
        addMember(builder, kToStageField, spec.to);
        builder.close();
        return insert(kEventLogField, content);
    }

    SignedOp gap(const std::string &first, const std::string &last)
    {
        EntrySpec spec;
        spec.storyId = "";
        spec.from = first;
        spec.to = last;
        spec.event = "EventStreamGap";
        return entry(spec);
    }

    SignedOp item(const std::string &story, const std::string &stage)
    {
        Value content;
        ValueBuilder builder(content);
        builder.openObject();
        addMember(builder, "stage", std::optional(stage));
        addMember(builder, "story_id", std::optional(story));
        builder.close();
        return insert(kItemsField, content);
    }

    SignedOp set(const SignedOp &item, std::string_view field, std::uint64_t seq,
                 std::string_view value) const
    {
        return signOp(setOp({kItemsField, item.inner.id, field}, seq, stringValue(value)), keys);
    }

    /// After all that this sled inserted before into that list.
    SignedOp insert(std::string_view list, const Value &content)
    {
        OpId &last = list == kItemsField ? m_lastItem : m_lastEntry;
        SignedOp op = signOp(insertOp(list, last, ++m_clock, content, keys.author()), keys);
        last = op.inner.id;
        return op;
    }

    KeyPair keys;

private:
    double m_nextEvent = 0;
    std::uint64_t m_clock = 0;
    OpId m_lastEntry;
    OpId m_lastItem;
};

/// The rows of one source.
inline QByteArrayList rowsOf(const std::vector<SignedOp> &ops)
{
    QByteArrayList rows;
    for (const SignedOp &op : ops)
        rows.append(QByteArray::fromStdString(toJson(op)));
    return rows;
}

/// A history of sources that are replayed as they are added, without any file.
class ReplayedHistory {
public:
    SourceIndex add(const QByteArrayList &rows)
    {
        const SourceIndex source = history.addSource(
            QStringLiteral("%1.db").arg(QChar(u'a' + int(history.sourceCount()))));
        OpParser parser;
        std::vector<CheckedRow> checked;
        for (const QByteArray &text : rows) {
            RawRow raw;
            raw.row = RowId{qint64(checked.size()) + 1};
            raw.text = text;
            raw.sizeBytes = text.size();
            checked.push_back(checkRow(raw, SignatureMode::Check, parser));
        }
        Replayer replayer(*history.strings());
        history.append(replayer.replay(source, checked));
        LoadOptions options;
        options.wantsItems = true;
        history.setOutcome(source, outcomeOf(replayer.document(), options));
        history.source(source).state = Source::State::Complete;
        return source;
    }
    SourceIndex add(const std::vector<SignedOp> &ops) { return add(rowsOf(ops)); }

    void addShadow(SourceIndex source, std::string_view story, std::string_view stage)
    {
        std::vector<ShadowStage> stages = history.shadowStages(source);
        stages.push_back({history.strings()->intern(story), history.strings()->intern(stage)});
        history.setShadowStages(source, stages);
    }

    [[nodiscard]] std::vector<Finding> findings() const { return *findFindings(history, {}); }

    /// One line a finding: its kind, then `SOURCE:ROW`, `#EVENT_SEQ`, `FIRST..LAST` and the story
    /// of a drift or conflict, as far as there are any.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const Finding &finding : findings())
            lines.append(lineOf(finding));
        return lines;
    }

    [[nodiscard]] QString lineOf(const Finding &finding) const
    {
        const std::string_view name = findingKindName(finding.kind);
        QString line = QString::fromLatin1(name.data(), qsizetype(name.size()));
        if (finding.source)
            line += u' ' + history.source(*finding.source).path.chopped(3);
        if (finding.row)
            line += QStringLiteral(":%1").arg(toNumber(*finding.row));
        if (finding.eventSeq)
            line += QStringLiteral(" #%1").arg(*finding.eventSeq);
        if (finding.range)
            line += QStringLiteral(" %1..%2").arg(finding.range->first).arg(finding.range->last);
        const bool isOfItem = finding.kind == FindingKind::StageDrift
            || finding.kind == FindingKind::RegisterConflict;
        if (isOfItem)
            line += u' ' + QString::fromStdString(std::string(history.text(finding.storyId)));
        return line;
    }

    History history{std::make_shared<StringPool>()};
};

/// The findings about one source with these ops.
inline QStringList findingLines(const std::vector<SignedOp> &ops)
{
    ReplayedHistory replayed;
    replayed.add(ops);
    return replayed.lines();
}

} // namespace sled::test
