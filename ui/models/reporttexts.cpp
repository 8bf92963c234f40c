// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reporttexts.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace sled {

namespace {

struct SayReport {
    Q_DECLARE_TR_FUNCTIONS(sled::ReportTexts)
};

constexpr std::array<const char *, kReportKindCount> kTitles{
    QT_TRANSLATE_NOOP("sled::ReportTexts", "Transitions"),
    QT_TRANSLATE_NOOP("sled::ReportTexts", "Dwell times"),
    QT_TRANSLATE_NOOP("sled::ReportTexts", "Throughput"),
    QT_TRANSLATE_NOOP("sled::ReportTexts", "Gaps"),
    QT_TRANSLATE_NOOP("sled::ReportTexts", "Verification"),
    QT_TRANSLATE_NOOP("sled::ReportTexts", "Sleds")};

using PartTitle = std::pair<std::string_view, const char *>;
constexpr std::array<PartTitle, 8> kParts{{
    {"transition", QT_TRANSLATE_NOOP("sled::ReportTexts", "Transition")},
    {"stage", QT_TRANSLATE_NOOP("sled::ReportTexts", "Stage")},
    {"story", QT_TRANSLATE_NOOP("sled::ReportTexts", "Story")},
    {"day", QT_TRANSLATE_NOOP("sled::ReportTexts", "Day")},
    {"sled", QT_TRANSLATE_NOOP("sled::ReportTexts", "Sled")},
    {"gap", QT_TRANSLATE_NOOP("sled::ReportTexts", "Gap")},
    {"source", QT_TRANSLATE_NOOP("sled::ReportTexts", "Source")},
    {"signer", QT_TRANSLATE_NOOP("sled::ReportTexts", "Signer")},
}};

} // namespace

QString reportTitle(ReportKind kind)
{
    return SayReport::tr(kTitles.at(std::size_t(kind)));
}

QString reportPartTitle(std::string_view part)
{
    const auto *const found = std::ranges::find(kParts, part, &PartTitle::first);
    return found == kParts.end() ? QString() : SayReport::tr(found->second);
}

QString reservationsOf(const NamedReport &report)
{
    const auto part = [&report](const char *text, std::string_view column) {
        return SayReport::tr(text).arg(
            displayCount(qint64(report.summary.number(0, column).value_or(0))));
    };
    const bool isAtLeast = report.summary.number(0, "uncounted_gaps").value_or(0) > 0;
    QStringList parts{
        QStringList{part(QT_TRANSLATE_NOOP("sled::ReportTexts", "Events: %1"), "events"),
                    part(QT_TRANSLATE_NOOP("sled::ReportTexts", "not checked yet: %1"), "pending"),
                    part(QT_TRANSLATE_NOOP("sled::ReportTexts", "bad: %1"), "bad")}
            .join(QStringLiteral(", ")),
        QStringList{part(isAtLeast ? QT_TRANSLATE_NOOP("sled::ReportTexts", "missing: at least %1")
                                   : QT_TRANSLATE_NOOP("sled::ReportTexts", "missing: %1"),
                         "missing"),
                    part(QT_TRANSLATE_NOOP("sled::ReportTexts", "in gaps: %1"), "gaps")}
            .join(QStringLiteral(", ")),
        QStringList{part(QT_TRANSLATE_NOOP("sled::ReportTexts", "besides, waiting: %1"), "waiting"),
                    part(QT_TRANSLATE_NOOP("sled::ReportTexts", "refused: %1"), "rejected"),
                    part(QT_TRANSLATE_NOOP("sled::ReportTexts", "incomplete: %1"), "incomplete")}
            .join(QStringLiteral(", "))};
    if (report.summary.number(0, "malformed_rows").value_or(0) > 0)
        parts
            += part(QT_TRANSLATE_NOOP("sled::ReportTexts", "malformed rows: %1"), "malformed_rows");
    if (report.summary.number(0, "unread_sources").value_or(0) > 0)
        parts += part(QT_TRANSLATE_NOOP("sled::ReportTexts", "sources not read to their end: %1"),
                      "unread_sources");
    return parts.join(QStringLiteral("   ·   "));
}

QString emptyReportText(const NamedReport &report)
{
    if (report.kind == ReportKind::Gaps)
        return SayReport::tr("No sled declares a gap, and no number is missing in the log of any.");
    if (!report.summary.text(0, "filter").empty())
        return SayReport::tr("No event that passes the filter is of this report.");
    return SayReport::tr("There is no event that this report is of.");
}

} // namespace sled
