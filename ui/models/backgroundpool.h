// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace sled {

/// The threads that models let work for them: one a core. Work that takes long begins with
/// beBackgroundThread(), which gives its thread a low priority.
///
/// Not Qt's own pool: painting waits for threads of that one.
QThreadPool &backgroundPool();

} // namespace sled
