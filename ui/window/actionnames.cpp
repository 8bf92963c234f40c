// SPDX-License-Identifier: GPL-3.0-or-later
// By what names settings know the commands; see WindowActions::eachWithKeys().
#include "ui/window/windowactions.h"

#include <QAction>
#include <QString>

#include <array>

namespace sled {

void WindowActions::eachWithKeys(
    const std::function<void(const QString &id, QAction &action)> &visit) const
{
    struct Named {
        const char *id = nullptr;
        QAction *action = nullptr;
    };
    for (const Named &one : std::to_array<Named>({{"open", open},
                                                  {"open-view", openView},
                                                  {"save-view", saveView},
                                                  {"export-events", exportEvents},
                                                  {"save-picture", savePicture},
                                                  {"print-story", printStory},
                                                  {"print-range", printRange},
                                                  {"clear-cache", clearCache},
                                                  {"restore-session", restoreSession},
                                                  {"import", import},
                                                  {"export-ops", exportOps},
                                                  {"reload", reload},
                                                  {"close-all", closeAll},
                                                  {"quit", quit},
                                                  {"paste", paste},
                                                  {"filter", filter},
                                                  {"clear-filter", clearFilter},
                                                  {"find", find},
                                                  {"find-next", findNext},
                                                  {"find-previous", findPrevious},
                                                  {"go-to-time", goToTime},
                                                  {"commands", commands},
                                                  {"preferences", preferences},
                                                  {"bookmark", bookmark},
                                                  {"next-bookmark", nextBookmark},
                                                  {"previous-bookmark", previousBookmark},
                                                  {"fit", fit},
                                                  {"zoom-in", zoomIn},
                                                  {"zoom-out", zoomOut},
                                                  {"fit-selection", fitSelection},
                                                  {"zoom-back", zoomBack},
                                                  {"zoom-forward", zoomForward},
                                                  {"live", live},
                                                  {"pause", pause},
                                                  {"follow", follow},
                                                  {"follow-lanes", followLanes},
                                                  {"manual", manual},
                                                  {"live-demo", liveDemo},
                                                  {"about", about}})) {
        visit(QString::fromLatin1(one.id), *one.action);
    }
}

} // namespace sled
