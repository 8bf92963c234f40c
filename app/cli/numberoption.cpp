// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numberoption.h"

namespace sled {

using namespace Qt::StringLiterals;

Result<std::optional<quint64>> numberOption(const Arguments &arguments, const QString &name,
                                            const NumberRange &range)
{
    const std::optional<QString> text = arguments.value(name);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const quint64 number = text->toULongLong(&isNumber);
    if (!isNumber || number < range.least || number > range.most) {
        return failure(ErrorCode::OutOfRange,
                       u"--%1 cannot be '%2'; it is a whole number from %3 to %4"_s.arg(name, *text)
                           .arg(range.least)
                           .arg(range.most));
    }
    return number;
}

} // namespace sled
