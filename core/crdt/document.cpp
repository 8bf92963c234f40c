// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/document.h"

#include <QtGlobal>

#include <utility>

namespace sled {

namespace {

/// The lower half of a digest's hash; never zero, which a table cannot hold beside a zero.
std::uint32_t restOf(std::uint64_t digest)
{
    return static_cast<std::uint32_t>(digest) | 1U;
}

} // namespace

Document::Document(const Schema &schema, StringPool &strings, MissingElement missingElement)
    : m_schema(schema), m_strings(strings), m_missingElement(missingElement)
{
    for (const RootField &field : m_schema.fields) {
        if (const auto *element = std::get_if<ElementSchema>(&field.type))
            m_fields.emplace_back(std::make_unique<List>(*element));
        else
            m_fields.emplace_back(Register{});
    }
}

Verdict Document::apply(const SignedOp &op, const OpChecks &checks, OpTag tag)
{
    m_released.clear();
    if (!checks.isSignatureOk)
        return Verdict::ErrDigestMismatch;
    prepare(op, checks.isIdOk, m_schema, m_strings, m_op);
    m_op.tag = tag;
    const Verdict verdict = receive(m_op);
    runTasks();
    return verdict;
}

Verdict Document::receive(PreparedOp &op)
{
    // The reference looks at all of them again; what was received stays received.
    for (; op.nextDependency < op.dependsOn.size(); ++op.nextDependency) {
        const std::uint64_t lacking = op.dependsOn[op.nextDependency];
        if (isReceived(lacking))
            continue;
        if (mayWait())
            m_waiting.park(lacking, std::move(op));
        return Verdict::MissingCausalDependencies;
    }
    if (!isReceived(op.digest))
        m_received.insert(op.digest, restOf(op.digest));
    // Tasks are a stack: what waits for the digest runs after what waits in the list.
    schedule(m_waiting.release(op.digest), false);
    return route(op);
}

bool Document::isReceived(std::uint64_t digest) const
{
    const auto isIt = [digest](std::uint32_t rest) { return rest == restOf(digest); };
    return m_received.find(digest, isIt).has_value();
}

Verdict Document::route(PreparedOp &op)
{
    using Target = PreparedOp::Target;
    if (op.target == Target::RootStruct)
        return Verdict::ErrApplyOnStruct;
    if (op.target == Target::Nothing)
        return Verdict::ErrPathMismatch;
    if (!op.isIdOk)
        return Verdict::ErrHashMismatch;
    if (op.target == Target::List)
        return applyInList(op);
    if (op.target == Target::Element)
        return applyInElement(op);
    const Cell value = op.cells.empty() ? Cell::null() : op.cells.front();
    std::get<Register>(m_fields[op.rootField]).apply({{op.seq, op.author}, value});
    return Verdict::Ok;
}

Verdict Document::applyInList(PreparedOp &op)
{
    List &list = *std::get<std::unique_ptr<List>>(m_fields[op.rootField]);
    const std::optional<ElementIndex> origin = list.replica.find(op.origin);
    if (!origin) {
        const OpId lacking = op.origin;
        if (mayWait())
            list.waiting.park(lacking, std::move(op));
        return Verdict::MissingCausalDependencies;
    }
    if (op.isDeleted) {
        list.replica.markDeleted(*origin);
        return Verdict::Ok;
    }
    list.replica.insert({op.id, *origin, op.seq, op.author, op.cells, op.hasOwnPath});
    schedule(list.waiting.release(op.id), true);
    return Verdict::Ok;
}

Verdict Document::applyInElement(PreparedOp &op)
{
    List &holder = *std::get<std::unique_ptr<List>>(m_fields[op.rootField]);
    ListReplica &list = holder.replica;
    const std::optional<ElementIndex> element = op.element ? list.find(*op.element) : std::nullopt;
    if (!element && op.element && m_missingElement == MissingElement::IsWaitedFor) {
        const OpId lacking = *op.element;
        if (mayWait())
            holder.waiting.park(lacking, std::move(op));
        return Verdict::MissingCausalDependencies;
    }
    if (!element)
        return Verdict::ErrPathMismatch;
    if (!list.hasContent(*element))
        return Verdict::ErrListApplyToEmpty;
    if (!list.structSchema())
        return Verdict::ErrApplyOnPrimitive;
    // A struct's own path is the one that its insert carried; it must begin this op's.
    if (!list.hasOwnPath(*element) || !op.elementField)
        return Verdict::ErrPathMismatch;
    const Cell value = op.cells.empty() ? Cell::null() : op.cells.front();
    list.setRegister(*element, *op.elementField, {{op.seq, op.author}, value});
    return Verdict::Ok;
}

Verdict Document::applyReleased(PreparedOp &op)
{
    return op.target == PreparedOp::Target::Element ? applyInElement(op) : applyInList(op);
}

bool Document::mayWait()
{
    const bool hasRoom = m_waitingCount < kMaxWaiting;
    ++(hasRoom ? m_waitingCount : m_forgottenCount);
    return hasRoom;
}

void Document::schedule(std::vector<PreparedOp> &&ops, bool isInList)
{
    m_waitingCount -= ops.size();
    for (std::size_t left = ops.size(); left > 0; --left)
        m_tasks.push_back({std::move(ops[left - 1]), isInList});
}

void Document::runTasks()
{
    while (!m_tasks.empty()) {
        Task task = std::move(m_tasks.back());
        m_tasks.pop_back();
        const OpTag tag = task.op.tag;
        const Verdict verdict = task.isInList ? applyReleased(task.op) : receive(task.op);
        m_released.push_back({tag, verdict});
    }
}

const ListReplica &Document::list(std::string_view field) const
{
    const std::optional<std::size_t> index = m_schema.indexOf(field);
    Q_ASSERT(index);
    return std::get<std::unique_ptr<List>>(m_fields[*index])->replica;
}

const Register &Document::rootRegister(std::string_view field) const
{
    const std::optional<std::size_t> index = m_schema.indexOf(field);
    Q_ASSERT(index);
    return std::get<Register>(m_fields[*index]);
}

void Document::checkInvariants() const
{
    std::size_t waiting = m_waiting.count();
    for (const RootCrdt &field : m_fields) {
        if (const auto *list = std::get_if<std::unique_ptr<List>>(&field)) {
            (*list)->replica.checkInvariants();
            waiting += (*list)->waiting.count();
        }
    }
    Q_ASSERT(waiting == m_waitingCount);
    Q_ASSERT(m_tasks.empty());
    Q_UNUSED(waiting);
}

} // namespace sled
