// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/countplaces.h"

namespace sled {

std::optional<double> CountPlaces::place(std::size_t index, double width)
{
    const QRectF &bar = m_rects[index];
    const double left = bar.center().x() - width / 2;
    const double right = left + width;
    const bool staysAbove = left >= bar.left() && right <= bar.right();
    const bool isFree = (index == 0 || left >= m_rects[index - 1].right() + kMargin)
        && (index + 1 == m_rects.size() || right <= m_rects[index + 1].left() - kMargin);
    if ((!staysAbove && !isFree) || left < m_freeFrom)
        return std::nullopt;
    m_freeFrom = right + kMargin;
    return left;
}

} // namespace sled
