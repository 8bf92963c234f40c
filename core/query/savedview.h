// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/query/filter.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace sled {

inline constexpr qsizetype kMaxViewBytes = 16 * 1024 * 1024; ///< Of the text of a saved view.
inline constexpr qsizetype kMaxViewNames = 10'000;           ///< Of one list in it.
inline constexpr qsizetype kMaxViewName = 10'000;            ///< UTF-16 units of a path or name.

/// How the lanes of one grouping are arranged; they are called by the id of a sled or story or by
/// the name of a stage.
struct ViewedLanes {
    QStringList order;
    QStringList pinned;
    QStringList collapsed;
    QStringList hidden;

    friend bool operator==(const ViewedLanes &, const ViewedLanes &) = default;
};

/// What a window shows and how, to be shown again another time or at another desk: a plain value.
///
/// Names of pages, columns and docks are the window's; what it does not know it passes over.
struct SavedView {
    struct Condition {
        Filter filter; ///< Not empty.
        bool isOn = true;

        friend bool operator==(const Condition &, const Condition &) = default;
    };
    struct Column {
        QString name;
        int width = 0; ///< In pixels; 0: as wide as it likes.
        bool isShown = true;

        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Sorting {
        QString column; ///< Empty: by arrival.
        bool isDescending = false;

        friend bool operator==(const Sorting &, const Sorting &) = default;
    };
    struct Range {
        double begin = 0.0; ///< Unix seconds, finite, before end.
        double end = 0.0;

        friend bool operator==(const Range &, const Range &) = default;
    };
    struct Live {
        bool areAllLive = false; ///< Sources, but not \a exceptions.
        QStringList exceptions;  ///< Absolute paths: of those that are, if all are not.
        bool isFollowing = true; ///< Keeps the newest events in view.
        bool doLanesFollow = false;

        friend bool operator==(const Live &, const Live &) = default;
    };
    /// What the events of a lane have in common, in the order of lanes.
    static constexpr std::array kGroupings{QLatin1StringView("sled"), QLatin1StringView("story"),
                                           QLatin1StringView("stage")};

    QStringList sources;               ///< Absolute paths.
    std::vector<Condition> conditions; ///< Of the filter.
    QString page;                      ///< In front; empty: not said, as for all that follows.
    QString timeZone;                  ///< See TimeDisplay::setZone().
    bool areTimesRelative = false;
    std::vector<Column> columns; ///< From left to right.
    std::optional<Sorting> sorting;
    std::optional<Live> live;
    std::optional<QStringList> docks; ///< Those that are shown.
    std::size_t grouping = 0;         ///< Into kGroupings.
    std::array<ViewedLanes, kGroupings.size()> lanes;
    std::optional<Range> visible; ///< Nothing: everything.
    std::optional<OpId> selected; ///< The op of the event.

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace sled
