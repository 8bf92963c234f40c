// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stagesettings.h"

#include "ui/models/latintext.h"
#include "ui/theme/stagelook.h"

#include <QSettings>

namespace sled {

namespace {

QString keyOfStage(std::size_t stage)
{
    return QStringLiteral("stages/") + fromLatin(stageName(Stage(stage)));
}

} // namespace

void restoreStageLooks()
{
    const QSettings settings;
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const auto look = stageLookFromText(settings.value(keyOfStage(i)).toString());
        StageLooks::ofProgram().set(Stage(i), look.value_or(usualStageLook(Stage(i))));
    }
}

void saveStageLooks()
{
    QSettings settings;
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const StageLook look = stageLook(Stage(i));
        if (look == usualStageLook(Stage(i)))
            settings.remove(keyOfStage(i));
        else
            settings.setValue(keyOfStage(i), toText(look));
    }
}

} // namespace sled
