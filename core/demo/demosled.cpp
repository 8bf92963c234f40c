// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demosled.h"

#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"
#include "core/store/sleddatabase.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr OpChecks kMadeByUs{true, true};

/// The highest seq in any register of \a item. The path is not part of an op's id: were a
/// register's own seq counted on, two registers set to the same value could share an id.
std::uint64_t highestSeq(const ListReplica &items, const OpId &item)
{
    const std::optional<ElementIndex> element = items.find(item);
    Q_ASSERT(element);
    std::uint64_t highest = 0;
    for (std::size_t field = 0; field < items.structSchema()->fields.size(); ++field)
        highest = std::max(highest, items.registerClock(*element, field).seq);
    return highest;
}

} // namespace

Result<std::unique_ptr<DemoSled>> DemoSled::create(const QString &path, OpWriter::Journal journal,
                                                   const KeyPair::Seed &seed)
{
    Result<OpWriter> writer = OpWriter::create(path, journal);
    if (!writer)
        return tl::unexpected(writer.error());
    const Result<KeyPair::Seed> stored = writer->loadOrStoreSeed(seed);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::unique_ptr<DemoSled>(new DemoSled(*std::move(writer), KeyPair::fromSeed(*stored)));
}

DemoSled::DemoSled(OpWriter writer, const KeyPair &keys)
    : m_keys(keys),
      m_writer(std::move(writer)),
      m_log(std::make_unique<EventLog>(std::make_unique<Document>(pipelineSchema(), m_strings),
                                       keys, [this](const SignedOp &op) { return keep(op); }))
{
}

Result<std::unique_ptr<DemoSled>> DemoSled::reopen(const QString &path, const std::stop_token &stop)
{
    Result<OpWriter> writer = OpWriter::reopen(path);
    if (!writer)
        return tl::unexpected(writer.error());
    const Result<KeyPair::Seed> stored = writer->loadOrStoreSeed(KeyPair::randomSeed());
    if (!stored)
        return tl::unexpected(stored.error());
    std::unique_ptr<DemoSled> sled(new DemoSled(*std::move(writer), KeyPair::fromSeed(*stored)));
    if (const Result<void> replayed = sled->replay(path, stop); !replayed)
        return tl::unexpected(replayed.error());
    return sled;
}

Result<void> DemoSled::replay(const QString &path, const std::stop_token &stop)
{
    Result<SledDatabase> database = SledDatabase::open(path, stop);
    if (!database)
        return tl::unexpected(database.error());
    m_isReplaying = true;
    OpParser parser;
    SignedOp op;
    std::optional<RowId> last;
    for (;;) {
        const Result<std::vector<RawRow>> page = database->readPage(last, stop);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        last = page->back().row;
        for (const RawRow &row : *page) {
            const std::string_view text(row.text.constData(),
                                        static_cast<std::size_t>(row.text.size()));
            if (!row.hasOpText() || !parser.parse(text, op))
                return failure(ErrorCode::Damaged,
                               u"row %1 is no op; write into another database"_s.arg(
                                   static_cast<qint64>(row.row)));
            if (const Result<Verdict> applied = m_log->receive(op, kMadeByUs); !applied)
                return tl::unexpected(applied.error());
        }
    }
    m_isReplaying = false;
    return {};
}

Result<void> DemoSled::keep(const SignedOp &op)
{
    if (m_isReplaying)
        return {};
    // First, so that an op is either kept here or not at all.
    if (m_rows.size() >= kRowsATransaction) {
        if (Result<void> written = flush(); !written)
            return written;
    }
    if (m_received) {
        m_rows.push_back(*m_received);
    } else {
        OpRow row{.opIdHex = op.inner.id.toHex(),
                  .seq = op.inner.seq,
                  .opJson = toJson(op),
                  .createdAt = {}};
        m_timeText.append(row.createdAt, static_cast<double>(m_at));
        m_rows.push_back(row);
        m_made.push_back({op, std::move(row), m_at});
    }
    return {};
}

Result<void> DemoSled::flush()
{
    if (m_rows.empty())
        return {};
    Result<void> written = m_writer.append(m_rows);
    if (written)
        m_rows.clear();
    return written;
}

Result<void> DemoSled::add(const SignedOp &op)
{
    const Result<Verdict> verdict = m_log->receive(op, kMadeByUs);
    if (!verdict)
        return tl::unexpected(verdict.error());
    Q_ASSERT(m_received || *verdict == Verdict::Ok);
    return {};
}

Result<OpId> DemoSled::insertItem(Value content)
{
    const InnerOp inner = m_log->read([&](const Document &document) {
        const ListReplica &items = document.list(kItemsField);
        return insertOp(kItemsField, items.id(items.last()), items.clock() + 1, std::move(content),
                        m_keys.author());
    });
    const OpId id = inner.id;
    if (const Result<void> added = add(signOp(inner, m_keys)); !added)
        return tl::unexpected(added.error());
    return id;
}

Result<void> DemoSled::setRegister(const OpId &item, std::string_view field, Value value)
{
    const std::uint64_t seq = m_log->read([&item](const Document &document) {
        return highestSeq(document.list(kItemsField), item) + 1;
    });
    return add(signOp(setOp({kItemsField, item, field}, seq, std::move(value)), m_keys));
}

Result<void> DemoSled::log(const TransitionFired &fired)
{
    return logTransitionEvent(m_log.get(), fired);
}

Result<void> DemoSled::logGap(const DeclaredGap &gap)
{
    const Result<std::uint64_t> logged = m_log->appendGap(gap, m_at);
    return logged ? Result<void>() : tl::unexpected(logged.error());
}

Result<void> DemoSled::receive(const MadeOp &made)
{
    m_received = &made.row;
    Result<void> added = add(made.op);
    m_received = nullptr;
    return added;
}

} // namespace sled
