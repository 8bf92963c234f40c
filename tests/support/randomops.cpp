// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomops.h"

#include "core/eventlog/entryfields.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"

#include <QString>

#include <map>
#include <utility>

namespace sled {

namespace {

int below(std::mt19937 &random, std::size_t end)
{
    return static_cast<int>(random() % end);
}

/// Builds ops step by step, and knows what each may refer to.
class RandomSleds {
public:
    RandomSleds(std::mt19937 &random, const RandomOpsShape &shape)
        : m_random(random), m_shape(shape)
    {
        for (int i = 0; i < shape.authors; ++i)
            m_keys.push_back(testKeys(static_cast<std::uint8_t>(i + 1)));
    }

    SignedOp next()
    {
        const KeyPair &keys = m_keys[static_cast<std::size_t>(below(m_random, m_keys.size()))];
        const int dice = below(m_random, 10);
        InnerOp inner;
        if (dice < 5 || m_items.empty())
            inner = insertEvent(keys);
        else if (dice < 7)
            inner = insertItem(keys);
        else if (dice < 8)
            inner = deleteOp(kItemsField, anyItem(), ++m_clock, keys.author());
        else
            inner = m_shape.hasUpdates ? updateItem() : insertItem(keys);
        std::vector<SignedDigest> dependsOn;
        if (m_shape.hasDependencies && !m_digests.empty() && below(m_random, 5) == 0)
            dependsOn.push_back(
                m_digests[static_cast<std::size_t>(below(m_random, m_digests.size()))]);
        SignedOp op = signOp(std::move(inner), keys, std::move(dependsOn));
        m_digests.push_back(op.signedDigest);
        return op;
    }

    void addFirstItem(std::vector<SignedOp> &ops)
    {
        ops.push_back(signOp(insertItem(m_keys.front()), m_keys.front()));
    }

private:
    InnerOp insertEvent(const KeyPair &keys)
    {
        const double seq = m_eventSeq[keys.author()]++;
        InnerOp op = insertOp(
            kEventLogField, anyOf(m_events), nextSeq(keys),
            eventValue(seq, keys.author(), 1.7e9 + seq, "1_story", "qa", "merge", "GatesPassed"),
            keys.author());
        m_events.push_back(op.id);
        return op;
    }

    InnerOp insertItem(const KeyPair &keys)
    {
        Value content;
        ValueBuilder builder(content);
        builder.openObject();
        builder.addKey("story_id");
        builder.addString(std::to_string(m_items.size()) + "_story");
        builder.addKey("stage");
        builder.addString("backlog");
        builder.close();
        InnerOp op = insertOp(kItemsField, anyOf(m_items), nextSeq(keys), std::move(content),
                              keys.author());
        m_items.push_back(op.id);
        return op;
    }

    InnerOp updateItem()
    {
        const OpId item = anyItem();
        // Each seq of a register is used once: ties do not converge.
        const std::uint64_t seq = ++m_registerSeq[item] + 1;
        return setOp({kItemsField, item, "stage"}, seq,
                     stringValue("stage " + std::to_string(seq)));
    }

    // Often that of another author again, for ties are where order is decided; never
    // twice that of the same author, for then it is arrival that decides.
    std::uint64_t nextSeq(const KeyPair &keys)
    {
        std::uint64_t &last = m_lastSeq[keys.author()];
        if (last == m_clock || below(m_random, 3) > 0)
            ++m_clock;
        return last = m_clock;
    }
    OpId anyItem() { return m_items[static_cast<std::size_t>(below(m_random, m_items.size()))]; }
    OpId anyOf(const std::vector<OpId> &ids)
    {
        const int pick = below(m_random, ids.size() + 1);
        return pick == 0 ? OpId{} : ids[static_cast<std::size_t>(pick) - 1];
    }

    std::mt19937 &m_random;
    const RandomOpsShape m_shape;
    std::vector<KeyPair> m_keys;
    std::vector<OpId> m_events;
    std::vector<OpId> m_items;
    std::vector<SignedDigest> m_digests;
    std::map<AuthorId, double> m_eventSeq;
    std::map<OpId, std::uint64_t> m_registerSeq;
    std::map<AuthorId, std::uint64_t> m_lastSeq;
    std::uint64_t m_clock = 1;
};

std::string cellText(const Cell &cell, const StringPool &strings)
{
    if (const auto number = cell.number())
        return std::to_string(*number);
    if (const auto boolean = cell.boolean())
        return *boolean ? "true" : "false";
    if (const auto string = cell.string())
        return std::string(strings.text(*string));
    return "null";
}

} // namespace

KeyPair testKeys(std::uint8_t number)
{
    KeyPair::Seed seed{};
    seed.fill(number);
    return KeyPair::fromSeed(seed);
}

Value stringValue(std::string_view text)
{
    Value value;
    ValueBuilder(value).addString(text);
    return value;
}

Value numberValue(double number)
{
    Value value;
    ValueBuilder(value).addNumber(number);
    return value;
}

Value boolValue(bool boolean)
{
    Value value;
    ValueBuilder(value).addBool(boolean);
    return value;
}

Value eventValue(double eventSeq, const AuthorId &sled, double timestamp, std::string_view story,
                 std::string_view from, std::string_view to, std::string_view event)
{
    Value value;
    ValueBuilder builder(value);
    const auto addString = [&builder](std::string_view key, std::string_view text) {
        builder.addKey(key);
        builder.addString(text);
    };
    builder.openObject();
    builder.addKey(kEventSeqField);
    builder.addNumber(eventSeq);
    addString(kFromStageField, from);
    addString(kPipelineEventField, event);
    addString(kSledIdField, sled.toHex());
    addString(kStoryIdField, story);
    builder.addKey(kTimestampField);
    builder.addNumber(timestamp);
    addString(kToStageField, to);
    builder.close();
    return value;
}

std::uint32_t propertySeed()
{
    bool isSet = false;
    std::uint32_t seed = qEnvironmentVariable("SLEDSCOPE_SEED").toUInt(&isSet);
    if (!isSet)
        seed = std::random_device{}();
    qInfo("seed %u (again: SLEDSCOPE_SEED=%u)", seed, seed);
    return seed;
}

std::vector<SignedOp> randomOps(std::mt19937 &random, const RandomOpsShape &shape)
{
    RandomSleds sleds(random, shape);
    std::vector<SignedOp> ops;
    sleds.addFirstItem(ops);
    while (ops.size() < static_cast<std::size_t>(shape.ops))
        ops.push_back(sleds.next());
    return ops;
}

std::string stateText(const Document &document)
{
    std::string text;
    for (const RootField &field : document.schema().fields) {
        const ListReplica &list = document.list(field.name);
        text += field.name + ":\n";
        for (const ElementIndex element : list.order()) {
            text += list.id(element).toHex() + (list.isVisible(element) ? " " : " gone ");
            for (std::size_t i = 0; i < list.structSchema()->fields.size(); ++i)
                text += cellText(list.cell(element, i), document.strings()) + '|';
            text += '\n';
        }
    }
    return text;
}

void applyAll(Document &document, const std::vector<SignedOp> &ops)
{
    std::string scratch;
    std::uint32_t tag = 0;
    for (const SignedOp &op : ops) {
        const OpChecks checks{
            checkOpId(op.inner, scratch).isOk,
            isSignatureValid(op.signedDigest, op.author, signedTextDigest(op, scratch))};
        document.apply(op, checks, OpTag{tag++});
    }
}

} // namespace sled
