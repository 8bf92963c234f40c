// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/filterrows.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace sled::test {

/// Whether a filter lets one event through, found out the plain way: by recursion, event by
/// event, with QString and QDateTime. Times are in UTC.
class NaiveFilter final {
public:
    NaiveFilter(const FilterRows &rows, const Filter &filter) : m_rows(rows), m_filter(filter) {}

    [[nodiscard]] bool letsThrough(EventIndex event) const
    {
        return m_filter.isEmpty() || holds(m_filter, event);
    }

private:
    [[nodiscard]] bool holds(const Filter &tree, EventIndex event) const
    {
        const std::size_t root = tree.nodes().size() - 1;
        const auto part = [&](std::size_t node) { return holds(tree.subtree(node), event); };
        const std::vector<std::size_t> parts = tree.operandsOf(root);
        switch (tree.nodes()[root].kind) {
        case FilterNode::Kind::Not:
            return !part(parts[0]);
        case FilterNode::Kind::And:
            return std::all_of(parts.begin(), parts.end(), part);
        case FilterNode::Kind::Or:
            return std::any_of(parts.begin(), parts.end(), part);
        case FilterNode::Kind::Condition:
            break;
        }
        const FilterCondition &condition = tree.conditions()[0];
        const bool isAny = std::any_of(
            condition.values.begin(), condition.values.end(),
            [&](const PlacedFilterValue &value) { return fits(condition, value.value, event); });
        return isAny != (condition.op == FilterOperator::NotEqual);
    }

    [[nodiscard]] bool fits(const FilterCondition &condition, const FilterValue &value,
                            EventIndex event) const
    {
        const EventFacts &facts = m_rows.history.events().facts(event);
        if (condition.field == FilterField::Seq)
            return fitsNumber(condition.op, value, facts.eventSeq);
        if (condition.field == FilterField::Time)
            return fitsNumber(condition.op, value, facts.timestamp);
        const auto &text = std::get<FilterText>(value);
        const QStringList names = textsOf(condition.field, event);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return fitsText(condition, text, name); });
    }

    /// What \a field says of \a event, in all ways that it may be asked for.
    [[nodiscard]] QStringList textsOf(FilterField field, EventIndex event) const
    {
        const History &history = m_rows.history;
        const EventFacts &facts = history.events().facts(event);
        const OpRecord &op = history.opOf(event);
        const auto text = [](std::string_view utf8) {
            return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        };
        const auto pooled = [&](StringId id) { return text(history.text(id)); };
        QStringList names;
        switch (field) {
        case FilterField::Sled:
            return {pooled(facts.sledId)};
        case FilterField::Story:
            return {pooled(facts.storyId)};
        case FilterField::Stage:
            return {pooled(facts.fromStage), pooled(facts.toStage)};
        case FilterField::From:
            return {pooled(facts.fromStage)};
        case FilterField::To:
            return {pooled(facts.toStage)};
        case FilterField::Event:
            return {pooled(facts.pipelineEvent)};
        case FilterField::Words:
            return {pooled(facts.storyId), pooled(facts.fromStage), pooled(facts.toStage),
                    pooled(facts.pipelineEvent)};
        case FilterField::Verification:
            return {text(verificationName(verificationOf(op.idCheck, op.signature)))};
        case FilterField::Attribution:
            return {text(attributionName(attributionOf(history.text(facts.sledId),
                                                       history.authors().at(op.signer),
                                                       history.authors().at(op.innerAuthor))))};
        case FilterField::Verdict:
            return {text(verdictName(op.verdict())), text(standingName(standingOf(op.verdict())))};
        case FilterField::Op:
            return {text(op.id.toHex())};
        case FilterField::Source:
            for (const SourceIndex source : history.sourcesOf(event)) {
                const QString path = history.source(source).path;
                names += {path, path.section(u'/', -1)};
            }
            return names;
        default:
            for (const FilterFindingName &name : m_rows.context.findingNames) {
                if ((m_rows.findingsOf(event) & name.bits) != 0)
                    names += QString::fromStdString(name.name);
            }
            return names;
        }
    }

    static bool fitsText(const FilterCondition &condition, const FilterText &value,
                         const QString &text)
    {
        const auto cs = value.isQuoted ? Qt::CaseSensitive : Qt::CaseInsensitive;
        const bool isGlob
            = !value.isQuoted && (value.text.contains(u'*') || value.text.contains(u'?'));
        if (condition.op == FilterOperator::Matches) {
            return QRegularExpression(value.text,
                                      value.isQuoted ? QRegularExpression::NoPatternOption
                                                     : QRegularExpression::CaseInsensitiveOption)
                .match(text)
                .hasMatch();
        }
        if (isGlob)
            return fitsGlob(value.text.toCaseFolded(), text.toCaseFolded());
        if (condition.op == FilterOperator::Contains)
            return text.contains(value.text, cs);
        if (condition.field == FilterField::Op)
            return text.startsWith(value.text, cs);
        const bool isStage = condition.field == FilterField::Stage
            || condition.field == FilterField::From || condition.field == FilterField::To;
        return text.compare(value.text, cs) == 0
            || (isStage && !value.isQuoted && meaning(text) == meaning(value.text));
    }

    /// The stages that occur in randomRowTexts(); of anything else the text itself.
    static QString meaning(const QString &label)
    {
        const QString lower = label.toLower();
        if (lower == u"4_merge")
            return QStringLiteral("merge");
        return lower == u"2_current" ? QStringLiteral("coding") : lower;
    }

    static bool fitsGlob(QStringView glob, QStringView text)
    {
        if (glob.isEmpty())
            return text.isEmpty();
        if (glob[0] == u'*')
            return fitsGlob(glob.sliced(1), text)
                || (!text.isEmpty() && fitsGlob(glob, text.sliced(1)));
        return !text.isEmpty() && (glob[0] == u'?' || glob[0] == text[0])
            && fitsGlob(glob.sliced(1), text.sliced(1));
    }

    [[nodiscard]] bool fitsNumber(FilterOperator op, const FilterValue &value, double number) const
    {
        if (std::isnan(number))
            return false;
        if (const auto *range = std::get_if<FilterNumberRange>(&value))
            return !(range->first && number < *range->first)
                && !(range->last && number > *range->last);
        if (const auto *range = std::get_if<FilterTimeRange>(&value))
            return !(range->first && number < begin(*range->first))
                && !(range->last && isAfter(number, *range->last));
        if (const auto *exact = std::get_if<double>(&value))
            return compare(op, number<*exact, number> * exact);
        const auto &time = std::get<FilterTime>(value);
        return compare(op, number < begin(time), isAfter(number, time));
    }

    static bool compare(FilterOperator op, bool isLess, bool isGreater)
    {
        switch (op) {
        case FilterOperator::Less:
            return isLess;
        case FilterOperator::LessOrEqual:
            return !isGreater;
        case FilterOperator::Greater:
            return isGreater;
        case FilterOperator::GreaterOrEqual:
            return !isLess;
        default:
            return !isLess && !isGreater;
        }
    }

    [[nodiscard]] bool isAfter(double number, const FilterTime &time) const
    {
        if (time.kind == FilterTime::Kind::Unix)
            return number > time.unixSeconds;
        return number >= double(begins(time).secsTo(ends(time))) + begin(time);
    }
    [[nodiscard]] double begin(const FilterTime &time) const
    {
        return time.kind == FilterTime::Kind::Unix ? time.unixSeconds
                                                   : double(begins(time).toSecsSinceEpoch());
    }

    [[nodiscard]] QDateTime begins(const FilterTime &time) const
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(m_rows.context.now, Qt::UTC);
        const QDateTime shown = QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
        switch (time.kind) {
        case FilterTime::Kind::Now:
            return now;
        case FilterTime::Kind::Today:
            return now.date().startOfDay(Qt::UTC);
        case FilterTime::Kind::Yesterday:
            return now.date().addDays(-1).startOfDay(Qt::UTC);
        case FilterTime::Kind::Ago:
            return now.addSecs(-time.seconds);
        case FilterTime::Kind::TimeOfDay:
            return now.date().startOfDay(Qt::UTC).addSecs(time.seconds);
        default:
            return shown.addSecs(-60 * time.offsetMinutes.value_or(0));
        }
    }

    [[nodiscard]] QDateTime ends(const FilterTime &time) const
    {
        const QDateTime from = begins(time);
        switch (time.kind) {
        case FilterTime::Kind::Today:
        case FilterTime::Kind::Yesterday:
        case FilterTime::Kind::Date:
            return from.addDays(1);
        case FilterTime::Kind::Month:
            return from.addMonths(1);
        case FilterTime::Kind::DateTime:
        case FilterTime::Kind::TimeOfDay:
            return from.addSecs(time.hasSeconds ? 1 : 60);
        default:
            return from.addSecs(1);
        }
    }

    const FilterRows &m_rows;
    const Filter &m_filter;
};

} // namespace sled::test
