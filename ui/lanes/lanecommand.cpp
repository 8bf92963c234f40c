// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanecommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sled {

namespace {

using Command = LaneCommand;

struct Binding {
    int key;
    Qt::KeyboardModifiers modifiers;
    Command command;
};

const std::array kBindings{
    Binding{Qt::Key_W, Qt::NoModifier, Command::ZoomIn},
    Binding{Qt::Key_S, Qt::NoModifier, Command::ZoomOut},
    Binding{Qt::Key_A, Qt::NoModifier, Command::PanLeft},
    Binding{Qt::Key_D, Qt::NoModifier, Command::PanRight},
    Binding{Qt::Key_Left, Qt::NoModifier, Command::PanLeft},
    Binding{Qt::Key_Right, Qt::NoModifier, Command::PanRight},
    Binding{Qt::Key_Home, Qt::NoModifier, Command::Fit},
    Binding{Qt::Key_0, Qt::NoModifier, Command::Fit},
    Binding{Qt::Key_F, Qt::NoModifier, Command::FitSelection},
    Binding{Qt::Key_Left, Qt::AltModifier, Command::GoBack},
    Binding{Qt::Key_Right, Qt::AltModifier, Command::GoForward},
    Binding{Qt::Key_Back, Qt::NoModifier, Command::GoBack},
    Binding{Qt::Key_Forward, Qt::NoModifier, Command::GoForward},
    Binding{Qt::Key_Up, Qt::NoModifier, Command::LaneUp},
    Binding{Qt::Key_Down, Qt::NoModifier, Command::LaneDown},
    Binding{Qt::Key_Up, Qt::AltModifier, Command::MoveLaneUp},
    Binding{Qt::Key_Down, Qt::AltModifier, Command::MoveLaneDown},
    Binding{Qt::Key_P, Qt::NoModifier, Command::PinLane},
    Binding{Qt::Key_Space, Qt::NoModifier, Command::CollapseLane},
    Binding{Qt::Key_H, Qt::NoModifier, Command::HideLane},
    Binding{Qt::Key_Comma, Qt::NoModifier, Command::PreviousInLane},
    Binding{Qt::Key_Period, Qt::NoModifier, Command::NextInLane},
    Binding{Qt::Key_Home, Qt::ControlModifier, Command::FirstInLane},
    Binding{Qt::Key_End, Qt::ControlModifier, Command::LastInLane},
    // With Shift some layouts tell the same keys by what they then write.
    Binding{Qt::Key_Comma, Qt::ShiftModifier, Command::PreviousInStory},
    Binding{Qt::Key_Period, Qt::ShiftModifier, Command::NextInStory},
    Binding{Qt::Key_Less, Qt::ShiftModifier, Command::PreviousInStory},
    Binding{Qt::Key_Greater, Qt::ShiftModifier, Command::NextInStory},
    Binding{Qt::Key_Semicolon, Qt::ShiftModifier, Command::PreviousInStory},
    Binding{Qt::Key_Colon, Qt::ShiftModifier, Command::NextInStory},
    Binding{Qt::Key_Comma, Qt::ControlModifier, Command::PreviousOfSled},
    Binding{Qt::Key_Period, Qt::ControlModifier, Command::NextOfSled},
    Binding{Qt::Key_Left, Qt::ShiftModifier, Command::ShrinkRange},
    Binding{Qt::Key_Right, Qt::ShiftModifier, Command::GrowRange},
    Binding{Qt::Key_Return, Qt::NoModifier, Command::ZoomToRange},
    Binding{Qt::Key_Enter, Qt::NoModifier, Command::ZoomToRange},
    Binding{Qt::Key_Escape, Qt::NoModifier, Command::DropRange},
};

/// Keys that some layouts reach only with Shift or AltGr.
std::optional<Command> commandOfCharacter(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return Command::ZoomIn;
    case Qt::Key_Minus:
        return Command::ZoomOut;
    case Qt::Key_BracketLeft:
        return Command::BeginRange;
    case Qt::Key_BracketRight:
        return Command::EndRange;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<LaneCommand> laneCommand(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeypadModifier;
    const auto *const found = std::ranges::find_if(kBindings, [&](const Binding &binding) {
        return binding.key == key && binding.modifiers == modifiers;
    });
    if (found != kBindings.end())
        return found->command;
    const bool isWriting = !(modifiers & (Qt::ControlModifier | Qt::MetaModifier))
        || (modifiers & Qt::AltModifier); // AltGr is Ctrl and Alt on some systems
    return isWriting ? commandOfCharacter(key) : std::nullopt;
}

QString laneKeysText()
{
    return QCoreApplication::translate(
        "sled::LanesView",
        "Time to the right. Plus and minus, or W and S, zoom; left and right, or A and D, pan. "
        "Home shows everything, F what is selected; Alt+Left goes back, Alt+Right forward. "
        "Up and down change the lane; with Alt they move it, P pins it, Space collapses it, "
        "H hides it, the menu key tells more. Comma and full stop go from event to event of the "
        "lane, with Shift of the story, with Ctrl of the sled; Ctrl+Home is the first, Ctrl+End "
        "the last. Square brackets begin and end a range of time, Shift+Left and Shift+Right "
        "move its end, Enter zooms to it, Escape drops it.");
}

} // namespace sled
