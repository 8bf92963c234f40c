// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QLabel;

namespace sled {

/// A label as screen readers hear it: its accessible name, what it is about, and then its text.
/// Qt lets the one replace the other. Of labels that name another widget only the text is said,
/// without the mark of its key, which Qt leaves in.
class LabelAccess final : public QAccessibleWidget {
public:
    static void install(); ///< For all labels that are made known afterwards.

    explicit LabelAccess(QLabel &label);
    ~LabelAccess() override = default;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] const QLabel &label() const;
};

} // namespace sled
