// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvwriter.h"
#include "tests/core/csvreader.h"
#include "tests/fuzz/fuzzinput.h"

#include <string>

using namespace sled;
using namespace sled::fuzz;

namespace {

constexpr char kEndOfField = '\xff'; // not in UTF-8
constexpr char kEndOfRecord = '\xfe';

test::CsvRecords recordsOf(std::string_view text)
{
    test::CsvRecords records(1);
    records.back().emplace_back();
    for (const char one : text) {
        if (one == kEndOfRecord)
            records.emplace_back(1);
        else if (one == kEndOfField)
            records.back().emplace_back();
        else
            records.back().back() += one;
    }
    for (auto &record : records) {
        for (std::string &field : record) {
            if (!bytesOf(field).isValidUtf8())
                field.clear();
        }
    }
    return records;
}

CsvOptions optionsOf(std::string_view text)
{
    CsvOptions options;
    const auto flags = static_cast<unsigned char>(text[0]);
    options.quoting = (flags & 1U) != 0 ? CsvQuoting::Always : CsvQuoting::Needed;
    options.newline = (flags & 2U) != 0 ? CsvNewline::CrLf : CsvNewline::Lf;
    options.hasBom = (flags & 4U) != 0;
    options.guardsFormulas = (flags & 8U) != 0;
    if (const auto separator = parseCsvSeparator(QString::fromLatin1(text.data() + 1, 1)))
        options.separator = *separator;
    return options;
}

} // namespace

/// Invariant: what is written, in whatever way options (the first two bytes) say, a strict reader
/// that shares nothing with the writer reads back; a guarded formula with its mark in front.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const CsvOptions options = optionsOf(textOf(data, size));
    test::CsvRecords records = recordsOf(textOf(data, size).substr(2));
    std::string out;
    CsvWriter writer(out, options);
    for (auto &record : records) {
        for (std::string &field : record) {
            writer.addField(field);
            if (options.guardsFormulas && isFormula(field))
                field = std::string("'").append(field);
            require(!options.guardsFormulas || !isFormula(field));
        }
        writer.endRecord();
    }
    std::string_view text = out;
    if (options.hasBom) {
        require(text.starts_with("\xef\xbb\xbf"));
        text.remove_prefix(3);
    }
    const char *newline = options.newline == CsvNewline::CrLf ? "\r\n" : "\n";
    const auto read = test::CsvReader(text, options.separator, newline).read();
    require(read && *read == records);
    return 0;
}
