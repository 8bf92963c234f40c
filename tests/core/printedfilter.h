// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterparser.h"
#include "core/query/filterprinter.h"

namespace sled::test {

/// What the filter that \a text is prints as, or its error.
inline QString printedAgain(const QString &text)
{
    const FilterResult<Filter> filter = parseFilter(text);
    return filter ? printFilter(*filter)
                  : QStringLiteral("error: ") + filterErrorText(filter.error());
}

} // namespace sled::test
