// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/askmanual.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

#include <utility>

namespace sled {

namespace {

constexpr const char *kPlaceProperty = "sledManualPlace";

} // namespace

ManualEvent::ManualEvent(ManualPlace wanted) : QEvent(eventType()), place(std::move(wanted))
{
    ignore();
}

QEvent::Type ManualEvent::eventType()
{
    static const auto kType = Type(registerEventType());
    return kType;
}

void askManual(QWidget &from, const ManualPlace &place)
{
    ManualEvent event(place);
    QPointer<QWidget> at = &from;
    while (at && !event.isAccepted()) {
        QCoreApplication::sendEvent(at, &event);
        if (at)
            at = at->parentWidget();
    }
}

void setManualPlace(QWidget &widget, const ManualPlace &place)
{
    widget.setProperty(kPlaceProperty, place.toLink());
}

void setManualPlace(QAction &action, const ManualPlace &place)
{
    action.setProperty(kPlaceProperty, place.toLink());
}

std::optional<ManualPlace> ownManualPlace(const QObject &object)
{
    const QString link = object.property(kPlaceProperty).toString();
    return link.isEmpty() ? std::nullopt : std::optional(ManualPlace::fromLink(link));
}

std::optional<ManualPlace> manualPlaceAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto place = ownManualPlace(*widget))
            return place;
    }
    return std::nullopt;
}

void offerManual(QDialog &dialog, const ManualPlace &place)
{
    setManualPlace(dialog, place);
    auto *key = new QShortcut(QKeySequence::HelpContents, &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog, [&dialog] {
        const QWidget *focus = dialog.focusWidget();
        if (const auto wanted = manualPlaceAt(focus ? focus : &dialog))
            askManual(dialog, *wanted);
    });
}

QAction *addManualAction(QMenu &menu, QWidget &from, const ManualPlace &place)
{
    return menu.addAction(manualActionText(), &from, [&from, place] { askManual(from, place); });
}

QString manualActionText()
{
    return QCoreApplication::translate("sled::Manual", "&What Does This Mean?");
}

} // namespace sled
