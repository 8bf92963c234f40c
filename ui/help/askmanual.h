// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"

#include <QEvent>

#include <optional>

class QAction;
class QDialog;
class QMenu;
class QWidget;

namespace sled {

/// Somebody wants to read a place of the manual. Sent to a widget and then to each of its
/// parents, as far as the window of a dialog's parent, until one accepts it.
class ManualEvent final : public QEvent {
public:
    explicit ManualEvent(ManualPlace wanted);

    static Type eventType();

    const ManualPlace place;
};

/// Asks on behalf of \a from for \a place. Nothing happens if nobody there shows the manual.
void askManual(QWidget &from, const ManualPlace &place);

/// From now on \a place is what there is to read about \a widget, and about what is in it.
void setManualPlace(QWidget &widget, const ManualPlace &place);
/// The same for a command.
void setManualPlace(QAction &action, const ManualPlace &place);
/// What there is to read about \a object itself, or nothing.
[[nodiscard]] std::optional<ManualPlace> ownManualPlace(const QObject &object);
/// What there is to read about \a widget, which may be null, or else about what it is in.
[[nodiscard]] std::optional<ManualPlace> manualPlaceAt(const QWidget *widget);

/// Sets what there is to read about \a dialog, and lets its F1 key ask for that.
void offerManual(QDialog &dialog, const ManualPlace &place);
/// Adds *What Does This Mean?* to \a menu, which asks for \a place on behalf of \a from.
QAction *addManualAction(QMenu &menu, QWidget &from, const ManualPlace &place);
/// The text of that command, with its mnemonic.
[[nodiscard]] QString manualActionText();

} // namespace sled
