// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proofreport.h"

#include "core/ops/opjson.h"
#include "core/report/jsonlineswriter.h"
#include "core/report/verdictreason.h"
#include "core/report/visibletext.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::string_view kNoIdText
    = "the op has no content and is no deletion: no text can have this id";

std::string_view checkName(bool isOk)
{
    return isOk ? "ok" : "bad";
}

std::string rowsJson(const std::vector<ProofRow> &rows)
{
    std::string json = "[";
    for (const ProofRow &row : rows) {
        json += json.size() > 1 ? R"(,{"source":)" : R"({"source":)";
        appendJsonString(json, row.source);
        json += R"(,"row":)";
        json += std::to_string(toNumber(row.row));
        json += R"(,"verdict":)";
        appendJsonString(json, verdictName(row.delivered));
        json += R"(,"status":)";
        appendJsonString(json, standingName(standingOf(row.verdict)));
        json += '}';
    }
    return json + ']';
}

/// A name and a value to a line, the values under each other.
class TextLines {
public:
    explicit TextLines(std::string &out) : m_out(out) {}

    void add(std::string_view name, std::string_view value)
    {
        constexpr std::size_t kNameWidth = 13;
        m_out += name;
        m_out.append(kNameWidth - std::min(name.size(), kNameWidth - 1), ' ');
        appendVisible(m_out, value);
        m_out += '\n';
    }

private:
    std::string &m_out;
};

std::string verdictText(Verdict verdict)
{
    std::string text(verdictName(verdict));
    if (const std::string_view reason = verdictReason(verdict); !reason.empty())
        text.append(" (").append(reason).append(")");
    return text;
}

std::string rowText(const ProofRow &row)
{
    std::string text = row.source + ", row " + std::to_string(toNumber(row.row)) + ": ";
    text += verdictName(row.delivered);
    return text.append(", ").append(standingName(standingOf(row.verdict)));
}

std::string_view idCheckText(const Proof &proof)
{
    if (!proof.idText)
        return kNoIdText;
    return proof.isIdOk ? "ok: the SHA-256 of the id text is the op id"
                        : "bad: the SHA-256 of the id text is not the op id";
}

} // namespace

void appendProofJson(std::string &out, const Proof &proof)
{
    JsonLinesWriter json(out);
    json.addString("op_id", proof.op.inner.id.toHex());
    if (proof.idText)
        json.addString("id_text", *proof.idText);
    else
        json.addNull("id_text");
    json.addString("signer", proof.op.author.toHex());
    json.addString("signature", proof.op.signedDigest.toHex());
    json.addString("signed_text", proof.signedText);
    json.addString("id_check", checkName(proof.isIdOk));
    json.addString("signature_check", checkName(proof.isSignatureOk));
    json.addString("verdict", verdictName(proof.verdict));
    json.addRaw("sources", rowsJson(proof.rows));
    if (proof.idText)
        json.addString("id_text_sha256", proof.idTextDigest.toHex());
    else
        json.addNull("id_text_sha256");
    json.addString("signed_text_sha256", proof.signedTextDigest.toHex());
    if (proof.idText)
        json.addNull("note");
    else
        json.addString("note", kNoIdText);
    json.addRaw("op", toJson(proof.op));
    json.endObject();
}

void appendProofText(std::string &out, const Proof &proof)
{
    TextLines lines(out);
    lines.add("Op", proof.op.inner.id.toHex());
    lines.add("Verdict", verdictText(proof.verdict));
    lines.add("Id check", idCheckText(proof));
    lines.add("Id text", proof.idText ? *proof.idText : "none");
    lines.add("  SHA-256", proof.idText ? proof.idTextDigest.toHex() : "none");
    lines.add("Signature",
              proof.isSignatureOk
                  ? "ok: the signer made it over the SHA-256 of the signed text"
                  : "bad: the signer did not make it over the SHA-256 of the signed text");
    lines.add("  Signer", proof.op.author.toHex());
    lines.add("  Bytes", proof.op.signedDigest.toHex());
    lines.add("Signed text", proof.signedText);
    lines.add("  SHA-256", proof.signedTextDigest.toHex());
    for (const ProofRow &row : proof.rows)
        lines.add("Held by", rowText(row));
}

} // namespace sled
