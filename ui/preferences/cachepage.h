// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verifiedops.h"
#include "ui/preferences/preferencespage.h"

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sled {

/// Whether the window remembers which ops have passed the signature check, how many it does, and
/// the way to forget them.
class CachePage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CachePage)

public:
    /// How it stands, and the ways to have it otherwise.
    struct Offer {
        bool isAllowed = true; ///< The command line does not forbid it.
        std::function<bool()> isUsed;
        std::function<void(bool isUsed)> use;
        std::function<VerifiedOpsFacts()> facts;
        std::function<void()> clear; ///< Asks first.
    };

    explicit CachePage(Offer offer);

    void restoreDefaults() override;
    void update(); ///< It stands otherwise.

protected:
    void showEvent(QShowEvent *event) override;

private:
    Offer m_offer;
    QCheckBox *m_use = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace sled
