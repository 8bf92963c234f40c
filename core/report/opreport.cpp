// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/opreport.h"

#include "core/report/jsonlineswriter.h"
#include "core/report/oppath.h"
#include "core/report/outputbuffer.h"
#include "core/report/verdictreason.h"

namespace sled {

namespace {

constexpr std::size_t kRowsAStopTest = 1024;

std::string reasonText(const SourceRow &row, const QString &noted)
{
    const bool didWait = row.delivered == Verdict::MissingCausalDependencies;
    switch (standingOf(row.verdict)) {
    case Standing::Malformed:
    case Standing::Waiting:
        return noted.toStdString();
    case Standing::Accepted:
        return didWait ? "waited for what it needs, applied when that came" : "";
    case Standing::Rejected:
        break;
    }
    const std::string_view reason = verdictReason(row.verdict);
    return (didWait ? "waited for what it needs, then refused: " : "") + std::string(reason);
}

void addCheck(JsonLinesWriter &json, std::string_view name, CheckResult result)
{
    if (result == CheckResult::Pending)
        json.addNull(name);
    else
        json.addString(name, result == CheckResult::Ok ? "ok" : "bad");
}

void addOp(JsonLinesWriter &json, const OpRecord &op, const History &history)
{
    json.addString("op_id", op.id.toHex());
    json.addString("signer", history.authors().at(op.signer).toHex());
    json.addString("inner_author", history.authors().at(op.innerAuthor).toHex());
    json.addString("kind", opKindName(op.kind));
    json.addString("path", opPathText(history, op));
    json.addInteger("seq", op.seq);
}

void addNoOp(JsonLinesWriter &json)
{
    json.addNull("op_id");
    json.addNull("signer");
    json.addNull("inner_author");
    json.addString("kind", standingName(Standing::Malformed));
    json.addNull("path");
    json.addNull("seq");
}

void addRow(JsonLinesWriter &json, const SourceRow &row, const History &history,
            const std::string &reason)
{
    const OpRecord *const op = row.op == OpIndex::None ? nullptr : &history.ops().at(row.op);
    json.addInteger("row", toNumber(row.row));
    if (op)
        addOp(json, *op, history);
    else
        addNoOp(json);
    json.addString("verdict", verdictName(row.delivered));
    addCheck(json, "id_check", op ? op->idCheck : CheckResult::Pending);
    addCheck(json, "signature", op ? op->signature : CheckResult::Pending);
    if (reason.empty())
        json.addNull("reason");
    else
        json.addString("reason", reason);
    json.addString("status", standingName(standingOf(row.verdict)));
    json.endObject();
}

} // namespace

Result<void> writeOps(const History &history, QIODevice &out, const std::stop_token &stop)
{
    OutputBuffer buffer(out);
    JsonLinesWriter json(buffer.text());
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const SourceIndex source{i};
        const std::string path = history.source(source).path.toStdString();
        for (std::size_t number = 0; number < history.rowCount(source); ++number) {
            if (number % kRowsAStopTest == 0 && stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            const SourceRow row = history.row(source, number);
            json.addString("source", path);
            addRow(json, row, history, reasonText(row, history.reason(source, number)));
            if (Result<void> flushed = buffer.flushIfFull(); !flushed)
                return flushed;
        }
    }
    return buffer.flush();
}

} // namespace sled
