// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/optext.h"

#include <string>
#include <string_view>

namespace sled {

/// Writes ops as the lines of an op file, from which each is read back byte for byte. Not
/// thread-safe.
class OpLineWriter final {
public:
    /// Appends the op \a text and a line break: as it is or, where a reader of op files would see
    /// something else in it, as the text of a frame of type `op`.
    /// Requires: OpParser accepts \a text. \return false, and appends nothing, if no reader would
    /// take so long a line.
    bool append(std::string &out, std::string_view text);

private:
    [[nodiscard]] bool isReadAsItIs(std::string_view text);

    OpTextFinder m_finder;
};

} // namespace sled
