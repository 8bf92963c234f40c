// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timeoptions.h"

namespace sled {

using namespace Qt::StringLiterals;

void addTimeOptions(Arguments &arguments)
{
    arguments.addOption(u"time-zone"_s, u"UTC (default), local, or a name such as Europe/Berlin."_s,
                        u"ZONE"_s);
    arguments.addOption(u"time-format"_s,
                        u"rfc3339 (default: 2026-05-17T14:05:00Z), spreadsheet (2026-05-17 "
                        "14:05:00 in the zone, without its name) or unix (seconds)."_s,
                        u"FORMAT"_s);
}

Result<TimeText> readTimeOptions(const Arguments &arguments)
{
    Result<TimeText> time = TimeText::forZone(arguments.value(u"time-zone"_s).value_or(u"UTC"_s));
    if (!time)
        return time;
    const QString name = arguments.value(u"time-format"_s).value_or(u"rfc3339"_s);
    const std::optional<TimeFormat> format = timeFormatNamed(name.toStdString());
    if (!format) {
        return tl::unexpected(
            unknownValue(u"time-format"_s, name, u"rfc3339, spreadsheet, unix"_s));
    }
    time->setFormat(*format);
    return time;
}

} // namespace sled
