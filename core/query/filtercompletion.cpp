// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompletion.h"

#include "core/query/filterchoices.h"
#include "core/query/filterlexer.h"
#include "core/query/filterquoting.h"
#include "core/query/filtervalueparser.h"

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

using Expects = FilterPlace::Expects;
using Suggested = FilterSuggestion::Kind;

QStringList choiceNames(FilterField field)
{
    QStringList names;
    for (const FilterChoice &choice : filterChoicesOf(field))
        names += QString::fromUtf8(choice.name);
    return names;
}

QStringList valuesOf(FilterField field, const FilterVocabulary &vocabulary)
{
    switch (field) {
    case FilterField::Sled:
        return vocabulary.sleds;
    case FilterField::Story:
        return vocabulary.stories;
    case FilterField::Stage:
    case FilterField::From:
    case FilterField::To:
        return vocabulary.stages;
    case FilterField::Event:
        return vocabulary.events;
    case FilterField::Source:
        return vocabulary.sources;
    case FilterField::Finding:
        return vocabulary.findings;
    case FilterField::Time:
        return {u"today"_s, u"yesterday"_s, u"now"_s, u"-1h"_s, u"-24h"_s, u"-7d"_s};
    default:
        return choiceNames(field);
    }
}

/// Gathers suggestions for one place.
class Suggester {
public:
    Suggester(const FilterPlace &place, const FilterVocabulary &vocabulary)
        : m_place(place), m_vocabulary(vocabulary)
    {
    }

    std::vector<FilterSuggestion> suggest()
    {
        const FilterFieldKind kind
            = m_place.field ? filterFieldKind(*m_place.field) : FilterFieldKind::Text;
        switch (m_place.expects) {
        case Expects::Operand:
            addOperands();
            break;
        case Expects::Operator:
            for (const FilterOperator op : filterOperatorsOf(kind))
                addBeginning(Suggested::Operator, filterOperatorSign(op).toString());
            addBeginning(Suggested::Operator, u"not in"_s);
            break;
        case Expects::OnlyIn:
            addBeginning(Suggested::Operator, u"in"_s);
            break;
        case Expects::SetOpening:
            addBeginning(Suggested::Keyword, u"{"_s);
            if (kind == FilterFieldKind::Time)
                addValues();
            break;
        case Expects::SetJoint:
            addBeginning(Suggested::Keyword, u","_s);
            addBeginning(Suggested::Keyword, u"}"_s);
            break;
        case Expects::Value:
        case Expects::SetValue:
            if (m_place.op != FilterOperator::Matches)
                addValues();
            break;
        case Expects::Connective:
            addConnectives();
            break;
        }
        if (m_suggestions.size() > kMostSuggestions)
            m_suggestions.resize(kMostSuggestions);
        return std::move(m_suggestions);
    }

private:
    void addBeginning(Suggested kind, const QString &text)
    {
        const bool begins = text.startsWith(m_place.typed, Qt::CaseInsensitive);
        if (begins && !m_place.isQuoted && text != m_place.typed)
            m_suggestions.push_back({kind, text, text});
    }

    void addConnectives()
    {
        addBeginning(Suggested::Keyword, u"and"_s);
        addBeginning(Suggested::Keyword, u"or"_s);
        if (m_place.openParentheses > 0)
            addBeginning(Suggested::Keyword, u")"_s);
        if (!m_place.typed.isEmpty()) // the begin of another operand
            addOperands();
    }

    void addOperands()
    {
        for (const FilterField field : namedFilterFields())
            addBeginning(Suggested::Field, filterFieldName(field).toString());
        addBeginning(Suggested::Keyword, u"not"_s);
        addBeginning(Suggested::Keyword, u"("_s);
        if (m_place.typed.isEmpty())
            return;
        for (const QStringList *values :
             {&m_vocabulary.stages, &m_vocabulary.events, &m_vocabulary.stories})
            addContaining(*values, FilterField::Words);
    }

    void addValues()
    {
        if (m_place.field)
            addContaining(valuesOf(*m_place.field, m_vocabulary), *m_place.field);
    }

    void addContaining(const QStringList &values, FilterField field)
    {
        std::vector<FilterSuggestion> others;
        std::size_t beginning = 0;
        const qsizetype end = std::min(values.size(), qsizetype(kMostValuesLookedAt));
        for (qsizetype i = 0; i < end && beginning < kMostSuggestions; ++i) {
            const QString &value = values[i];
            const qsizetype at = value.indexOf(m_place.typed, 0, Qt::CaseInsensitive);
            const bool isWanted = at == 0 || (at > 0 && others.size() < kMostSuggestions);
            if (!isWanted)
                continue;
            const QString insert = written(value, field);
            if (insert == m_place.typed)
                continue; // it stands there already
            beginning += at == 0 ? 1 : 0;
            (at == 0 ? m_suggestions : others).push_back({Suggested::Value, value, insert});
        }
        m_suggestions.insert(m_suggestions.end(), others.begin(), others.end());
    }

    /// \a value as it is written in a filter.
    [[nodiscard]] QString written(const QString &value, FilterField field) const
    {
        const bool isBare = field == FilterField::Words;
        const FilterLexing lexing = isBare ? FilterLexing::Operand : valueLexing(field);
        const bool isPlain = !m_place.isQuoted && isPlainFilterWord(value, lexing)
            && !hasWildcards({value, false}) && !(isBare && filterFieldNamed(value));
        return isPlain ? value : quoteFilterText(value);
    }

    const FilterPlace &m_place;
    const FilterVocabulary &m_vocabulary;
    std::vector<FilterSuggestion> m_suggestions;
};

} // namespace

FilterCompletions completionsAt(QStringView text, qsizetype cursor,
                                const FilterVocabulary &vocabulary)
{
    const FilterPlace place = filterPlaceAt(text, cursor);
    return {place.begin, place.end, Suggester(place, vocabulary).suggest()};
}

} // namespace sled
