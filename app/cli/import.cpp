// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/messages.h"
#include "app/cli/numberoption.h"
#include "app/cli/outputtarget.h"
#include "core/report/importtext.h"
#include "core/report/visibletext.h"
#include "core/session/importrun.h"
#include "core/store/archiveimports.h"

#include <QFileInfo>

#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString visible(const QString &text)
{
    std::string out;
    appendVisible(out, text.toStdString());
    return QString::fromStdString(out);
}

/// Says what is wrong with the archive. \return how the command ends.
ExitStatus failWith(const Error &error, const QString &archive, const Arguments &arguments)
{
    if (error.code == ErrorCode::Cancelled)
        return ExitStatus::Interrupted;
    if (error.code == ErrorCode::OutOfRange)
        return arguments.refuse(u"%1: %2"_s.arg(archive, error.detail));
    printError(archive, error.detail);
    return ExitStatus::Unreadable;
}

ExitStatus list(const QString &archive, const Arguments &arguments, CommandContext &context)
{
    const Result<std::vector<ArchiveImport>> imports = listImports(archive, context.stop);
    if (!imports)
        return failWith(imports.error(), archive, arguments);
    QString text;
    for (const ArchiveImport &import : *imports) {
        text += u"%1  %2  version %3  %4 ops  %5\n"_s.arg(
            QString::number(static_cast<qint64>(import.id)), visible(import.importedAt),
            visible(import.version), QString::number(import.ops),
            visible(import.fileNames().join(u", "_s)));
    }
    return printText(text, context);
}

ExitStatus undo(const QString &archive, quint64 number, const Arguments &arguments,
                CommandContext &context)
{
    const Result<qint64> removed = undoImport(archive, ImportId{static_cast<qint64>(number)});
    if (!removed)
        return failWith(removed.error(), archive, arguments);
    return printText(u"import %1 is undone: %2 ops removed\n"_s.arg(number).arg(*removed), context);
}

QString endOf(const ImportOutcome &outcome, const QString &archive, bool isDryRun)
{
    if (isDryRun)
        return u"nothing is written: --dry-run\n"_s;
    if (!outcome.id && !QFileInfo::exists(archive))
        return u"no archive is made: there is nothing to keep\n"_s;
    if (!outcome.id)
        return u"the archive is as it was: there is nothing new\n"_s;
    return u"import %1; --undo %1 takes it back\n"_s.arg(static_cast<qint64>(*outcome.id));
}

ExitStatus addSources(const ImportRequest &request, const Arguments &arguments,
                      CommandContext &context)
{
    const Result<ImportOutcome> outcome = runImport(request, {}, context.stop);
    if (!outcome)
        return failWith(outcome.error(), request.archive, arguments);
    ExitStatus status = ExitStatus::Done;
    for (const ImportFailure &failed : outcome->failures) {
        printError(failed.path, failed.error.detail);
        status = ExitStatus::Unreadable;
    }
    const QString text = QString::fromStdString(importText(outcome->counts));
    const ExitStatus printed
        = printText(text + endOf(*outcome, request.archive, request.isDryRun), context);
    return printed == ExitStatus::Done ? status : printed;
}

void addImportOptions(Arguments &arguments)
{
    arguments.addOption(u"into"_s, u"The archive; it is made if it is not there."_s, u"ARCHIVE"_s);
    arguments.addFlag(u"dry-run"_s, u"Tells what would be imported, and writes nothing."_s);
    arguments.addFlag(u"no-signatures"_s,
                      u"Does not check signatures, which takes most of the time."_s);
    addCacheOption(arguments);
    arguments.addFlag(u"list"_s, u"Lists the imports of the archive; no SOURCE."_s);
    arguments.addOption(u"undo"_s,
                        u"Takes import N back: its ops go, unless another import brought them as "
                        "well; no SOURCE."_s,
                        u"N"_s);
}

ExitStatus runImport(const QStringList &given, CommandContext &context)
{
    Arguments arguments(importCommand().summary, u"SOURCE"_s, Arguments::Operands::Any);
    addImportOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const std::optional<QString> archive = arguments.value(u"into"_s);
    if (!archive)
        return arguments.refuse(u"no archive is given: --into ARCHIVE"_s);
    const auto undone = numberOption(
        arguments, u"undo"_s,
        {.least = 1, .most = static_cast<quint64>(std::numeric_limits<qint64>::max())});
    if (!undone)
        return arguments.refuse(undone.error().detail);
    const bool isList = arguments.isSet(u"list"_s);
    const bool isChange = arguments.isSet(u"dry-run"_s) || arguments.isSet(u"no-signatures"_s)
        || arguments.isSet(u"no-cache"_s) || !arguments.operands().isEmpty();
    if ((isList || *undone) && (isChange || (isList && *undone)))
        return arguments.refuse(u"--list and --undo stand alone, without a SOURCE"_s);
    if (isList)
        return list(*archive, arguments, context);
    if (*undone)
        return undo(*archive, **undone, arguments, context);
    if (arguments.operands().isEmpty())
        return arguments.refuse(u"no SOURCE is given"_s);
    ImportRequest request;
    request.archive = *archive;
    request.sources = arguments.operands();
    request.isDryRun = arguments.isSet(u"dry-run"_s);
    request.verified = cacheOf(arguments);
    if (arguments.isSet(u"no-signatures"_s))
        request.signatures = SignatureMode::Leave;
    return addSources(request, arguments, context);
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"Adds the ops of sources to an archive, or takes an import back."_s,
            runImport};
}

} // namespace sled
