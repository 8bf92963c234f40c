// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/cache.h"
#include "app/cli/check.h"
#include "app/cli/demo.h"
#include "app/cli/diff.h"
#include "app/cli/events.h"
#include "app/cli/exportops.h"
#include "app/cli/import.h"
#include "app/cli/interrupt.h"
#include "app/cli/livesled.h"
#include "app/cli/ops.h"
#include "app/cli/outputtarget.h"
#include "app/cli/proof.h"
#include "app/cli/report.h"
#include "app/cli/standardstreams.h"
#include "app/cli/state.h"
#include "app/cli/tail.h"
#include "core/base/outofmemory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

std::array<Command, 12> commands()
{
    return {eventsCommand(),    opsCommand(),    stateCommand(), checkCommand(),
            proofCommand(),     diffCommand(),   tailCommand(),  importCommand(),
            exportOpsCommand(), reportCommand(), cacheCommand(), demoCommand()};
}

QString help()
{
    QString text
        = u"Usage: sledscope-cli COMMAND [OPTIONS] SOURCE…\n"
          "Reads the pipeline history of huskies sleds and leaves it as it is.\n\nCommands:\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(command.name, -10).arg(command.summary);
    return text
        % u"\nOptions:\n"
          "  -h, --help     Prints this help; after a command, that command's.\n"
          "  -v, --version  Prints the version.\n"
          "\nExit status: 0 done; 1 check found a warning or an error, or diff a difference; 2 "
          "wrong\n"
          "usage; 3 a source could not be read or lacks the op that proof asks for, the output\n"
          "not be written, or memory ran out; 130 interrupted.\n"_s;
}

ExitStatus runCommand(const QStringList &arguments, CommandContext &context)
{
    const QString helpCommand = u"sledscope-cli --help"_s;
    if (arguments.isEmpty())
        return refuseUsage(u"no command is given"_s, helpCommand);
    const QString &first = arguments.constFirst();
    if (first == "--help"_L1 || first == "-h"_L1)
        return printText(help(), context);
    if (first == "--version"_L1 || first == "-v"_L1)
        return printText(u"sledscope-cli %1\n"_s.arg(QStringLiteral(SLEDSCOPE_VERSION)), context);
    if (first == liveSledCommand().name)
        return liveSledCommand().run(arguments, context);
    const auto all = commands();
    const auto *const command = std::find_if(
        all.begin(), all.end(), [&first](const Command &one) { return one.name == first; });
    if (command == all.end())
        return refuseUsage(u"there is no command '%1'"_s.arg(first), helpCommand);
    return command->run(arguments, context);
}

/// Qt warns on standard error of every locale that is not UTF-8, and uses UTF-8 all the same.
/// Requires: there is no other thread yet.
void ensureUtf8Locale()
{
    // NOLINTBEGIN(concurrency-mt-unsafe): no other thread yet
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        setenv("LC_ALL", "C.UTF-8", 1);
    // NOLINTEND(concurrency-mt-unsafe)
}

} // namespace

} // namespace sled

int main(int argc, char *argv[])
{
    sled::endWhenOutOfMemory("sledscope-cli");
    if (!sled::fillStandardStreams())
        return static_cast<int>(sled::ExitStatus::Unreadable);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is no error
    sled::ensureUtf8Locale();
    const sled::Interrupt interrupt;
    const QCoreApplication application(argc, argv);
    sled::StandardOutput out(interrupt.token());
    sled::CommandContext context{out, interrupt.token()};
    return static_cast<int>(sled::runCommand(QCoreApplication::arguments().sliced(1), context));
}
