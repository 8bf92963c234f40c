// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cache.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/outputtarget.h"
#include "core/store/verifiedops.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString cacheSummary()
{
    return cacheCommand().summary
        % u"\n\nAn op that has passed the signature check is remembered by a keyed hash of its "
          u"whole\n"
          "text, and is not checked again. Prints the directory, how many ops are remembered, and\n"
          "the bytes of the files. Other commands use it unless they are given --no-cache; proof\n"
          "never does."_s;
}

ExitStatus runCache(const QStringList &given, CommandContext &context)
{
    Arguments arguments(cacheSummary(), {}, Arguments::Operands::None);
    arguments.addFlag(u"clear"_s, u"Forgets all of them, then prints what is left."_s);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const auto cache = std::make_shared<VerifiedOps>(VerifiedOps::standardDirectory());
    if (arguments.isSet(u"clear"_s)) {
        if (const Result<void> cleared = cache->clear(); !cleared) {
            printError(cleared.error().detail);
            return ExitStatus::Unreadable;
        }
    }
    const VerifiedOpsFacts facts = cache->facts();
    return printText(u"directory: %1\nops: %2\nbytes: %3\n"_s.arg(facts.directory,
                                                                  QString::number(facts.ops),
                                                                  QString::number(facts.sizeBytes)),
                     context);
}

} // namespace

Command cacheCommand()
{
    return {u"cache"_s, u"Tells which ops need no check any more, or forgets them."_s, runCache};
}

} // namespace sled
