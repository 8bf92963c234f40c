// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/storyreader.h"

#include "core/history/verification.h"

#include <algorithm>

namespace sled {

namespace {

std::uint64_t firstBytes(const OpId &id)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        number = number << 8U | id.bytes()[i];
    return number;
}

} // namespace

bool StoryReader::read(const History &history, std::size_t count)
{
    const std::size_t size = history.eventCount();
    const std::size_t first = m_input.states.size();
    const std::size_t end = first + std::min(count, size - first);
    m_input.strings = history.strings();
    m_input.states.reserve(size); // else growing would copy all at once
    m_input.ids.reserve(size);
    for (std::size_t i = first; i < end; ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        m_input.states.push_back(stateOf(history, event));
        m_input.ids.push_back(firstBytes(history.opOf(event).id));
    }
    if (end < size)
        return false;
    m_input.events = history.events();
    return true;
}

StoryEventState StoryReader::stateOf(const History &history, EventIndex event)
{
    const OpRecord &op = history.opOf(event);
    const EventFacts &facts = history.events().facts(event);
    if (standingOf(op.verdict()) != Standing::Accepted || history.isDeleted(event)
        || facts.lacks(EntryString::ToStage))
        return StoryEventState::LeftOut;
    const Verification verification = verificationOf(op.idCheck, op.signature);
    const bool isBad
        = verification == Verification::BadId || verification == Verification::BadSignature;
    if (isBad || op.innerAuthor != op.signer || !isSigner(history, facts.sledId, op.signer))
        return StoryEventState::Faulty;
    return verification == Verification::Pending ? StoryEventState::Pending
                                                 : StoryEventState::Sound;
}

bool StoryReader::isSigner(const History &history, StringId sledId, AuthorIndex signer)
{
    const auto key = std::uint64_t{static_cast<std::uint32_t>(sledId)} << 32U
        | static_cast<std::uint32_t>(signer);
    const auto [entry, isNew] = m_isSigner.try_emplace(key);
    if (isNew)
        entry.value() = history.text(sledId) == history.authors().at(signer).toHex();
    return entry->second;
}

} // namespace sled
