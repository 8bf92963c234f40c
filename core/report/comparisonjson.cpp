// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparisonjson.h"

#include "core/analysis/registervalue.h"
#include "core/report/jsonlineswriter.h"
#include "core/report/oppath.h"
#include "core/report/outputbuffer.h"
#include "core/report/timetext.h"

namespace sled {

namespace {

constexpr std::size_t kLinesAStopTest = 1024;

/// One run of writeComparisonJson().
class ComparisonJson {
public:
    ComparisonJson(const History &history, const Comparison &comparison, QIODevice &out,
                   const std::stop_token &stop)
        : m_history(history),
          m_all(comparison),
          m_buffer(out),
          m_json(m_buffer.text()),
          m_stop(stop)
    {
    }

    Result<void> write()
    {
        if (m_all.malformed.a != m_all.malformed.b)
            addMalformed();
        return each(m_all.onlyInA,
                    [&](const LoneOp &one) { add("only_in_a", m_all.sources.a, one); })
            .and_then([&] {
                return each(m_all.onlyInB,
                            [&](const LoneOp &one) { add("only_in_b", m_all.sources.b, one); });
            })
            .and_then([&] { return each(m_all.verdicts, [&](const auto &one) { add(one); }); })
            .and_then([&] { return each(m_all.bytes, [&](const auto &one) { add(one); }); })
            .and_then([&] { return each(m_all.signers, [&](const auto &one) { add(one); }); })
            .and_then([&] { return each(m_all.registers, [&](const auto &one) { add(one); }); })
            .and_then([&] { return each(m_all.items, [&](const auto &one) { add(one); }); })
            .and_then([&] { return m_buffer.flush(); });
    }

private:
    template <typename T, typename Add>
    Result<void> each(const std::vector<T> &all, const Add &add)
    {
        std::size_t untilTest = 1;
        for (const T &one : all) {
            if (--untilTest == 0) {
                untilTest = kLinesAStopTest;
                if (m_stop.stop_requested())
                    return failure(ErrorCode::Cancelled, {});
            }
            add(one);
            if (Result<void> flushed = m_buffer.flushIfFull(); !flushed)
                return flushed;
        }
        return {};
    }

    void addMalformed()
    {
        m_json.addString("kind", "malformed");
        m_json.addInteger("count_a", m_all.malformed.a);
        m_json.addInteger("count_b", m_all.malformed.b);
        m_json.endObject();
    }

    void add(std::string_view kind, SourceIndex source, const LoneOp &one)
    {
        const OpRecord &op = m_history.ops().at(one.op);
        m_json.addString("kind", kind);
        m_json.addString("op_id", op.id.toHex());
        m_json.addString("source", m_history.source(source).path.toStdString());
        m_json.addInteger("row", rowId(source, one.held));
        m_json.addString("signer", authorHex(op.signer));
        m_json.addString("op_kind", opKindName(op.kind));
        m_json.addString("path", opPathText(m_history, op));
        m_json.addInteger("seq", op.seq);
        m_json.addString("verdict", verdictName(one.held.verdict));
        m_json.endObject();
    }

    void add(const VerdictDifference &one)
    {
        m_json.addString("kind", "verdict");
        m_json.addString("op_id", idHex(one.op));
        addHeld(m_json, {one.held.a, one.held.b});
        m_json.endObject();
    }

    void add(const BytesDifference &one)
    {
        std::string claims;
        for (const IdClaim &claim : one.claims)
            claims.append(claims.empty() ? "[" : ",").append(claimJson(claim));
        m_json.addString("kind", "bytes");
        m_json.addString("op_id", idHex(one.claims.front().op));
        m_json.addRaw("claims", claims + ']');
        m_json.endObject();
    }

    void add(const SignerShare &one)
    {
        if (!one.differs())
            return;
        m_json.addString("kind", "signer");
        m_json.addString("signer", authorHex(one.signer));
        m_json.addInteger("count_a", one.ops.a);
        m_json.addInteger("count_b", one.ops.b);
        m_json.addInteger("lacking_in_a", one.lack.a ? one.lack.a->count : 0);
        m_json.addInteger("lacking_in_b", one.lack.b ? one.lack.b->count : 0);
        addLack("first_lacking_in_a", m_all.sources.b, one.lack.a);
        addLack("first_lacking_in_b", m_all.sources.a, one.lack.b);
        m_json.endObject();
    }

    void add(const RegisterDifference &one)
    {
        std::string ops = "[";
        for (const OpIndex op : one.ops)
            ops.append(ops.size() > 1 ? ",\"" : "\"").append(idHex(op)).append("\"");
        m_json.addString("kind", "register");
        addStory(one.storyId);
        m_json.addString("field", itemFieldName(one.field));
        m_json.addRaw("value_a", valueJson(one.value.a));
        m_json.addRaw("value_b", valueJson(one.value.b));
        m_json.addInteger("seq_a", one.seq.a);
        m_json.addInteger("seq_b", one.seq.b);
        addOp("op_a", one.writer.a);
        addOp("op_b", one.writer.b);
        m_json.addRaw("ops", ops + ']');
        m_json.addString("item", one.item.toHex());
        m_json.endObject();
    }

    void add(const ItemDifference &one)
    {
        m_json.addString("kind", "item");
        addStory(one.storyId);
        m_json.addString("item", one.item.toHex());
        m_json.addString("state_a", itemPresenceName(one.presence.a));
        m_json.addString("state_b", itemPresenceName(one.presence.b));
        m_json.endObject();
    }

    void addHeld(JsonLinesWriter &json, const Sides<std::optional<HeldAs>> &held)
    {
        const auto addRow = [&](const char *name, SourceIndex source, const auto &side) {
            if (side)
                json.addInteger(name, rowId(source, *side));
            else
                json.addNull(name);
        };
        const auto addVerdict = [&](const char *name, const auto &side) {
            if (side)
                json.addString(name, verdictName(side->verdict));
            else
                json.addNull(name);
        };
        addRow("row_a", m_all.sources.a, held.a);
        addRow("row_b", m_all.sources.b, held.b);
        addVerdict("verdict_a", held.a);
        addVerdict("verdict_b", held.b);
    }

    void addLack(std::string_view name, SourceIndex source, const std::optional<SignerLack> &lack)
    {
        if (!lack)
            return m_json.addNull(name);
        std::string text;
        JsonLinesWriter json(text);
        json.addString("op_id", idHex(lack->first.op));
        json.addInteger("row", rowId(source, lack->first.held));
        std::string time;
        if (lack->nearTime && m_time.append(time, *lack->nearTime))
            json.addString("near_time", time);
        else
            json.addNull("near_time");
        json.endObject();
        text.pop_back(); // the end of line
        m_json.addRaw(name, text);
    }

    void addStory(StringId story)
    {
        if (story == StringId::Empty)
            m_json.addNull("story_id");
        else
            m_json.addString("story_id", m_history.text(story));
    }

    void addOp(std::string_view name, OpIndex op)
    {
        if (op == OpIndex::None)
            m_json.addNull(name);
        else
            m_json.addString(name, idHex(op));
    }

    std::string claimJson(const IdClaim &claim)
    {
        const OpRecord &op = m_history.ops().at(claim.op);
        std::string text;
        JsonLinesWriter json(text);
        addHeld(json, claim.held);
        json.addString("signer", authorHex(op.signer));
        addCheck(json, "id_check", op.idCheck);
        addCheck(json, "signature", op.signature);
        json.endObject();
        text.pop_back(); // the end of line
        return text;
    }

    static void addCheck(JsonLinesWriter &json, std::string_view name, CheckResult result)
    {
        if (result == CheckResult::Pending)
            json.addNull(name);
        else
            json.addString(name, result == CheckResult::Ok ? "ok" : "bad");
    }

    [[nodiscard]] std::string valueJson(const Cell &cell) const
    {
        std::string json;
        appendCellJson(json, cell, *m_history.strings());
        return json;
    }

    [[nodiscard]] qint64 rowId(SourceIndex source, const HeldAs &held) const
    {
        return toNumber(m_history.row(source, held.rowNumber).row);
    }
    [[nodiscard]] std::string idHex(OpIndex op) const { return m_history.ops().at(op).id.toHex(); }
    [[nodiscard]] std::string authorHex(AuthorIndex author) const
    {
        return m_history.authors().at(author).toHex();
    }

    const History &m_history;
    const Comparison &m_all;
    OutputBuffer m_buffer;
    JsonLinesWriter m_json;
    const std::stop_token &m_stop;
    TimeText m_time;
};

} // namespace

Result<void> writeComparisonJson(const History &history, const Comparison &comparison,
                                 QIODevice &out, const std::stop_token &stop)
{
    return ComparisonJson(history, comparison, out, stop).write();
}

} // namespace sled
