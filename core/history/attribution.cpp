// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/attribution.h"

namespace sled {

Attribution attributionOf(std::string_view sledId, const AuthorId &signer,
                          const AuthorId &innerAuthor)
{
    const bool isMatch = innerAuthor == signer && isLowerHexOf(sledId, signer.bytes());
    return isMatch ? Attribution::Match : Attribution::Mismatch;
}

std::string_view attributionName(Attribution attribution) noexcept
{
    return attribution == Attribution::Match ? "match" : "mismatch";
}

} // namespace sled
