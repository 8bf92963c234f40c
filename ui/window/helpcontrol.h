// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"
#include "ui/window/windowparts.h"

#include <QObject>

#include <memory>

namespace sled {

class ManualWindow;

/// *Help*: shows the manual, at what the user has in hand, or where a widget of the window or of
/// a dialog asks for (ManualEvent).
class HelpControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpControl)

public:
    HelpControl(const WindowParts &parts, UserFiles files);
    ~HelpControl() override;

    void open(const ManualPlace &place);
    void close(); ///< The window that it belongs to is about to.
    /// Null before anybody has asked for it.
    [[nodiscard]] ManualWindow *manual() const { return m_manual.get(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void openHere();
    void tryFilter(const QString &filter);
    void setPlaces() const;
    void saveLayout() const;

    WindowParts m_parts;
    const UserFiles m_files;
    std::unique_ptr<ManualWindow> m_manual;
};

} // namespace sled
