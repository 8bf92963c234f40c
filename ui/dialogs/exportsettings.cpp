// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportsettings.h"

#include "ui/models/latintext.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrderNames{"shown"_L1, "sled"_L1, "time"_L1};

QString nameOf(EventColumn column)
{
    return fromLatin(eventColumnName(column));
}

/// Such as `sled_id` and `-signer`, which is not wanted. Unknown ones are left out, and those
/// that are not named follow, unwanted.
std::vector<ExportSettings::Column> columnsFrom(const QStringList &names)
{
    std::vector<ExportSettings::Column> columns;
    const auto isKnown = [&](EventColumn column) {
        return std::ranges::any_of(columns, [&](const auto &one) { return one.column == column; });
    };
    for (const QString &name : names) {
        const bool isWanted = !name.startsWith(u'-');
        for (const EventColumn column : allEventColumns()) {
            if (nameOf(column) == name.mid(isWanted ? 0 : 1) && !isKnown(column))
                columns.push_back({column, isWanted});
        }
    }
    for (const EventColumn column : allEventColumns()) {
        if (!isKnown(column))
            columns.push_back({column, names.isEmpty()});
    }
    return columns;
}

CsvOptions csvFrom(const QSettings &settings, const CsvOptions &first)
{
    const auto isSet = [&](QLatin1StringView key, bool orElse) {
        return settings.value(u"export/"_s + key, orElse).toBool();
    };
    CsvOptions csv = first;
    if (const auto separator = parseCsvSeparator(settings.value(u"export/separator"_s).toString()))
        csv.separator = *separator;
    csv.quoting = isSet("quoteAlways"_L1, false) ? CsvQuoting::Always : CsvQuoting::Needed;
    csv.newline = isSet("crlf"_L1, true) ? CsvNewline::CrLf : CsvNewline::Lf;
    csv.hasBom = isSet("bom"_L1, first.hasBom);
    csv.hasHeader = isSet("header"_L1, first.hasHeader);
    csv.guardsFormulas = isSet("formulaGuard"_L1, first.guardsFormulas);
    return csv;
}

} // namespace

ExportSettings::ExportSettings() : csv(csvPresetNamed("rfc4180").value()), columns(columnsFrom({}))
{
    csv.guardsFormulas = true;
}

std::vector<EventColumn> ExportSettings::wantedColumns() const
{
    std::vector<EventColumn> wanted;
    for (const Column &column : columns) {
        if (column.isWanted)
            wanted.push_back(column.column);
    }
    return wanted;
}

ExportSettings ExportSettings::load()
{
    const QSettings settings;
    ExportSettings loaded;
    if (settings.value(u"export/format"_s).toString() == "jsonl"_L1)
        loaded.format = EventFormat::JsonLines;
    loaded.csv = csvFrom(settings, loaded.csv);
    loaded.columns = columnsFrom(settings.value(u"export/columns"_s).toStringList());
    const auto order = std::ranges::find(kOrderNames, settings.value(u"export/order"_s).toString());
    if (order != kOrderNames.end())
        loaded.order = ExportOrder(order - kOrderNames.begin());
    loaded.timeFormat
        = timeFormatNamed(settings.value(u"export/timeFormat"_s).toString().toStdString())
              .value_or(TimeFormat::Rfc3339);
    loaded.directory = settings.value(u"export/directory"_s).toString();
    return loaded;
}

void ExportSettings::save() const
{
    QSettings settings;
    settings.setValue(u"export/format"_s, format == EventFormat::Csv ? u"csv"_s : u"jsonl"_s);
    settings.setValue(u"export/separator"_s, QString::fromStdString(csv.separator));
    settings.setValue(u"export/quoteAlways"_s, csv.quoting == CsvQuoting::Always);
    settings.setValue(u"export/crlf"_s, csv.newline == CsvNewline::CrLf);
    settings.setValue(u"export/bom"_s, csv.hasBom);
    settings.setValue(u"export/header"_s, csv.hasHeader);
    settings.setValue(u"export/formulaGuard"_s, csv.guardsFormulas);
    QStringList names;
    for (const Column &column : columns)
        names += (column.isWanted ? QString() : u"-"_s) + nameOf(column.column);
    settings.setValue(u"export/columns"_s, names);
    settings.setValue(u"export/order"_s, QString(kOrderNames.at(std::size_t(order))));
    settings.setValue(u"export/timeFormat"_s, fromLatin(timeFormatName(timeFormat)));
    settings.setValue(u"export/directory"_s, directory);
}

} // namespace sled
