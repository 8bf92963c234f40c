// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tailnotes.h"

#include "app/cli/messages.h"
#include "core/store/sourcekind.h"

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString troubleOf(const Source &source, const FollowState &state)
{
    if (state.phase != FollowState::Phase::Waiting)
        return {};
    if (state.error.code == ErrorCode::NotADatabase
        && sourceKindOfFile(source.path) == SourceKind::OpFile) {
        return u"it is a file of ops, and tail follows databases of sleds alone (see `events`); it "
               "waits for one to take its place"_s;
    }
    return state.error.detail % u"; it is tried again"_s;
}

} // namespace

void TailNotes::tell(const Source &source, SourceIndex index, const FollowState &state)
{
    using Phase = FollowState::Phase;
    Told &told = m_told[index];
    if (state.phase == Phase::Replaced)
        return tellIfOutdated(source, index);
    const QString trouble = troubleOf(source, state);
    const bool isTold = std::exchange(told.trouble, trouble) == trouble;
    if (!isTold && trouble.isEmpty() && state.phase != Phase::Following)
        told.trouble = u" "_s; // told once it is certain that all is well again
    else if (!isTold && trouble.isEmpty())
        printError(source.path, u"it can be read again"_s);
    else if (!isTold)
        printError(source.path, trouble);
    if (std::exchange(told.rowsGone, state.rowsGone) < state.rowsGone) {
        printError(
            source.path,
            u"%1 of the rows that were read are not in the file any more"_s.arg(state.rowsGone));
    }
}

void TailNotes::tellIfOutdated(const Source &source, SourceIndex index)
{
    if (source.state != Source::State::Outdated)
        return;
    Told &told = m_told[index];
    if (std::exchange(told.change, source.error.detail) != source.error.detail)
        printError(source.path, source.error.detail);
}

} // namespace sled
