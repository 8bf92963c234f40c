// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/history/verification.h"
#include "core/query/filtererror.h"
#include "core/query/filterfield.h"
#include "ui/theme/trustsign.h"

#include <QString>

#include <span>

namespace sled {

/// A paragraph of the manual.
struct ManualPlace {
    QString chapter; ///< Its name, such as `findings`.
    QString anchor;  ///< Of a heading in it, such as `bad_op_id`. Empty: the beginning.

    /// As links are written, such as `findings.md#bad_op_id`.
    [[nodiscard]] QString toLink() const;
    /// The beginning of \a chapter.
    static ManualPlace of(QStringView chapter) { return {chapter.toString(), {}}; }
    /// \return no chapter if \a link is not written like that.
    static ManualPlace fromLink(const QString &link);

    friend bool operator==(const ManualPlace &, const ManualPlace &) = default;
};

/// The names of the chapters, in their order.
[[nodiscard]] std::span<const char *const> manualChapterNames();

// Where the manual tells what something means and what to do about it.

[[nodiscard]] ManualPlace manualPlaceOf(FindingKind kind);
[[nodiscard]] ManualPlace manualPlaceOf(TrustSign sign);
[[nodiscard]] ManualPlace manualPlaceOf(Verification verification);
[[nodiscard]] ManualPlace manualPlaceOf(ErrorCode code);
[[nodiscard]] ManualPlace manualPlaceOf(FilterField field);
[[nodiscard]] ManualPlace manualPlaceOf(FilterErrorCode code);
/// Of what is wrong with a filter: of the field that it is about, if it is about one.
[[nodiscard]] ManualPlace manualPlaceOf(const FilterError &error);

} // namespace sled
