// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <cstdint>
#include <variant>

namespace sled {

/// What an op lacked when it was replayed.
struct Lack {
    enum class What : std::uint8_t {
        Dependency, ///< An op that it depends on, or its origin.
        Element,    ///< The element that it changes.
        Origin,     ///< The element behind which it goes.
        Room        ///< Nothing, but Document::kMaxWaiting others wait.
    };

    What what = What::Dependency;
    OpId id; ///< Of the element or the origin.

    friend bool operator==(const Lack &, const Lack &) = default;
};

/// Why a row holds no op, or what its op lacked. Kept for rows by the million: what an op lacked is
/// put into words only when somebody asks.
class RowReason {
public:
    RowReason() = default; ///< There is nothing to say.
    explicit RowReason(const Lack &lack) : m_said(lack) {}
    explicit RowReason(const QString &text) ///< In English; empty: nothing to say.
    {
        if (!text.isEmpty())
            m_said = text;
    }

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_said); }
    [[nodiscard]] QString text() const; ///< In English; empty if there is nothing to say.

    friend bool operator==(const RowReason &, const RowReason &) = default;

private:
    std::variant<std::monostate, QString, Lack> m_said;
};

} // namespace sled
