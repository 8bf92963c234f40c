// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/verdict.h"
#include "core/eventlog/vocabulary.h"
#include "ui/language/pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace sled::test {

/// What of \a text stands outside of the brackets of PseudoTranslator: nobody translates it.
inline QString outsidePseudo(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar character : text) {
        if (character == PseudoTranslator::kBegin)
            ++depth;
        else if (character == PseudoTranslator::kEnd)
            --depth;
        else if (depth == 0)
            outside += character;
    }
    return outside;
}

/// Identifiers, names and keys, which are the same in every language.
inline bool isNoLanguage(const QString &word)
{
    static const QStringList kNames = [] {
        const auto text = QStringLiteral(
            "UTC SledScope Ctrl Alt Shift Esc Del Up Down Space Ok English Deutsch seq insert set "
            "delete timestamp verdict signer attribution sources verification at");
        QStringList names = text.split(u' ');
        for (int i = 0; i <= int(Verdict::Malformed); ++i) {
            const std::string_view name = verdictName(Verdict(i));
            names += QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
        return names;
    }();
    static const QRegularExpression kMark(QStringLiteral("[0-9_/=]|\\w\\.\\w"));
    static const QRegularExpression kLetter(QStringLiteral("[A-Za-z]"));
    if (word.size() < 2 || kNames.contains(word) || word.contains(kMark) || !word.contains(kLetter))
        return true;
    const std::string bytes = word.toStdString();
    const auto isStage = [&bytes](std::string_view name) { return name == bytes; };
    return stageFromLabel(bytes) != Stage::Unknown || std::ranges::any_of(kPipelineEvents, isStage);
}

/// The words of \a text that are in English though the window speaks pseudo.
inline QStringList englishIn(const QString &text)
{
    static const QRegularExpression kWord(QStringLiteral("[\\w/.:=-]+"));
    const bool isRich = text.startsWith(QStringLiteral("<qt>"));
    const QString plain = isRich ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    QStringList words;
    for (auto found = kWord.globalMatch(outsidePseudo(plain)); found.hasNext();) {
        QString word = found.next().captured();
        while (word.endsWith(u'.') || word.endsWith(u':') || word.endsWith(u'-'))
            word.chop(1);
        if (!isNoLanguage(word))
            words += word;
    }
    return words;
}

/// All texts that \a widget itself shows or tells, without those of its children.
inline QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (!widget.windowTitle().contains(QStringLiteral(" - "))) // of a file
        texts += widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts += group->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts += line->placeholderText();
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts += menu->title();
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        texts += spin->suffix();
    if (const auto *status = qobject_cast<const QStatusBar *>(&widget))
        texts += status->currentMessage();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip() << action->statusTip();
    return texts;
}

/// What the headers and the first cells of \a view show, and their tool tips.
inline QStringList cellsOf(const QAbstractItemView &view)
{
    constexpr int kRows = 20;
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return texts;
    const bool hasHeader = !view.findChildren<QHeaderView *>().isEmpty();
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
            if (hasHeader)
                texts += model->headerData(column, Qt::Horizontal, role).toString();
            for (int row = 0; row < std::min(kRows, model->rowCount()); ++row)
                texts += model->index(row, column).data(role).toString();
        }
    }
    return texts;
}

/// What of the window or dialog \a root nobody translates, each with the class that shows it.
inline QStringList englishOf(const QWidget &root)
{
    QList<const QWidget *> widgets{&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets += child;
    QStringList found;
    for (const QWidget *widget : widgets) {
        QStringList texts = textsOf(*widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !qobject_cast<const QHeaderView *>(widget))
            texts += cellsOf(*view);
        for (const QString &text : texts) {
            if (!englishIn(text).isEmpty())
                found += QString::fromLatin1(widget->metaObject()->className())
                    + QStringLiteral(": ") + text;
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace sled::test
