// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QStringList>

#include <random>

namespace sled {

/// What random filters are made of.
struct RandomFilterShape {
    int operands = 12; ///< Conditions, at most.
    QStringList texts; ///< To choose from; pieces of them and wildcards are used too.
    double firstTime = 1779000000;
    double lastTime = 1779100000;
    bool hasRegexes = true;
};

/// A tree that parseFilter() could have made: any fields, operators, values and nesting.
Filter randomFilter(std::mt19937 &random, const RandomFilterShape &shape);

} // namespace sled
