// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/counttext.h"

namespace sled {

using namespace Qt::StringLiterals;

QString shortCount(qint64 count, const QLocale &locale)
{
    if (count < 1000)
        return QString::number(count);
    qint64 unit = 1000;
    const QChar letters[] = {u'k', u'M', u'G', u'T', u'P', u'E'};
    std::size_t letter = 0;
    for (; letter + 1 < std::size(letters) && count / unit >= 1000; ++letter)
        unit *= 1000;
    const qint64 tenths = count / (unit / 10);
    if (tenths >= 100)
        return QString::number(tenths / 10) + letters[letter];
    return locale.toString(double(tenths) / 10.0, 'f', 1) + letters[letter];
}

} // namespace sled
