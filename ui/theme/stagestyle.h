// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"
#include "ui/theme/markshape.h"

#include <QColor>
#include <QString>

#include <array>

namespace sled {

/// The shape of marks that enter \a stage; see stageLook().
[[nodiscard]] MarkShape stageShape(Stage stage);

/// The colour of \a stage on \a ground: that of its stageLook(), with at least kGraphicsContrast
/// against it.
[[nodiscard]] QColor stageColor(Stage stage, const QColor &ground);

/// A translated name for legends and tool tips; event tables show the label as written.
[[nodiscard]] QString stageText(Stage stage);

/// The colours of all stages on one ground, for painting many marks.
class StageColors {
public:
    StageColors() = default;
    explicit StageColors(const QColor &ground);

    [[nodiscard]] const QColor &operator[](std::size_t stage) const
    {
        return m_colors[stage < kStageCount ? stage : 0];
    }

private:
    std::array<QColor, kStageCount> m_colors;
};

} // namespace sled
