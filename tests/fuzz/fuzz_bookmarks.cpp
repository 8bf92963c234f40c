// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarks.h"
#include "tests/fuzz/fuzzinput.h"

using namespace sled;
using namespace sled::fuzz;

/// Invariants: what can be read keeps within the limits, and is written as text that reads and is
/// written the same; what cannot says why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Bookmarks> bookmarks = Bookmarks::fromJson(bytesOf(textOf(data, size)));
    if (!bookmarks) {
        require(bookmarks.error().code == ErrorCode::Malformed
                || bookmarks.error().code == ErrorCode::UnsupportedSchema);
        require(!bookmarks.error().detail.isEmpty());
        return 0;
    }
    require(bookmarks->all().size() <= Bookmarks::kMaxCount);
    for (const Bookmark &bookmark : bookmarks->all()) {
        require(bookmark.note.toUcs4().size() <= Bookmarks::kMaxNote);
        require(bookmark.storyId.size() <= Bookmarks::kMaxText);
        require(bookmark.sledId.size() <= Bookmarks::kMaxText);
        require(bookmarks->find(bookmark.op) == &bookmark); // one an op
    }
    const QByteArray json = bookmarks->toJson();
    const Result<Bookmarks> again = Bookmarks::fromJson(json);
    require(again && again->all().size() == bookmarks->all().size() && again->toJson() == json);

    Bookmarks changed = *again;
    for (const Bookmark &bookmark : bookmarks->all())
        require(changed.set(bookmark).has_value());
    require(changed.toJson() == json);
    for (const Bookmark &bookmark : bookmarks->all())
        require(changed.remove(bookmark.op));
    require(changed.all().empty());
    return 0;
}
