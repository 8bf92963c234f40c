// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterchoices.h"

namespace sled {

namespace {

template <typename Value>
FilterChoice choice(std::string_view name, Value value)
{
    FilterChoice made{name};
    made.values[static_cast<std::size_t>(value)] = true;
    return made;
}

std::vector<FilterChoice> verdictChoices()
{
    std::vector<FilterChoice> choices;
    for (const Standing standing : {Standing::Accepted, Standing::Waiting, Standing::Rejected}) {
        FilterChoice &all = choices.emplace_back();
        all.name = standingName(standing);
        for (auto value = Verdict::Ok; value < Verdict::Malformed;
             value = Verdict{static_cast<std::uint8_t>(static_cast<unsigned>(value) + 1)})
            all.values[static_cast<std::size_t>(value)] = standingOf(value) == standing;
    }
    for (auto value = Verdict::Ok; value < Verdict::Malformed;
         value = Verdict{static_cast<std::uint8_t>(static_cast<unsigned>(value) + 1)})
        choices.push_back(choice(verdictName(value), value));
    return choices;
}

} // namespace

std::vector<FilterChoice> filterChoicesOf(FilterField field)
{
    std::vector<FilterChoice> choices;
    switch (field) {
    case FilterField::Verification:
        for (const Verification value : {Verification::Verified, Verification::BadId,
                                         Verification::BadSignature, Verification::Pending})
            choices.push_back(choice(verificationName(value), value));
        break;
    case FilterField::Attribution:
        for (const Attribution value : {Attribution::Match, Attribution::Mismatch})
            choices.push_back(choice(attributionName(value), value));
        break;
    case FilterField::Verdict:
        return verdictChoices();
    default:
        break;
    }
    return choices;
}

} // namespace sled
