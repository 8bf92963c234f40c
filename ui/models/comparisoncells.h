// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparedsources.h"

#include <QString>
#include <QStringList>

namespace sled {

/// The text of one cell of a comparison.
struct ComparisonCell {
    QString text;
    bool isMissing = false; ///< It says that something is not there.
    bool isCode = false;    ///< Better read in a fixed-width font.
};

/// The columns of \a group.
[[nodiscard]] QStringList comparisonColumns(ComparisonGroup group);

/// Writes the cells of comparisons, each by the number of its column. Borrows its history.
class ComparisonCells final {
public:
    ComparisonCells(const History &history, const Comparison &comparison)
        : m_history(history), m_comparison(comparison)
    {
    }

    [[nodiscard]] ComparisonCell lone(const LoneOp &lone, SourceIndex source, int column) const;
    [[nodiscard]] ComparisonCell verdict(const VerdictDifference &difference, int column) const;
    [[nodiscard]] ComparisonCell claim(const IdClaim &claim, int column) const;
    [[nodiscard]] ComparisonCell reg(const RegisterDifference &difference, int column) const;
    [[nodiscard]] ComparisonCell item(const ItemDifference &difference, int column) const;
    [[nodiscard]] ComparisonCell signer(const SignerShare &share, int column) const;
    [[nodiscard]] ComparisonCell event(const ComparedEvent &event, int column) const;

private:
    [[nodiscard]] ComparisonCell opId(OpIndex op) const;
    [[nodiscard]] ComparisonCell author(AuthorIndex author) const;
    [[nodiscard]] QString path(OpIndex op) const;
    [[nodiscard]] QString row(SourceIndex source, const HeldAs &held) const;
    [[nodiscard]] QString text(StringId id) const;
    [[nodiscard]] QString value(const Cell &cell) const;
    [[nodiscard]] ComparisonCell held(SourceIndex source, const std::optional<HeldAs> &held) const;
    [[nodiscard]] ComparisonCell lack(SourceIndex holder,
                                      const std::optional<SignerLack> &lack) const;

    const History &m_history;
    const Comparison &m_comparison;
};

} // namespace sled
