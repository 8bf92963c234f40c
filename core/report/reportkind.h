// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace sled {

/// The named reports, in the order in which they are offered.
enum class ReportKind : std::uint8_t {
    Transitions,
    Dwell,
    Throughput,
    Gaps,
    Verification,
    Sleds,
};
inline constexpr std::size_t kReportKindCount = 6;

/// As the command line takes it, such as `dwell`.
[[nodiscard]] std::string_view reportName(ReportKind kind) noexcept;
/// The report of that name, or nothing.
[[nodiscard]] std::optional<ReportKind> reportNamed(QStringView name) noexcept;
/// All names, as in `transitions, dwell`.
[[nodiscard]] QString reportNames();

/// What the rows of \a kind are about, one table each, in their order: ReportTable::by().
[[nodiscard]] std::span<const std::string_view> reportParts(ReportKind kind) noexcept;

} // namespace sled
