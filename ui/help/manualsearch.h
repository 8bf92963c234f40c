// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QStringList>

#include <vector>

namespace sled {

/// A section of the manual in which all of the words looked for are.
struct ManualHit {
    ManualPlace place;
    QString chapter; ///< Its title.
    QString heading; ///< Of the section.
    QString snippet; ///< Some text around the first word; plain.

    friend bool operator==(const ManualHit &, const ManualHit &) = default;
};

/// The words of \a text to look for: in quotation marks blanks belong to them.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Looks through all chapters of a manual. Letter case does not matter.
class ManualSearch {
public:
    /// Reads \a manual, which is not kept.
    explicit ManualSearch(const Manual &manual);

    /// The sections that hold all of \a words, those first whose heading does; none if there are
    /// no words.
    [[nodiscard]] std::vector<ManualHit> find(const QStringList &words) const;

private:
    struct Section {
        ManualPlace place;
        QString chapter;
        QString heading;
        QString text; ///< Below the heading, in one line.
    };

    void read(const ManualChapter &chapter);

    std::vector<Section> m_sections;
};

} // namespace sled
