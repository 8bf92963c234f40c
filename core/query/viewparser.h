// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/query/savedview.h"

#include <QByteArray>

namespace sled {

/// Reads what printView() writes. Relative sources are taken from \a directory, which is
/// absolute. Fields that are not known are passed over; those that are and are wrong are an error.
/// \return ErrorCode::Malformed, ErrorCode::UnsupportedSchema if a newer version wrote it; the
/// detail says which field.
[[nodiscard]] Result<SavedView> parseView(const QByteArray &text, const QString &directory);

} // namespace sled
