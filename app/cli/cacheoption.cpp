// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cacheoption.h"

namespace sled {

using namespace Qt::StringLiterals;

void addCacheOption(Arguments &arguments)
{
    arguments.addFlag(u"no-cache"_s,
                      u"Checks every signature again, and remembers none (default: an op that has "
                      "passed before is not checked again; see the command cache)."_s);
}

std::shared_ptr<VerifiedOps> cacheOf(const Arguments &arguments)
{
    if (arguments.isSet(u"no-cache"_s))
        return nullptr;
    return std::make_shared<VerifiedOps>(VerifiedOps::standardDirectory());
}

} // namespace sled
