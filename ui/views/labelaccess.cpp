// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/labelaccess.h"

#include "ui/language/mnemonic.h"

#include <QLabel>
#include <QPixmap>
#include <QTextDocumentFragment>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeLabelAccess(const QString & /*className*/, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label ? new LabelAccess(*label) : nullptr;
}

QString spokenText(const QLabel &label)
{
    const bool isRich = label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

} // namespace

void LabelAccess::install()
{
    QAccessible::installFactory(makeLabelAccess);
}

LabelAccess::LabelAccess(QLabel &label) : QAccessibleWidget(&label, QAccessible::StaticText) {}

const QLabel &LabelAccess::label() const
{
    return *static_cast<const QLabel *>(object());
}

QString LabelAccess::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return QAccessibleWidget::text(kind);
    if (label().buddy())
        return withoutMnemonic(label().text());
    const QString name = label().accessibleName();
    const QString text = spokenText(label());
    if (name.isEmpty() || text.isEmpty())
        return name + text;
    return text.contains(name) ? text : name + u": "_s + text;
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
LabelAccess::relations(QAccessible::Relation match) const
{
    auto found = QAccessibleWidget::relations(match);
    QWidget *buddy = label().buddy();
    if (buddy && (match & QAccessible::Labelled) != 0)
        found.append({QAccessible::queryAccessibleInterface(buddy), QAccessible::Labelled});
    return found;
}

QAccessible::Role LabelAccess::role() const
{
    const bool isPicture = label().text().isEmpty() && !label().pixmap().isNull();
    return isPicture ? QAccessible::Graphic : QAccessible::StaticText;
}

QAccessible::State LabelAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

} // namespace sled
