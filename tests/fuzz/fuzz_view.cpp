// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/viewparser.h"
#include "core/query/viewprinter.h"

#include <cstdint>
#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Invariants: what can be read is written as text that reads as the same view, at its own desk
/// and, with absolute paths, at any other; what cannot be read says why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString desk = u"/home/desk/views"_s;
    const Result<SavedView> view = parseView(text, desk);
    if (!view) {
        require(view.error().code == ErrorCode::Malformed
                || view.error().code == ErrorCode::UnsupportedSchema);
        require(!view.error().detail.isEmpty());
        return 0;
    }
    const QByteArray printed = printView(*view, desk);
    const Result<SavedView> again = parseView(printed, desk);
    require(again && *again == *view);
    require(printView(*again, desk) == printed);
    const Result<SavedView> elsewhere = parseView(printView(*view, {}), u"/elsewhere"_s);
    require(elsewhere && *elsewhere == *view);
    return 0;
}
