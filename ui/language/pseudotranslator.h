// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace sled {

/// Translates every text into itself with accents, longer by a third and in white brackets: what
/// is shown without them was never given to a translator, what is cut would be so in German.
///
/// Keeps what tr() and menus read in a text: the places for arguments, the mnemonic and the tab
/// before keys. Thread-safe.
class PseudoTranslator final : public QTranslator {
public:
    static constexpr char16_t kBegin = u'⟦';
    static constexpr char16_t kEnd = u'⟧';

    /// \a direction is what the language is said to be written in.
    explicit PseudoTranslator(Qt::LayoutDirection direction, QObject *parent = nullptr)
        : QTranslator(parent), m_direction(direction)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    Qt::LayoutDirection m_direction;
};

} // namespace sled
