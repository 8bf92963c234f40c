// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/jsonstring.h"

#include "core/ops/opparser.h"

#include <simdjson.h>

namespace sled {

struct JsonStringReader::Private {
    simdjson::dom::parser parser{OpParser::kMaxBytes};
};

JsonStringReader::JsonStringReader() : d(std::make_unique<Private>()) {}
JsonStringReader::~JsonStringReader() = default;

std::optional<std::string_view> JsonStringReader::read(std::string_view json)
{
    std::string_view content;
    const auto error = d->parser.parse(json.data(), json.size()).get_string().get(content);
    if (error != simdjson::SUCCESS)
        return std::nullopt;
    return content;
}

} // namespace sled
