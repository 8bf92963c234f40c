// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/alikestages.h"

#include "ui/models/displaytext.h"
#include "ui/theme/stagelook.h"
#include "ui/theme/stagestyle.h"

#include <QColor>
#include <QCoreApplication>

#include <cmath>

namespace sled {

namespace {

struct SayAlike {
    Q_DECLARE_TR_FUNCTIONS(sled::AlikeStages)
};

/// Whether two colours look the same at the size of a mark.
bool areAlike(QRgb a, QRgb b)
{
    constexpr int kNear = 48; // of 765
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
        + std::abs(qBlue(a) - qBlue(b))
        < kNear;
}

} // namespace

QStringList alikeStages()
{
    constexpr qsizetype kMostSaid = 3;
    QStringList doubts;
    for (std::size_t i = 0; i < kStageCount; ++i) {
        for (std::size_t j = i + 1; j < kStageCount; ++j) {
            const StageLook a = stageLook(Stage(i));
            const StageLook b = stageLook(Stage(j));
            if (a.shape != b.shape)
                continue;
            const QString text = areAlike(a.color, b.color)
                ? SayAlike::tr("“%1” and “%2” look the same.")
                : SayAlike::tr("Colour alone tells “%1” from “%2”.");
            doubts += text.arg(stageText(Stage(i)), stageText(Stage(j)));
        }
    }
    if (const qsizetype more = doubts.size() - kMostSaid; more > 0) {
        doubts.resize(kMostSaid);
        doubts += SayAlike::tr("And %1 more.").arg(displayCount(more));
    }
    return doubts;
}

} // namespace sled
