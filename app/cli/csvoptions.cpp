// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csvoptions.h"

#include "app/cli/standardoutput.h"

#include <QStringList>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString presetNames()
{
    QStringList names;
    for (const CsvPreset &preset : csvPresets())
        names.append(QString::fromStdString(std::string(preset.name)));
    return names.join(u", "_s);
}

Result<void> readPreset(const Arguments &arguments, CsvOptions &csv)
{
    const std::optional<QString> name = arguments.value(u"preset"_s);
    if (!name)
        return {};
    const std::optional<CsvOptions> preset = csvPresetNamed(name->toStdString());
    if (!preset)
        return tl::unexpected(unknownValue(u"preset"_s, *name, presetNames()));
    csv = *preset;
    return {};
}

Result<void> readSeparator(const Arguments &arguments, CsvOptions &csv)
{
    const std::optional<QString> text = arguments.value(u"separator"_s);
    if (!text)
        return {};
    const Result<std::string> separator = parseCsvSeparator(*text);
    if (!separator)
        return failure(ErrorCode::OutOfRange, u"--separator: %1"_s.arg(separator.error().detail));
    csv.separator = *separator;
    return {};
}

Result<void> readQuoting(const Arguments &arguments, CsvOptions &csv)
{
    const std::optional<QString> name = arguments.value(u"quote"_s);
    if (!name)
        return {};
    if (*name != "needed"_L1 && *name != "always"_L1)
        return tl::unexpected(unknownValue(u"quote"_s, *name, u"needed, always"_s));
    csv.quoting = *name == "always"_L1 ? CsvQuoting::Always : CsvQuoting::Needed;
    return {};
}

Result<void> readNewline(const Arguments &arguments, CsvOptions &csv)
{
    const std::optional<QString> name = arguments.value(u"newline"_s);
    if (!name)
        return {};
    if (*name != "lf"_L1 && *name != "crlf"_L1)
        return tl::unexpected(unknownValue(u"newline"_s, *name, u"lf, crlf"_s));
    csv.newline = *name == "crlf"_L1 ? CsvNewline::CrLf : CsvNewline::Lf;
    return {};
}

Result<void> readBom(const Arguments &arguments, CsvOptions &csv)
{
    const bool isWanted = arguments.isSet(u"bom"_s);
    const bool isUnwanted = arguments.isSet(u"no-bom"_s);
    if (isWanted && isUnwanted)
        return failure(ErrorCode::OutOfRange, u"--bom and --no-bom contradict each other"_s);
    if (isWanted || isUnwanted)
        csv.hasBom = isWanted;
    return {};
}

Result<void> readFlags(const Arguments &arguments, CsvOptions &csv)
{
    if (arguments.isSet(u"no-header"_s))
        csv.hasHeader = false;
    if (arguments.isSet(u"formula-guard"_s))
        csv.guardsFormulas = true;
    return {};
}

} // namespace

Result<EventFormat> readTableFormat(const Arguments &arguments)
{
    const std::optional<QString> name = arguments.value(u"format"_s);
    if (!name) {
        const bool isForEyes = !arguments.value(u"output"_s) && !givenCsvOption(arguments)
            && StandardOutput::isTerminal();
        return isForEyes ? EventFormat::Table : EventFormat::Csv;
    }
    const std::optional<EventFormat> format = eventFormatNamed(name->toStdString());
    if (!format)
        return tl::unexpected(unknownValue(u"format"_s, *name, u"csv, jsonl, table"_s));
    return *format;
}

void addCsvOptions(Arguments &arguments)
{
    arguments.addOption(
        u"preset"_s,
        u"CSV for a purpose: rfc4180 (lines end with CR LF), excel (the same with a byte order "
        "mark) or excel-eu (the same with semicolons). Other options override it. Without any: "
        "commas, quotes where needed, LF, a header, no byte order mark."_s,
        u"NAME"_s);
    arguments.addOption(u"separator"_s,
                        u"comma, semicolon, tab, space or any one character, between fields."_s,
                        u"CHARACTER"_s);
    arguments.addOption(u"quote"_s, u"Which fields are in quotes: needed or always."_s, u"WHICH"_s);
    arguments.addOption(u"newline"_s, u"What ends a line: lf or crlf."_s, u"END"_s);
    arguments.addFlag(u"bom"_s, u"Begins with a byte order mark, by which Excel knows UTF-8."_s);
    arguments.addFlag(u"no-bom"_s, u"Begins without one, whatever the preset says."_s);
    arguments.addFlag(u"no-header"_s, u"Leaves out the line with the names of the columns."_s);
    arguments.addFlag(u"formula-guard"_s,
                      u"Puts ' before a cell that a spreadsheet could take for a formula: one that "
                      "begins with = + - @, a tab or CR, unless it is a negative number."_s);
}

std::optional<QString> givenCsvOption(const Arguments &arguments)
{
    for (const auto &name : {u"preset"_s, u"separator"_s, u"quote"_s, u"newline"_s, u"bom"_s,
                             u"no-bom"_s, u"no-header"_s, u"formula-guard"_s}) {
        if (arguments.isSet(name))
            return name;
    }
    return std::nullopt;
}

Result<CsvOptions> readCsvOptions(const Arguments &arguments, bool isCsv)
{
    if (const auto given = givenCsvOption(arguments); given && !isCsv)
        return failure(ErrorCode::OutOfRange, u"--%1 goes with --format csv only"_s.arg(*given));
    CsvOptions csv;
    for (const auto read :
         {readPreset, readSeparator, readQuoting, readNewline, readBom, readFlags}) {
        if (const Result<void> result = read(arguments, csv); !result)
            return tl::unexpected(result.error());
    }
    return csv;
}

} // namespace sled
