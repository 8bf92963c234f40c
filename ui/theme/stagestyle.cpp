// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stagestyle.h"

#include "ui/theme/contrast.h"

#include <QCoreApplication>

namespace sled {

namespace {

struct StageRow {
    MarkShape shape;
    QRgb hue;
    const char *text;
};

constexpr std::array<StageRow, kStageCount> kStages{{
    {MarkShape::Plus, 0xff8a8a8a, QT_TRANSLATE_NOOP("sled::Stage", "Other")},
    {MarkShape::Ring, 0xff8296b0, QT_TRANSLATE_NOOP("sled::Stage", "Upcoming")},
    {MarkShape::Square, 0xff5b7fa6, QT_TRANSLATE_NOOP("sled::Stage", "Backlog")},
    {MarkShape::Circle, 0xff0072b2, QT_TRANSLATE_NOOP("sled::Stage", "Coding")},
    {MarkShape::Octagon, 0xffd55e00, QT_TRANSLATE_NOOP("sled::Stage", "Blocked")},
    {MarkShape::Diamond, 0xffe69f00, QT_TRANSLATE_NOOP("sled::Stage", "QA")},
    {MarkShape::TriangleUp, 0xffcc79a7, QT_TRANSLATE_NOOP("sled::Stage", "Merge")},
    {MarkShape::TriangleDown, 0xffc8102e, QT_TRANSLATE_NOOP("sled::Stage", "Merge failure")},
    {MarkShape::Cross, 0xff8b0a1a, QT_TRANSLATE_NOOP("sled::Stage", "Merge failed for good")},
    {MarkShape::Pause, 0xff9a8f00, QT_TRANSLATE_NOOP("sled::Stage", "Review hold")},
    {MarkShape::Star, 0xff56b4e9, QT_TRANSLATE_NOOP("sled::Stage", "Frozen")},
    {MarkShape::Hexagon, 0xff009e73, QT_TRANSLATE_NOOP("sled::Stage", "Done")},
    {MarkShape::Bar, 0xff6b6259, QT_TRANSLATE_NOOP("sled::Stage", "Archived")},
}};

const StageRow &row(Stage stage)
{
    const auto index = static_cast<std::size_t>(stage);
    return kStages[index < kStages.size() ? index : 0];
}

} // namespace

MarkShape stageShape(Stage stage)
{
    return row(stage).shape;
}

QColor stageColor(Stage stage, const QColor &ground)
{
    return withContrast(QColor(row(stage).hue), ground, kGraphicsContrast);
}

QString stageText(Stage stage)
{
    return QCoreApplication::translate("sled::Stage", row(stage).text);
}

StageColors::StageColors(const QColor &ground)
{
    for (std::size_t i = 0; i < kStageCount; ++i)
        m_colors[i] = stageColor(static_cast<Stage>(i), ground);
}

} // namespace sled
