// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sled {

/// A text with places `%1` to `%9`, as it is before arg() fills them.
class MessageTemplate {
public:
    explicit MessageTemplate(const char *utf8);

    [[nodiscard]] const char *source() const { return m_source; }
    /// Characters that are the same in every text made from it: the more, the surer a match.
    [[nodiscard]] qsizetype fixedLength() const { return m_fixedLength; }

    /// What fills the places of this in \a text, `%1` first; nothing if it is not made from it.
    /// Each place but the last takes as little as it can. Linear in \a text.
    [[nodiscard]] std::optional<QStringList> match(const QString &text) const;

private:
    const char *m_source;         ///< A literal.
    std::vector<QString> m_fixed; ///< What stands around the places, one more than those.
    std::vector<int> m_places;    ///< Which argument stands in each, from 0.
    qsizetype m_fixedLength = 0;
};

/// \a text with its places filled at one go, so that a `%1` within an argument is none.
[[nodiscard]] QString filled(const QString &text, const QStringList &arguments);

} // namespace sled
