// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findingsinput.h"
#include "core/history/history.h"

#include <cstddef>
#include <vector>

namespace sled {

/// Copies what the rules read out of a history, a bounded part at a time.
///
/// Used on the history's thread. If a verdict changes, a source ends or a signature is checked
/// between two calls, begin again with another reader: what was copied is not looked at twice.
class FindingsReader final {
public:
    /// Copies about \a count further things; 50,000 take some 10 ms.
    /// \return whether everything that the history holds has been copied.
    bool read(const History &history, std::size_t count);

    /// What was copied. Requires: the last read() returned true.
    [[nodiscard]] FindingsInput take() { return std::move(m_input); }

private:
    struct Progress {
        std::size_t rows = 0;
        std::size_t items = 0;
    };

    std::size_t readOps(const History &history, std::size_t count);
    std::size_t readAuthors(const History &history, std::size_t count);
    std::size_t readRows(const History &history, SourceIndex source, std::size_t count);
    std::size_t readItems(const History &history, SourceIndex source, std::size_t count);
    void addRow(const History &history, SourceIndex source, std::size_t number);
    void addItem(const ItemState &item, FindingsInput::SourceFacts &facts);

    FindingsInput m_input;
    std::vector<Progress> m_progress; ///< By source.
};

} // namespace sled
