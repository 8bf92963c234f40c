// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"
#include "core/query/filtercondition.h"
#include "core/query/textregex.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// Whether a text is one of those that a condition names.
///
/// What is not quoted is compared without regard to case (Unicode's case folding), and its `*`
/// and `?` are wildcards for all of the text. A copy is a thread's own.
class TextTest final {
public:
    /// The test of a condition on a text: any of its values. Requires: they are texts.
    explicit TextTest(const FilterCondition &condition);

    /// Takes the other labels of a stage for its name: `coding` finds `2_current` and `Coding`.
    void takeStages();

    [[nodiscard]] TextAnswer test(std::string_view utf8);

    /// Whether a text may take longer than to read it a few times.
    [[nodiscard]] bool isCostly() const noexcept { return m_regex || !m_globs.empty(); }

private:
    void addWhole(const FilterText &value);
    void addPart(const FilterText &value);
    [[nodiscard]] bool isExact(std::string_view utf8) const;
    [[nodiscard]] TextAnswer testFolded(std::string_view folded) const;

    std::vector<std::string> m_exact;  ///< Sorted.
    std::vector<std::string> m_folded; ///< Sorted.
    std::vector<std::string> m_exactParts;
    std::vector<std::string> m_foldedParts;
    std::vector<std::string> m_globs; ///< Folded.
    std::optional<TextRegex> m_regex;
    std::uint32_t m_stages = 0; ///< Bit n: any label of Stage n.
    std::string m_scratch;
};

/// \a utf8 with the differences of case taken out.
[[nodiscard]] std::string foldedCase(std::string_view utf8);

} // namespace sled
