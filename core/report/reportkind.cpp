// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportkind.h"

#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sled {

namespace {

using Names = std::array<std::string_view, 3>;

/// A report, and what its rows are about.
struct NamedKind {
    std::string_view name;
    std::size_t partCount;
    Names parts;
};

constexpr std::array<NamedKind, kReportKindCount> kKinds{{
    {"transitions", 1, {"transition"}},
    {"dwell", 2, {"stage", "story"}},
    {"throughput", 3, {"day", "sled", "stage"}},
    {"gaps", 2, {"gap", "sled"}},
    {"verification", 3, {"source", "sled", "signer"}},
    {"sleds", 1, {"sled"}},
}}; ///< By ReportKind.

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

std::string_view reportName(ReportKind kind) noexcept
{
    return kKinds[static_cast<std::size_t>(kind)].name;
}

std::optional<ReportKind> reportNamed(QStringView name) noexcept
{
    const auto found = std::ranges::find_if(
        kKinds, [name](const NamedKind &kind) { return name == latin(kind.name); });
    if (found == kKinds.end())
        return std::nullopt;
    return static_cast<ReportKind>(found - kKinds.begin());
}

QString reportNames()
{
    QStringList names;
    for (const NamedKind &kind : kKinds)
        names += latin(kind.name);
    return names.join(QLatin1StringView(", "));
}

std::span<const std::string_view> reportParts(ReportKind kind) noexcept
{
    const NamedKind &one = kKinds[static_cast<std::size_t>(kind)];
    return std::span(one.parts).first(one.partCount);
}

} // namespace sled
