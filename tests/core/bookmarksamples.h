// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bookmarks.h"

namespace sled::test {

inline OpId idOf(int number)
{
    return OpId({std::uint8_t(number >> 8), std::uint8_t(number), 0xab});
}

inline Bookmark sample(int number)
{
    Bookmark bookmark;
    bookmark.op = idOf(number);
    bookmark.note = QStringLiteral("why?\n\"Ärger\" 🚀");
    bookmark.madeAt = 1779026700;
    bookmark.storyId = QStringLiteral("42_login");
    bookmark.sledId = QStringLiteral("a3f0");
    bookmark.eventSeq = 7;
    bookmark.timestamp = 1779026000.5;
    return bookmark;
}

} // namespace sled::test
