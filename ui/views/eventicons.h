// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/verdict.h"
#include "core/eventlog/vocabulary.h"
#include "ui/models/sledroster.h"
#include "ui/theme/trustsign.h"

#include <QIcon>
#include <QPalette>

namespace sled {

/// The signs of stages, sleds and verdicts as icons for item views with the colours of
/// \a palette, on selected rows too.
class EventIcons {
public:
    explicit EventIcons(const QPalette &palette);

    [[nodiscard]] QIcon stage(Stage stage) const;
    [[nodiscard]] QIcon sled(SledNumber sled) const;
    [[nodiscard]] QIcon standing(Standing standing) const;
    [[nodiscard]] QIcon trust(TrustSign sign) const;

private:
    [[nodiscard]] QColor ground(QIcon::Mode mode) const
    {
        return mode == QIcon::Selected ? m_selected : m_base;
    }

    QColor m_base;
    QColor m_selected;
};

} // namespace sled
