// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintooltip.h"

namespace sled {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt><p style=\"white-space:pre\">"_s + text.toHtmlEscaped() + u"</p></qt>"_s;
}

} // namespace sled
