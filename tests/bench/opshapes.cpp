// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/opshapes.h"

#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/store/opwriter.h"
#include "tests/bench/benchdata.h"
#include "tests/support/randomops.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <random>
#include <utility>
#include <vector>

namespace sled {

namespace {

constexpr std::size_t kSleds = 16;      ///< Of OpShape::ManySleds.
constexpr std::size_t kUpdates = 100;   ///< Of an item, of OpShape::Updates.
constexpr std::size_t kNearby = 1'000;  ///< Rows of a window, of shuffling and of repeating.
constexpr std::uint32_t kShuffle = 417; ///< Seed.

bool isOfItems(OpShape shape)
{
    return shape == OpShape::Updates || shape == OpShape::OneRegister;
}

bool isOutOfOrder(OpShape shape)
{
    return shape == OpShape::ShuffledNearby || shape == OpShape::Shuffled
        || shape == OpShape::Backwards;
}

/// Makes the ops of a shape by their number in the order in which sleds make them.
class OpMaker {
public:
    OpMaker(OpShape shape, Signatures signatures) : m_shape(shape), m_signatures(signatures)
    {
        const std::size_t sleds = shape == OpShape::ManySleds ? kSleds : 1;
        for (std::size_t i = 0; i < sleds; ++i)
            m_keys.push_back(testKeys(static_cast<std::uint8_t>(i + 1)));
    }

    /// Requires: those with lower numbers were made, or their ids.
    SignedOp make(std::size_t number)
    {
        InnerOp inner = isOfItems(m_shape) ? itemOp(number) : eventOp(number);
        remember(number, inner.id);
        std::vector<SignedDigest> dependsOn;
        if (m_shape == OpShape::Dependencies && number > 0)
            dependsOn.push_back(m_lastDigest);
        if (m_signatures == Signatures::Real) {
            SignedOp op = signOp(std::move(inner), keysOf(number), std::move(dependsOn));
            m_lastDigest = op.signedDigest;
            return op;
        }
        m_lastDigest = SignedDigest(uniqueBytes(number));
        return {keysOf(number).author(), m_lastDigest, std::move(inner), std::move(dependsOn)};
    }

    void makeIds(std::size_t count)
    {
        for (std::size_t number = m_ids.size(); number < count; ++number)
            remember(number, isOfItems(m_shape) ? itemOp(number).id : eventOp(number).id);
    }

private:
    InnerOp eventOp(std::size_t number) const
    {
        const AuthorId &author = keysOf(number).author();
        const std::string story = std::to_string(number / 12) + "_story_of_the_benchmark";
        const bool isAtHead = m_shape == OpShape::FanOut || number == 0;
        return insertOp(kEventLogField, isAtHead ? OpId{} : m_ids[number - 1], number + 1,
                        eventValue(static_cast<double>(number / m_keys.size()), author,
                                   1.77e9 + static_cast<double>(number), story, "coding", "qa",
                                   "GatesStarted"),
                        author);
    }

    InnerOp itemOp(std::size_t number) const
    {
        const std::size_t step = m_shape == OpShape::Updates ? number % (kUpdates + 1) : number;
        if (step == 0) {
            const bool isFirst = number == 0;
            return insertOp(kItemsField, isFirst ? OpId{} : m_ids[number - kUpdates - 1],
                            number + 1, itemValue(number), m_keys.front().author());
        }
        static constexpr std::array<std::string_view, 4> kFields{"stage", "name", "agent", "epic"};
        const bool isOne = m_shape == OpShape::OneRegister;
        const std::string_view field = kFields[isOne ? 0 : step % kFields.size()];
        return setOp({kItemsField, m_ids[number - step], field}, step + 1,
                     stringValue("value " + std::to_string(step)));
    }

    static Value itemValue(std::size_t number)
    {
        Value content;
        ValueBuilder builder(content);
        builder.openObject();
        builder.addKey("story_id");
        builder.addString(std::to_string(number) + "_story_of_the_benchmark");
        builder.addKey("stage");
        builder.addString("backlog");
        builder.close();
        return content;
    }

    void remember(std::size_t number, const OpId &id)
    {
        if (number == m_ids.size())
            m_ids.push_back(id);
    }

    const KeyPair &keysOf(std::size_t number) const { return m_keys[number % m_keys.size()]; }

    static std::array<std::uint8_t, 64> uniqueBytes(std::size_t number)
    {
        std::array<std::uint8_t, 64> bytes{};
        for (std::size_t i = 0; i < sizeof number; ++i)
            bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
        return bytes;
    }

    const OpShape m_shape;
    const Signatures m_signatures;
    std::vector<KeyPair> m_keys;
    std::vector<OpId> m_ids; ///< By number.
    SignedDigest m_lastDigest;
};

/// The numbers of the ops of \a rows rows, in the order in which they come.
std::vector<std::size_t> arrivals(OpShape shape, std::size_t rows)
{
    std::vector<std::size_t> numbers(rows);
    std::iota(numbers.begin(), numbers.end(), 0);
    std::mt19937 random(kShuffle);
    const auto at = [&](std::size_t row) { return numbers.begin() + std::ptrdiff_t(row); };
    if (shape == OpShape::Shuffled) {
        std::shuffle(numbers.begin(), numbers.end(), random);
    } else if (shape == OpShape::ShuffledNearby) {
        for (std::size_t row = 0; row < rows; row += kNearby)
            std::shuffle(at(row), at(std::min(row + kNearby, rows)), random);
    } else if (shape == OpShape::Backwards) {
        std::reverse(numbers.begin(), numbers.end());
    } else if (shape == OpShape::Duplicates) {
        for (std::size_t row = 0; row < rows; ++row)
            numbers[row] = row / (2 * kNearby) * kNearby + row % kNearby;
    }
    return numbers;
}

} // namespace

std::size_t writeOps(const QString &path, OpShape shape, std::size_t rows, Signatures signatures)
{
    auto writer = OpWriter::create(path, OpWriter::Journal::Rollback);
    if (!writer)
        fail(writer.error().detail);
    OpMaker maker(shape, signatures);
    const std::vector<std::size_t> numbers = arrivals(shape, rows);
    const std::size_t distinct = *std::ranges::max_element(numbers) + 1;
    if (isOutOfOrder(shape))
        maker.makeIds(distinct);
    std::vector<bool> isWritten(distinct);
    std::vector<OpRow> batch;
    // Each batch writes most of the pages of the index, whose keys are hashes: there are few.
    const std::size_t batchRows = std::max(rows / 8, std::size_t{10'000});
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t number = numbers[row];
        const SignedOp op = maker.make(number);
        std::string key = op.inner.id.toHex();
        if (isWritten[number])
            key += "-again"; // the column is a primary key, and none of our business
        isWritten[number] = true;
        batch.push_back({std::move(key), op.inner.seq, toJson(op), "2026-05-17T14:05:00Z"});
        if (batch.size() < batchRows && row + 1 < rows)
            continue;
        if (const auto appended = writer->append(batch); !appended)
            fail(appended.error().detail);
        batch.clear();
    }
    return isOfItems(shape) ? 0 : distinct;
}

} // namespace sled
