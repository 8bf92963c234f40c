// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string_view>

namespace sled {

/// Reads JSON strings. Not thread-safe: one reader a thread. Keeps its memory from one to the next.
class JsonStringReader final {
public:
    JsonStringReader();
    ~JsonStringReader();
    JsonStringReader(const JsonStringReader &) = delete;
    JsonStringReader &operator=(const JsonStringReader &) = delete;

    /// What the string \a json, with its quotes, says in UTF-8, valid until the next call; nothing
    /// if it is no valid JSON string or longer than OpParser::kMaxBytes.
    std::optional<std::string_view> read(std::string_view json);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sled
