// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/demo/demosled.h"

#include <QJsonObject>

#include <string_view>

namespace sled {

/// An op of a demonstration as it travels from sled to sled: `op` is its text, byte for byte as
/// it is stored.
[[nodiscard]] QJsonObject toMessage(const OpRow &row);

/// What toMessage() made. \return ErrorCode::Malformed if it is none.
[[nodiscard]] Result<MadeOp> opFromMessage(const QJsonObject &message);

/// The op that a row with this text holds. \return ErrorCode::Malformed if it holds none.
[[nodiscard]] Result<MadeOp> opFromText(std::string_view text, std::string createdAt);

} // namespace sled
