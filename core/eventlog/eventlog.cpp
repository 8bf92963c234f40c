// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/eventlog.h"

#include "core/eventlog/entrycontent.h"
#include "core/eventlog/entryfields.h"
#include "core/eventlog/entryreader.h"
#include "core/eventlog/vocabulary.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"

#include <algorithm>
#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

EventLog::EventLog(std::unique_ptr<Document> document, const KeyPair &keys, Sink persist)
    : m_keys(keys),
      m_sledId(keys.author().toHex()),
      m_persist(std::move(persist)),
      m_document(std::move(document))
{
    noteNewEntries();
}

Result<std::uint64_t> EventLog::append(const TransitionFired &fired)
{
    const std::lock_guard lock(m_mutex);
    const ListReplica &list = m_document->list(kEventLogField);
    if (m_nextSeq >= DeclaredGap::kLimit
        || list.clock() == std::numeric_limits<std::uint64_t>::max())
        return failure(ErrorCode::OutOfRange, u"the entries in the log leave no number free"_s);
    const std::uint64_t eventSeq = m_nextSeq;
    const SignedOp op = signOp(insertOp(kEventLogField, list.id(list.last()), list.clock() + 1,
                                        entryContent(fired, eventSeq, m_sledId), m_keys.author()),
                               m_keys);
    if (const Result<void> persisted = m_persist(op); !persisted)
        return tl::unexpected(persisted.error());
    m_document->apply(op, {true, true}, OpTag{});
    noteNewEntries();
    return eventSeq;
}

Result<std::uint64_t> EventLog::appendGap(const DeclaredGap &gap, qint64 at)
{
    if (!gap.isValid())
        return failure(ErrorCode::OutOfRange,
                       u"no events can be missed from %1 to %2"_s.arg(gap.first).arg(gap.last));
    return append({.storyId = {},
                   .before = std::to_string(gap.first),
                   .after = std::to_string(gap.last),
                   .event = std::string(kGapEvent),
                   .at = at});
}

Result<Verdict> EventLog::receive(const SignedOp &op)
{
    std::string scratch;
    const bool isSignatureOk
        = isSignatureValid(op.signedDigest, op.author, signedTextDigest(op, scratch));
    return receive(op, {checkOpId(op.inner, scratch).isOk, isSignatureOk});
}

Result<Verdict> EventLog::receive(const SignedOp &op, const OpChecks &checks)
{
    if (!checks.isSignatureOk)
        return Verdict::ErrDigestMismatch;
    const std::lock_guard lock(m_mutex);
    if (const Result<void> persisted = m_persist(op); !persisted)
        return tl::unexpected(persisted.error());
    const Verdict verdict = m_document->apply(op, checks, OpTag{});
    noteNewEntries();
    return verdict;
}

void EventLog::noteNewEntries()
{
    const EntryReader reader(*m_document);
    while (m_notedCount < reader.list().size()) {
        const auto entry = ElementIndex{++m_notedCount};
        if (!reader.list().hasContent(entry) || reader.string(entry, kSledIdField) != m_sledId)
            continue;
        const std::optional<double> number = reader.number(entry, kEventSeqField);
        const std::uint64_t eventSeq = number ? toEventId(*number) : DeclaredGap::kLimit;
        // What no sled can have written must not use up the numbers.
        if (eventSeq < DeclaredGap::kLimit)
            m_nextSeq = std::max(m_nextSeq, eventSeq + 1);
    }
}

Result<void> logTransitionEvent(EventLog *log, const TransitionFired &fired)
{
    if (!log)
        return {};
    const Result<std::uint64_t> logged = log->append(fired);
    if (!logged)
        return tl::unexpected(logged.error());
    return {};
}

} // namespace sled
