// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterfield.h"

#include <algorithm>
#include <array>

namespace sled {

namespace {

struct FieldFacts {
    QStringView name;
    FilterFieldKind kind;
};

/// By FilterField.
constexpr std::array<FieldFacts, 15> kFields{{
    {u"sled", FilterFieldKind::Text},
    {u"story", FilterFieldKind::Text},
    {u"stage", FilterFieldKind::Text},
    {u"from", FilterFieldKind::Text},
    {u"to", FilterFieldKind::Text},
    {u"event", FilterFieldKind::Text},
    {u"seq", FilterFieldKind::Number},
    {u"time", FilterFieldKind::Time},
    {u"verification", FilterFieldKind::Choice},
    {u"attribution", FilterFieldKind::Choice},
    {u"verdict", FilterFieldKind::Choice},
    {u"source", FilterFieldKind::Text},
    {u"finding", FilterFieldKind::Choice},
    {u"op", FilterFieldKind::Text},
    {{}, FilterFieldKind::Text},
}};

constexpr std::array kNamedFields{
    FilterField::Sled,         FilterField::Story,       FilterField::Stage,   FilterField::From,
    FilterField::To,           FilterField::Event,       FilterField::Seq,     FilterField::Time,
    FilterField::Verification, FilterField::Attribution, FilterField::Verdict, FilterField::Source,
    FilterField::Finding,      FilterField::Op,
};

/// By FilterOperator.
constexpr std::array<QStringView, 9> kSigns{u"=",  u"!=", u"<", u"<=", u">",
                                            u">=", u":",  u"~", u"in"};

constexpr std::array kTextOperators{FilterOperator::Equal, FilterOperator::NotEqual,
                                    FilterOperator::Contains, FilterOperator::Matches,
                                    FilterOperator::In};
constexpr std::array kOrderedOperators{FilterOperator::Equal,    FilterOperator::NotEqual,
                                       FilterOperator::Less,     FilterOperator::LessOrEqual,
                                       FilterOperator::Greater,  FilterOperator::GreaterOrEqual,
                                       FilterOperator::Contains, FilterOperator::In};

} // namespace

std::span<const FilterField> namedFilterFields() noexcept
{
    return kNamedFields;
}

QStringView filterFieldName(FilterField field) noexcept
{
    return kFields[static_cast<std::size_t>(field)].name;
}

std::optional<FilterField> filterFieldNamed(QStringView name) noexcept
{
    const auto *const found = std::ranges::find_if(kNamedFields, [name](FilterField field) {
        return filterFieldName(field).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == kNamedFields.end())
        return std::nullopt;
    return *found;
}

FilterFieldKind filterFieldKind(FilterField field) noexcept
{
    return kFields[static_cast<std::size_t>(field)].kind;
}

QStringView filterOperatorSign(FilterOperator op) noexcept
{
    return kSigns[static_cast<std::size_t>(op)];
}

std::span<const FilterOperator> filterOperatorsOf(FilterFieldKind kind) noexcept
{
    const bool isOrdered = kind == FilterFieldKind::Number || kind == FilterFieldKind::Time;
    return isOrdered ? std::span<const FilterOperator>(kOrderedOperators)
                     : std::span<const FilterOperator>(kTextOperators);
}

} // namespace sled
