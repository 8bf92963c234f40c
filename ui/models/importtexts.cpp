// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importtexts.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/timedisplay.h"

#include <QCoreApplication>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayImport {
    Q_DECLARE_TR_FUNCTIONS(sled::ImportText)
};

/// What can be done about a file; empty if the detail says it.
QString importAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Io:
        return SayImport::tr("Check that the file is there and that you may read it.");
    case ErrorCode::Directory:
        return SayImport::tr("Choose the files in it, not the folder.");
    case ErrorCode::NotADatabase:
    case ErrorCode::UnsupportedSchema:
        return SayImport::tr("Choose a file of ops, the database of a sled or an archive.");
    case ErrorCode::Damaged:
        return SayImport::tr("What could be read is counted. Get the file once more.");
    case ErrorCode::Busy:
        return SayImport::tr("Try again when the other program is done.");
    case ErrorCode::Malformed:
    case ErrorCode::OutOfRange:
    case ErrorCode::Cancelled:
        break;
    }
    return {};
}

} // namespace

std::vector<ImportLine> importLines(const ImportCounts &counts)
{
    std::vector<ImportLine> lines{
        {SayImport::tr("new"), counts.added, SayImport::tr("the archive did not have them")},
        {SayImport::tr("conflicting"), counts.conflicting,
         SayImport::tr("new, but another op claims the same id: both are kept")},
        {SayImport::tr("known"), counts.known,
         SayImport::tr("there already, or in an earlier row")},
        {SayImport::tr("malformed"), counts.malformed, SayImport::tr("no op in them: left out")},
        {SayImport::tr("unverifiable"), counts.unverifiable,
         counts.areSignaturesChecked
             ? SayImport::tr("of the ops: the id or the signature is bad; kept all the same")
             : SayImport::tr(
                 "of the ops: the id is bad; kept all the same. Signatures: not checked")}};
    if (counts.framesSkipped > 0) {
        lines.push_back({SayImport::tr("frames"), counts.framesSkipped,
                         SayImport::tr("that carry no op: left out")});
    }
    return lines;
}

QString displayOps(qint64 count)
{
    return SayImport::tr("%1 ops", nullptr, plural(count)).arg(displayCount(count));
}

QString previewText(const ImportCounts &counts)
{
    const qint64 fresh = counts.added + counts.conflicting;
    if (fresh > 0)
        return SayImport::tr("%1 to import").arg(displayOps(fresh));
    return counts.known > 0 ? SayImport::tr("Nothing new: the archive has all of these ops")
                            : SayImport::tr("There is no op in these files");
}

QString outcomeText(const ImportOutcome &outcome)
{
    if (!outcome.id)
        return SayImport::tr("Nothing was new: the archive is as it was");
    const qint64 fresh = outcome.counts.added + outcome.counts.conflicting;
    const QString number = QString::number(static_cast<qint64>(*outcome.id));
    if (fresh == 0)
        return SayImport::tr("Import %1: no new op; where these are from is noted").arg(number);
    return SayImport::tr("Import %1: %2 added").arg(number, displayOps(fresh));
}

QString importSpanText(const ImportCounts &counts)
{
    std::optional<TimeSpan> span = counts.otherSleds.span;
    for (const auto &[signer, sled] : counts.sleds) {
        if (!sled.span)
            continue;
        if (!span)
            span = sled.span;
        span->add(sled.span->first);
        span->add(sled.span->last);
    }
    if (!span)
        return {};
    return TimeDisplay::ofProgram().heading(
        SayImport::tr("Events from %1 to %2")
            .arg(displayTime(span->first), displayTime(span->last)));
}

QString importFailureText(const Error &error)
{
    const QString text = errorSentence(error);
    const QString advice = importAdvice(error.code);
    return text.isEmpty() || advice.isEmpty() ? text + advice : QString(text % u' ' % advice);
}

} // namespace sled
