// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"
#include "core/query/filterparser.h"
#include "core/query/filterpredicate.h"
#include "core/session/loadoptions.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace sled {

/// The option `--filter`, for commands that print events.
class FilterOption final {
public:
    static void addTo(Arguments &arguments);

    /// Reads the option. Times in it are those of \a zone; invalid: UTC.
    /// \return nothing if the command should go on, else ExitStatus::Usage: what is wrong was
    ///         printed, with the place.
    [[nodiscard]] std::optional<ExitStatus> read(const Arguments &arguments, const QTimeZone &zone);

    [[nodiscard]] bool isGiven() const noexcept { return m_predicate.has_value(); }
    /// Asks for what the filter needs.
    void adapt(LoadOptions &options) const;

    /// Leaves those of \a events that the filter lets through, in their order.
    /// \return nothing if the command should go on; else its status: Interrupted, or Usage if a
    ///         pattern takes too long, which was printed.
    [[nodiscard]] std::optional<ExitStatus>
    apply(const History &history, std::vector<EventIndex> &events, const std::stop_token &stop);

private:
    [[nodiscard]] ExitStatus refuse(const FilterError &error) const;

    const Arguments *m_arguments = nullptr; ///< Those read last, which outlive the object.
    QString m_text;
    Filter m_filter;
    std::optional<FilterPredicate> m_predicate; ///< Nothing: not given.
};

} // namespace sled
