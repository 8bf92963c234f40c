// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importtext.h"

#include "core/report/timetext.h"
#include "core/report/visibletext.h"

#include <string_view>

namespace sled {

namespace {

void addCount(std::string &text, std::string_view name, qint64 count, std::string_view meaning)
{
    constexpr std::size_t kNameWidth = 13;
    constexpr std::size_t kCountWidth = 9;
    const std::string digits = std::to_string(count);
    text += name;
    text.append(name.size() < kNameWidth ? kNameWidth - name.size() : 1, ' ');
    text.append(digits.size() < kCountWidth ? kCountWidth - digits.size() : 0, ' ');
    text += digits;
    text += "  ";
    text += meaning;
    text += '\n';
}

void addSled(std::string &text, std::string_view name, const SledCounts &sled)
{
    text += "sled ";
    text += name;
    text += ": " + std::to_string(sled.ops) + " ops, " + std::to_string(sled.added) + " new";
    std::string times;
    TimeText time;
    if (sled.span && time.append(times, sled.span->first)) {
        times += " to ";
        if (time.append(times, sled.span->last))
            text += ", events of " + times;
    }
    text += '\n';
}

} // namespace

std::string importText(const ImportCounts &counts)
{
    std::string text;
    addCount(text, "rows", counts.rows, "read");
    addCount(text, "new", counts.added, "not in the archive yet");
    addCount(text, "conflicting", counts.conflicting,
             "new, but another op claims the same id: both are kept");
    addCount(text, "known", counts.known, "there already, or in an earlier row, byte for byte");
    addCount(text, "malformed", counts.malformed, "no op in them: left out");
    addCount(text, "unverifiable", counts.unverifiable,
             counts.areSignaturesChecked
                 ? "of the ops: the id or the signature is bad; kept all the same"
                 : "of the ops: the id is bad (signatures were not checked); kept all the same");
    if (counts.framesSkipped > 0)
        addCount(text, "frames", counts.framesSkipped, "that carry no op: left out");
    for (const auto &[reason, count] : counts.reasons) {
        text += "reason: " + std::to_string(count) + " × ";
        appendVisible(text, reason.toStdString());
        text += '\n';
    }
    if (counts.otherReasons > 0)
        text += "reason: " + std::to_string(counts.otherReasons) + " × others\n";
    for (const auto &[signer, sled] : counts.sleds)
        addSled(text, signer.toHex(), sled);
    if (counts.otherSleds.ops > 0)
        addSled(text, "(all others)", counts.otherSleds);
    return text;
}

} // namespace sled
