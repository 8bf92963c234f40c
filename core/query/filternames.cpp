// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filternames.h"

#include <QStringList>

#include <algorithm>

namespace sled {

QString filterFieldNames()
{
    QStringList names;
    for (const FilterField field : namedFilterFields())
        names.append(filterFieldName(field).toString());
    return names.join(u' ');
}

QString filterOperatorSigns(FilterFieldKind kind)
{
    QStringList signs;
    for (const FilterOperator op : filterOperatorsOf(kind))
        signs.append(filterOperatorSign(op).toString());
    return signs.join(u' ');
}

bool isComparedBy(FilterFieldKind kind, FilterOperator op) noexcept
{
    return std::ranges::find(filterOperatorsOf(kind), op) != filterOperatorsOf(kind).end();
}

} // namespace sled
