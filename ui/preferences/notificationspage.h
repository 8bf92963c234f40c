// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

#include <functional>

class QComboBox;
class QLabel;

namespace sled {

/// Of which events the desktop tells: those that pass one of the named filters.
class NotificationsPage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsPage)

public:
    /// How it stands, and the way to have it otherwise.
    struct Offer {
        std::function<QStringList()> names; ///< Of the filters; anything a user can write.
        std::function<QString()> chosen;    ///< One of them; empty: none.
        std::function<void(const QString &name)> choose;
    };

    explicit NotificationsPage(Offer offer);

    void restoreDefaults() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();

    Offer m_offer;
    QComboBox *m_filter = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace sled
