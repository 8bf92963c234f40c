// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencespage.h"

#include "ui/language/mnemonic.h"
#include "ui/theme/contrast.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>

#include <utility>

namespace sled {

namespace {

/// All that \a widget says, or nothing if it is not looked at.
QString textsOf(const QWidget &widget)
{
    QString texts;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts = button->text();
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts = group->title();
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        constexpr int kMostChoices = 30; // longer lists are of names, not of settings
        for (int i = 0; i < box->count() && box->count() <= kMostChoices; ++i)
            texts += box->itemText(i) + u'\n';
    }
    return withoutMnemonic(texts);
}

} // namespace

PreferencesPage::PreferencesPage(QString title) : m_title(std::move(title)) {}

void PreferencesPage::mark(QWidget &widget)
{
    constexpr double kShare = 0.35;
    QPalette palette = widget.palette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::Base})
        palette.setColor(role,
                         mixed(palette.color(role), palette.color(QPalette::Highlight), kShare));
    const QColor text = readableOn(palette.color(QPalette::Window));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(role, text);
    widget.setPalette(palette);
    widget.setAutoFillBackground(true);
    m_marked += &widget;
}

bool PreferencesPage::find(const QString &text)
{
    for (const QPointer<QWidget> &widget : std::exchange(m_marked, {})) {
        if (widget) {
            widget->setPalette(QPalette());
            widget->setAutoFillBackground(false);
        }
    }
    const bool hasMore = findMore(text);
    if (text.isEmpty())
        return false;
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->isVisibleTo(this) && textsOf(*widget).contains(text, Qt::CaseInsensitive))
            mark(*widget);
    }
    auto *scroll = findChild<QScrollArea *>();
    if (scroll && !m_marked.isEmpty() && scroll->isAncestorOf(m_marked.front()))
        scroll->ensureWidgetVisible(m_marked.front());
    return hasMore || !m_marked.isEmpty() || m_title.contains(text, Qt::CaseInsensitive);
}

bool PreferencesPage::findMore(const QString & /*text*/)
{
    return false;
}

} // namespace sled
