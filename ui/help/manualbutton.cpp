// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualbutton.h"

#include "ui/help/askmanual.h"
#include "ui/help/manualicons.h"

#include <utility>

namespace sled {

ManualButton::ManualButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("manualButton"));
    setText(tr("What does this mean?"));
    setIcon(manualIcon(ManualSign::Question));
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Read about it in the manual"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setEnabled(false);
    connect(this, &QToolButton::clicked, this, [this] { askManual(*this, *m_place); });
}

void ManualButton::setPlace(std::optional<ManualPlace> place)
{
    m_place = std::move(place);
    setEnabled(m_place.has_value());
}

} // namespace sled
