// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace sled {

/// The conditions of the filter in force, which must all hold, and those that the user has
/// switched off but not dropped. A plain value.
class ActiveConditions final {
public:
    struct Condition {
        Filter filter; ///< Not empty.
        bool isOn = true;
    };

    [[nodiscard]] const std::vector<Condition> &all() const { return m_all; }
    [[nodiscard]] Filter filter() const; ///< All that are on, joined by `and`.
    [[nodiscard]] QString text() const;  ///< The same, as it is written.

    /// Puts \a filter in the place of all that are on; those switched off stay.
    void replace(const Filter &filter);
    void add(const Filter &filter); ///< Each of its conditions; one that is there is switched on.
    /// Puts \a filter in the place of what is asked of the time alone.
    void replaceTime(const Filter &filter);
    [[nodiscard]] bool isOn(const Filter &filter) const; ///< One of those on is  filter.
    void setOn(std::size_t number, bool isOn);
    void drop(std::size_t number);
    void clear() { m_all.clear(); }

private:
    std::vector<Condition> m_all;
};

} // namespace sled
