// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomfilters.h"

#include "core/query/filterlexer.h"
#include "core/query/textregex.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// Draws filters and their parts.
class FilterMaker {
public:
    FilterMaker(std::mt19937 &random, const RandomFilterShape &shape)
        : m_random(random), m_shape(shape)
    {
    }

    Filter tree()
    {
        // Trees on a stack, joined at random until one is left.
        Filter filter;
        std::uint32_t trees = 0;
        for (int left = 1 + below(m_shape.operands); left > 0; --left) {
            filter.append(condition());
            ++trees;
            while (trees > 1 && (below(2) == 0 || left == 1)) {
                const auto count = 2 + static_cast<std::uint32_t>(below(int(trees) - 1));
                filter.join(below(2) == 0 ? FilterNode::Kind::And : FilterNode::Kind::Or, count);
                trees -= count - 1;
                if (below(4) == 0)
                    filter.negate();
            }
            if (below(4) == 0)
                filter.negate();
        }
        return filter;
    }

private:
    int below(int end) { return int(m_random() % std::uint32_t(end)); }

    FilterCondition condition()
    {
        if (below(6) == 0)
            return {FilterField::Words, FilterOperator::Contains, {{text(FilterField::Words)}}};
        const auto fields = namedFilterFields();
        const FilterField field = fields[std::size_t(below(int(fields.size())))];
        const FilterFieldKind kind = filterFieldKind(field);
        const auto operators = filterOperatorsOf(kind);
        FilterCondition made{field, operators[std::size_t(below(int(operators.size())))], {}};
        if (made.op == FilterOperator::Matches && !m_shape.hasRegexes)
            made.op = FilterOperator::Equal;
        const int count = made.op == FilterOperator::In ? 1 + below(3) : 1;
        for (int i = 0; i < count; ++i)
            made.values.push_back({value(made)});
        return made;
    }

    FilterValue value(const FilterCondition &condition)
    {
        const bool isRange = condition.op == FilterOperator::In && below(2) == 0;
        switch (filterFieldKind(condition.field)) {
        case FilterFieldKind::Number:
            return isRange ? FilterValue(numberRange()) : FilterValue(number());
        case FilterFieldKind::Time:
            return isRange ? FilterValue(timeRange()) : FilterValue(time());
        case FilterFieldKind::Choice:
            return choice(condition.field);
        case FilterFieldKind::Text:
            break;
        }
        if (condition.field == FilterField::Op)
            return FilterText{u"%1"_s.arg(below(0x1000), 1 + below(3), 16, QChar(u'0')), false};
        return condition.op == FilterOperator::Matches ? pattern() : text(condition.field);
    }

    FilterText text(FilterField field)
    {
        QString made = m_shape.texts[below(int(m_shape.texts.size()))];
        if (below(3) == 0 && made.size() > 1)
            made = made.mid(below(int(made.size())));
        if (below(3) == 0)
            made = made.left(1 + below(4)) + u'*';
        if (below(6) == 0)
            made.replace(made.size() / 2, 1, u"?"_s);
        if (below(5) == 0)
            made = made.toUpper();
        const auto lexing
            = field == FilterField::Words ? FilterLexing::Operand : FilterLexing::Value;
        return {made, below(3) == 0 || !isPlainFilterWord(made, lexing) || filterFieldNamed(made)};
    }

    FilterText pattern()
    {
        FilterText made = text(FilterField::Story);
        if (TextRegex::problemOf(made))
            made.text = QRegularExpression::escape(made.text);
        if (TextRegex::problemOf(made))
            made.text = u"x+"_s; // half of a surrogate pair cannot be escaped
        return {made.text, made.isQuoted || !isPlainFilterWord(made.text, FilterLexing::Value)};
    }

    FilterText choice(FilterField field)
    {
        switch (field) {
        case FilterField::Verification:
            return {QStringList{u"verified"_s, u"bad_id"_s, u"pending"_s, u"bad*"_s}[below(4)]};
        case FilterField::Attribution:
            return {QStringList{u"match"_s, u"Mismatch"_s}[below(2)]};
        case FilterField::Verdict:
            return {QStringList{u"accepted"_s, u"rejected"_s, u"Ok"_s, u"err*"_s}[below(4)]};
        default:
            return {QStringList{u"waiting"_s, u"error"_s, u"bad_op_id"_s, u"bad_*"_s}[below(4)]};
        }
    }

    double number() { return below(4) == 0 ? below(400) / 8.0 : double(below(50)); }

    FilterNumberRange numberRange()
    {
        const double first = number();
        FilterNumberRange range{first, first + below(20)};
        return withOneEnd(range);
    }

    FilterTime time()
    {
        return timeAt(m_shape.firstTime + below(int(m_shape.lastTime - m_shape.firstTime)));
    }

    FilterTimeRange timeRange()
    {
        // Of instants: what is meant by words might end before it begins.
        const double first = m_shape.firstTime + below(1000);
        FilterTimeRange range{FilterTime{FilterTime::Kind::Unix},
                              FilterTime{FilterTime::Kind::Unix}};
        range.first->unixSeconds = first;
        range.last->unixSeconds = first + below(100'000) / 2.0;
        return withOneEnd(range);
    }

    template <typename Range>
    Range withOneEnd(Range range)
    {
        if (below(4) == 0)
            range.first.reset();
        else if (below(4) == 0)
            range.last.reset();
        return range;
    }

    FilterTime timeAt(double unixSeconds)
    {
        constexpr std::int64_t kDay = 86'400;
        FilterTime time{static_cast<FilterTime::Kind>(below(9))};
        time.seconds = static_cast<std::int64_t>(unixSeconds);
        time.hasSeconds = false;
        switch (time.kind) {
        case FilterTime::Kind::Ago:
            time.seconds = below(10) * 3600 + below(3) * 60 + below(2);
            break;
        case FilterTime::Kind::Date:
            time.seconds -= time.seconds % kDay;
            break;
        case FilterTime::Kind::DateTime:
            time.hasSeconds = below(2) == 0;
            time.seconds -= time.hasSeconds ? 0 : time.seconds % 60;
            if (below(2) == 0)
                time.offsetMinutes = 30 * (below(40) - 20);
            break;
        case FilterTime::Kind::TimeOfDay:
            time.seconds = time.seconds % kDay / 60 * 60;
            break;
        case FilterTime::Kind::Unix:
            time.unixSeconds = unixSeconds + below(4) / 4.0;
            time.seconds = 0;
            break;
        case FilterTime::Kind::Month:
            time.seconds
                = QDateTime(QDate(2026, 1 + below(12), 1), QTime(), Qt::UTC).toSecsSinceEpoch();
            break;
        default:
            time.seconds = 0;
        }
        return time;
    }

    std::mt19937 &m_random;
    const RandomFilterShape &m_shape;
};

} // namespace

Filter randomFilter(std::mt19937 &random, const RandomFilterShape &shape)
{
    return FilterMaker(random, shape).tree();
}

} // namespace sled
