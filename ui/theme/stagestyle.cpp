// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stagestyle.h"

#include "ui/theme/contrast.h"
#include "ui/theme/stagelook.h"

#include <QCoreApplication>

namespace sled {

namespace {

constexpr std::array<const char *, kStageCount> kStageTexts{
    QT_TRANSLATE_NOOP("sled::Stage", "Other"),
    QT_TRANSLATE_NOOP("sled::Stage", "Upcoming"),
    QT_TRANSLATE_NOOP("sled::Stage", "Backlog"),
    QT_TRANSLATE_NOOP("sled::Stage", "Coding"),
    QT_TRANSLATE_NOOP("sled::Stage", "Blocked"),
    QT_TRANSLATE_NOOP("sled::Stage", "QA"),
    QT_TRANSLATE_NOOP("sled::Stage", "Merge"),
    QT_TRANSLATE_NOOP("sled::Stage", "Merge failure"),
    QT_TRANSLATE_NOOP("sled::Stage", "Merge failed for good"),
    QT_TRANSLATE_NOOP("sled::Stage", "Review hold"),
    QT_TRANSLATE_NOOP("sled::Stage", "Frozen"),
    QT_TRANSLATE_NOOP("sled::Stage", "Done"),
    QT_TRANSLATE_NOOP("sled::Stage", "Archived"),
};

} // namespace

MarkShape stageShape(Stage stage)
{
    return stageLook(stage).shape;
}

QColor stageColor(Stage stage, const QColor &ground)
{
    return withContrast(QColor(stageLook(stage).color), ground, kGraphicsContrast);
}

QString stageText(Stage stage)
{
    const auto number = static_cast<std::size_t>(stage);
    return QCoreApplication::translate("sled::Stage",
                                       kStageTexts[number < kStageCount ? number : 0]);
}

StageColors::StageColors(const QColor &ground)
{
    for (std::size_t i = 0; i < kStageCount; ++i)
        m_colors[i] = stageColor(static_cast<Stage>(i), ground);
}

} // namespace sled
