// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportcommand.h"

#include "ui/dialogs/shellquoted.h"
#include "ui/models/latintext.h"

#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// The preset that writes as \a csv does, but for the guard.
std::optional<CsvPreset> presetOf(const CsvOptions &csv)
{
    CsvOptions unguarded = csv;
    unguarded.guardsFormulas = false;
    for (const CsvPreset &preset : csvPresets()) {
        if (preset.options == unguarded)
            return preset;
    }
    return std::nullopt;
}

QStringList csvArguments(const CsvOptions &csv)
{
    const CsvOptions usual;
    QStringList arguments;
    if (const auto preset = presetOf(csv)) {
        arguments << u"--preset"_s << fromLatin(preset->name);
    } else {
        if (csv.separator != usual.separator)
            arguments << u"--separator"_s
                      << (csv.separator == "\t" ? u"tab"_s : QString::fromStdString(csv.separator));
        if (csv.quoting != usual.quoting)
            arguments << u"--quote"_s << u"always"_s;
        if (csv.newline != usual.newline)
            arguments << u"--newline"_s << u"crlf"_s;
        if (csv.hasBom)
            arguments << u"--bom"_s;
        if (!csv.hasHeader)
            arguments << u"--no-header"_s;
    }
    if (csv.guardsFormulas)
        arguments << u"--formula-guard"_s;
    return arguments;
}

} // namespace

QStringList exportArguments(const ExportedAs &exported)
{
    const ExportSettings &settings = exported.settings;
    QStringList arguments{u"events"_s};
    if (settings.rows == ExportRows::Shown)
        arguments << u"--include"_s << u"all"_s;
    if (settings.rows == ExportRows::Shown && !exported.filter.isEmpty())
        arguments << u"--filter"_s << exported.filter;
    if (settings.order == ExportOrder::Time)
        arguments << u"--order"_s << u"time"_s;
    QStringList columns;
    for (const EventColumn column : settings.wantedColumns())
        columns += fromLatin(eventColumnName(column));
    if (settings.wantedColumns() != allEventColumns())
        arguments << u"--columns"_s << columns.join(u',');
    if (settings.zone != "UTC"_L1)
        arguments << u"--time-zone"_s << settings.zone;
    if (settings.timeFormat != TimeFormat::Rfc3339)
        arguments << u"--time-format"_s << fromLatin(timeFormatName(settings.timeFormat));
    if (settings.format == EventFormat::JsonLines)
        arguments << u"--format"_s << u"jsonl"_s;
    else
        arguments << csvArguments(settings.csv);
    arguments << u"--output"_s << exported.path << u"--"_s << exported.sources;
    return arguments;
}

QString exportCommand(const ExportedAs &exported)
{
    return shellCommand(exportArguments(exported));
}

} // namespace sled
