// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proof.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "core/query/opidprefix.h"
#include "core/report/outputbuffer.h"
#include "core/report/proofreport.h"
#include "core/session/proofreader.h"

#include <set>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kIdsShown = 3; ///< Of those that an ambiguous prefix fits.

QString proofSummary()
{
    return proofCommand().summary
        % u"\n\nOP_ID: 64 hexadecimal digits, or the first %1 or more if no other id begins with\n"
          "them. SHA-256 of id_text is the op id; signature is Ed25519 by signer over the\n"
          "SHA-256 of signed_text. Ops that differ and claim one id all match OP_ID: each is a\n"
          "line of its own. Exit status 3 if the source holds no such op."_s.arg(
              OpIdPrefix::kMinDigits);
}

/// What is wrong with \a prefix if \a ops have different ids, else nothing.
QString ambiguity(const History &history, const std::vector<OpIndex> &ops, const QString &prefix)
{
    std::set<OpId> ids;
    for (const OpIndex op : ops)
        ids.insert(history.ops().at(op).id);
    if (ids.size() < 2)
        return {};
    QStringList shown;
    for (auto id = ids.begin(); id != ids.end() && shown.size() < qsizetype{kIdsShown}; ++id)
        shown.append(QString::fromStdString(id->toHex()));
    if (ids.size() > kIdsShown)
        shown.append(u"…"_s);
    return u"'%1' begins %2 op ids: %3"_s.arg(prefix).arg(ids.size()).arg(shown.join(u", "_s));
}

/// Writes a line for each of \a ops; one that cannot be read again makes \a status Unreadable.
Result<void> write(const History &history, const std::vector<OpIndex> &ops, CommandContext &context,
                   ExitStatus &status)
{
    OutputBuffer buffer(context.out);
    for (const OpIndex op : ops) {
        const Result<Proof> proof = readProof(proofSubject(history, op), context.stop);
        if (!proof && proof.error().code == ErrorCode::Cancelled)
            return tl::unexpected(proof.error());
        if (!proof) {
            printError(history.source(SourceIndex{}).path, proof.error().detail);
            status = ExitStatus::Unreadable;
            continue;
        }
        appendProofJson(buffer.text(), *proof);
        if (Result<void> flushed = buffer.flushIfFull(); !flushed)
            return flushed;
    }
    return buffer.flush();
}

ExitStatus runProof(const QStringList &given, CommandContext &context)
{
    Arguments arguments(proofSummary(), u"SOURCE OP_ID"_s, Arguments::Operands::Two);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const QString path = arguments.operands().constFirst();
    const QString text = arguments.operands().constLast();
    const std::optional<OpIdPrefix> prefix = OpIdPrefix::fromText(text.toStdString());
    if (!prefix) {
        return arguments.refuse(
            u"'%1' is no op id: that has %2 hexadecimal digits, of which the first %3 may do"_s.arg(
                text, QString::number(OpIdPrefix::kMaxDigits),
                QString::number(OpIdPrefix::kMinDigits)));
    }

    History history(std::make_shared<StringPool>());
    ExitStatus status = loadSources({path}, history, {}, context.stop);
    if (status == ExitStatus::Interrupted)
        return status;
    const std::vector<OpIndex> ops = opsWithPrefix(history, *prefix);
    if (const QString wrong = ambiguity(history, ops, text); !wrong.isEmpty())
        return arguments.refuse(wrong);
    if (ops.empty() && status == ExitStatus::Done) {
        printError(path, u"it holds no op with the id %1"_s.arg(text.toLower()));
        return ExitStatus::Unreadable;
    }
    const Result<void> written = write(history, ops, context, status);
    return OutputTarget(context.out).finish(written, status);
}

} // namespace

Command proofCommand()
{
    return {u"proof"_s, u"Prints what is needed to check one op with other tools, as JSON."_s,
            runProof};
}

} // namespace sled
