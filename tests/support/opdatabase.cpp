// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"

#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "tests/support/randomops.h"

namespace sled {

std::vector<SignedOp> appendedEvents(int count, const KeyPair &keys)
{
    std::vector<SignedOp> ops;
    OpId last;
    for (int i = 0; i < count; ++i) {
        const std::string story = std::to_string(i / 10) + "_story";
        InnerOp inner = insertOp(
            kEventLogField, last, static_cast<std::uint64_t>(i) + 1,
            eventValue(i, keys.author(), 1.77e9 + 60.0 * i, story, "coding", "qa", "GatesStarted"),
            keys.author());
        last = inner.id;
        ops.push_back(signOp(std::move(inner), keys));
    }
    return ops;
}

namespace {

void writeOpRows(const QString &path, const std::vector<OpRow> &rows, OpWriter::Journal journal)
{
    Result<OpWriter> writer = OpWriter::create(path, journal);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    if (const auto appended = writer->append(rows); !appended)
        qFatal("%s", qPrintable(appended.error().detail));
}

} // namespace

void writeDatabase(const QString &path, const std::vector<SignedOp> &ops, OpWriter::Journal journal)
{
    std::vector<OpRow> rows;
    for (const SignedOp &op : ops)
        rows.push_back({op.inner.id.toHex(), op.inner.seq, toJson(op), "2026-05-17T12:00:00Z"});
    writeOpRows(path, rows, journal);
}

void writeRows(const QString &path, const std::vector<std::string> &texts)
{
    std::vector<OpRow> rows;
    for (const std::string &text : texts)
        rows.push_back({"row " + std::to_string(rows.size()), 0, text, "2026-05-17T12:00:00Z"});
    writeOpRows(path, rows, OpWriter::Journal::Rollback);
}

} // namespace sled
