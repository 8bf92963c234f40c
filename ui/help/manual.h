// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"

#include <QStringList>

#include <vector>

namespace sled {

/// A heading of a chapter.
struct ManualHeading {
    QString anchor; ///< The same in every language; empty: nothing leads there.
    QString title;  ///< Plain text.
    int level = 1;
};

/// A chapter of the manual in one language.
struct ManualChapter {
    QString name;     ///< As in ManualPlace.
    QString title;    ///< Its first heading.
    QString markdown; ///< Without anchors: a heading of it stands in headings, in their order.
    std::vector<ManualHeading> headings;
};

/// The texts of the manual, which are compiled in as `:/manual/LANGUAGE/NAME.md`. A heading may
/// end in `{#anchor}`; see docs/manual.md.
class Manual {
public:
    /// Each chapter in the first of \a languages, such as `de-AT` or `de`, that has it, else in
    /// English.
    explicit Manual(const QStringList &languages = {});

    [[nodiscard]] const std::vector<ManualChapter> &chapters() const { return m_chapters; }
    /// The chapter of that name; null: there is none.
    [[nodiscard]] const ManualChapter *chapter(const QString &name) const;
    /// Whether \a place is in the manual, with the heading that it names.
    [[nodiscard]] bool has(const ManualPlace &place) const;

    /// Reads a chapter out of its \a text.
    static ManualChapter parse(const QString &name, const QString &text);

private:
    std::vector<ManualChapter> m_chapters;
};

} // namespace sled
