// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The names of the fields of a `.sledview` file.
namespace sled::viewfield {

inline constexpr int kVersion = 1;

inline constexpr QLatin1StringView kSledView{"sledview"}; ///< The version.
inline constexpr QLatin1StringView kSources{"sources"};
inline constexpr QLatin1StringView kFilter{"filter"};
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kIsOn{"on"};
inline constexpr QLatin1StringView kPage{"page"};
inline constexpr QLatin1StringView kTimes{"times"};
inline constexpr QLatin1StringView kZone{"zone"};
inline constexpr QLatin1StringView kRelative{"relative"};
inline constexpr QLatin1StringView kColumns{"columns"};
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kWidth{"width"};
inline constexpr QLatin1StringView kShown{"shown"};
inline constexpr QLatin1StringView kSort{"sort"};
inline constexpr QLatin1StringView kColumn{"column"};
inline constexpr QLatin1StringView kDescending{"descending"};
inline constexpr QLatin1StringView kLive{"live"};
inline constexpr QLatin1StringView kAll{"all"};
inline constexpr QLatin1StringView kExcept{"except"};
inline constexpr QLatin1StringView kFollow{"follow"};
inline constexpr QLatin1StringView kFollowLanes{"followLanes"};
inline constexpr QLatin1StringView kDocks{"docks"};
inline constexpr QLatin1StringView kLanes{"lanes"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kOrder{"order"};
inline constexpr QLatin1StringView kPinned{"pinned"};
inline constexpr QLatin1StringView kCollapsed{"collapsed"};
inline constexpr QLatin1StringView kHidden{"hidden"};
inline constexpr QLatin1StringView kVisible{"visible"};
inline constexpr QLatin1StringView kFrom{"from"};
inline constexpr QLatin1StringView kTo{"to"};
inline constexpr QLatin1StringView kSelected{"selected"};

} // namespace sled::viewfield
