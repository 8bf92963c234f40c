// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterprinter.h"

#include "core/query/filterlexer.h"
#include "core/query/filterquoting.h"

#include <QLocale>

#include <variant>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString textOf(const FilterText &value, FilterField field)
{
    const bool isBare = field == FilterField::Words;
    const FilterLexing lexing = isBare ? FilterLexing::Operand : FilterLexing::Value;
    const bool isPlain = !value.isQuoted && isPlainFilterWord(value.text, lexing)
        && !(isBare && filterFieldNamed(value.text)); // it would want an operator
    return isPlain ? value.text : quoteFilterText(value.text);
}

/// Writes values as texts.
struct ValueText {
    FilterField field;

    QString operator()(const FilterText &value) const { return textOf(value, field); }
    QString operator()(double value) const { return numberText(value); }
    QString operator()(const FilterTime &value) const { return printFilterTime(value); }
    template <typename Range>
    QString operator()(const Range &range) const
    {
        return (range.first ? (*this)(*range.first) : QString()) + u".."_s
            + (range.last ? (*this)(*range.last) : QString());
    }
};

QString setText(const FilterCondition &condition)
{
    const auto &values = condition.values;
    const ValueText text{condition.field};
    const bool isRange = values.size() == 1
        && (std::holds_alternative<FilterNumberRange>(values.front().value)
            || std::holds_alternative<FilterTimeRange>(values.front().value));
    if (isRange)
        return std::visit(text, values.front().value);
    QString list = u"{"_s;
    for (const PlacedFilterValue &value : values)
        list += (list.size() > 1 ? u", "_s : QString()) + std::visit(text, value.value);
    return QString(list % u'}');
}

/// Writes a tree from left to right; what is still to be written stands on a stack.
class FilterPrinter {
public:
    explicit FilterPrinter(const Filter &filter) : m_filter(filter)
    {
        // Conditions stand in the order of their nodes, which is that of the text.
        m_todo.push_back(filter.nodes().size() - 1);
    }

    QString print()
    {
        while (!m_todo.empty()) {
            const Piece piece = m_todo.back();
            m_todo.pop_back();
            if (const auto *text = std::get_if<QStringView>(&piece))
                m_text += *text;
            else
                open(std::get<std::size_t>(piece));
        }
        return m_text;
    }

private:
    using Piece = std::variant<std::size_t, QStringView>; ///< The root of a tree, or a text.

    void open(std::size_t root)
    {
        const FilterNode &node = m_filter.nodes()[root];
        if (node.kind == FilterNode::Kind::Condition) {
            m_text += printFilterCondition(m_filter.conditions()[m_nextCondition++]);
            return;
        }
        if (node.kind == FilterNode::Kind::Not)
            m_text += u"not ";
        const std::vector<std::size_t> operands = m_filter.operandsOf(root);
        const QStringView joint = node.kind == FilterNode::Kind::And ? u" and " : u" or ";
        for (auto operand = operands.rbegin(); operand != operands.rend(); ++operand) {
            if (operand != operands.rbegin())
                m_todo.push_back(joint);
            const bool needsParentheses = isLooser(m_filter.nodes()[*operand].kind, node.kind);
            if (needsParentheses)
                m_todo.push_back(QStringView(u")"));
            m_todo.push_back(*operand);
            if (needsParentheses)
                m_todo.push_back(QStringView(u"("));
        }
    }

    /// Whether an operand of kind \a inner would fall apart under \a outer.
    static bool isLooser(FilterNode::Kind inner, FilterNode::Kind outer)
    {
        using enum FilterNode::Kind;
        return inner == Or || (inner == And && outer != Or);
    }

    const Filter &m_filter;
    std::size_t m_nextCondition = 0;
    std::vector<Piece> m_todo;
    QString m_text;
};

} // namespace

QString printFilterCondition(const FilterCondition &condition)
{
    const ValueText text{condition.field};
    if (condition.field == FilterField::Words)
        return std::visit(text, condition.values.front().value);
    const QStringView name = filterFieldName(condition.field);
    const QString value = condition.op == FilterOperator::In
        ? setText(condition)
        : std::visit(text, condition.values.front().value);
    if (condition.op == FilterOperator::Contains)
        return QString(name % u':' % value);
    return QString(name % u' ' % filterOperatorSign(condition.op) % u' ' % value);
}

QString printFilter(const Filter &filter)
{
    return filter.isEmpty() ? QString() : FilterPrinter(filter).print();
}

} // namespace sled
