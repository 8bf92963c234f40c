// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fixedfont.h"

#include <QFontDatabase>

#include <algorithm>

namespace sled {

QFont fixedFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    else
        fixed.setPixelSize(font.pixelSize());
    return fixed;
}

QFont smallFont(const QFont &font)
{
    constexpr double kSmaller = 0.9;
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(std::max(7.0, font.pointSizeF() * kSmaller));
    else
        small.setPixelSize(std::max(9, int(font.pixelSize() * kSmaller)));
    return small;
}

} // namespace sled
