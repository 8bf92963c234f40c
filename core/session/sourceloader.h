// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jointcontext.h"
#include "core/session/loadmessage.h"
#include "core/session/loadoptions.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace sled {

/// One source to load, and how.
struct LoadRequest {
    SourceIndex source{}; ///< What the messages call it.
    QString path;
    LoadOptions options;
    /// Where all ops go if any source is replayed jointly; nothing: none is known to be.
    std::shared_ptr<JointReplay> joint = {};
    std::vector<ReadSource> before = {}; ///< Sources whose ops have to go into \a joint first.
};

/// Takes one message. False: stop, nobody is interested any more.
using LoadSink = std::function<bool(LoadMessage)>;

/// Reads, checks and replays one source, on its own if it is a sled's database, else together
/// with all in request.joint, and hands what it finds to \a sink, on this thread
/// and in order. Strings are interned in \a strings.
///
/// Rows are checked on several threads with a bounded number in flight; one SourceEnded is
/// the last message in every case but a sink that said stop.
void loadSource(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
                const LoadSink &sink);

/// Loads all of \a paths into \a history, one after the other, and returns when that is done:
/// databases first, then what is replayed together with them.
/// Sources that cannot be read are in the state Source::State::Failed; the rest load.
void loadAll(const QStringList &paths, History &history, const LoadOptions &options,
             const std::stop_token &stop);

} // namespace sled
