// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/help/askmanual.h"
#include "ui/preferences/preferencespage.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/hint.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sled {

PreferencesDialog::PreferencesDialog(const QList<PreferencesPage *> &pages, QWidget *parent)
    : QDialog(parent), m_pages(pages)
{
    setWindowTitle(tr("Preferences"));
    setObjectName(QStringLiteral("preferences"));
    offerManual(*this, {QStringLiteral("start"), QStringLiteral("preferences")});
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setAccessibleName(tr("Search the preferences"));
    addClearButton(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addLayout(makePages(), 1);
    layout->addLayout(makeButtons());
    showPage(0);
    m_list->setFocus();
    constexpr int kLines = 32;
    constexpr int kCharacters = 110;
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines);
}

QLayout *PreferencesDialog::makePages()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Pages"));
    constexpr int kSpacing = 2;
    m_list->setSpacing(kSpacing);
    m_stack = new QStackedWidget;
    m_nothing = hintLabel(QString());
    m_nothing->hide();
    for (PreferencesPage *page : m_pages) {
        m_list->addItem(page->title());
        m_stack->addWidget(page);
    }
    constexpr int kRoom = 40;
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + kRoom);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesDialog::showPage);
    m_title = new QLabel;
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *shown = new QVBoxLayout;
    constexpr int kInset = 8;
    shown->setContentsMargins(kInset, 0, 0, 0);
    shown->setSpacing(kInset);
    shown->addWidget(m_title);
    shown->addWidget(m_nothing);
    shown->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_list);
    layout->addLayout(shown, 1);
    return layout;
}

QLayout *PreferencesDialog::makeButtons()
{
    m_defaults = new QPushButton(tr("&Restore Defaults"));
    m_defaults->setToolTip(tr("All of this page as it was at first"));
    m_defaults->setAutoDefault(false);
    connect(m_defaults, &QPushButton::clicked, this, [this] { page().restoreDefaults(); });
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_defaults);
    layout->addStretch();
    layout->addWidget(close);
    return layout;
}

PreferencesPage &PreferencesDialog::page() const
{
    return *m_pages[m_stack->currentIndex()];
}

void PreferencesDialog::showPage(int number)
{
    if (number < 0)
        return;
    m_stack->setCurrentIndex(number);
    m_title->setText(page().title());
    const QSignalBlocker noSignals(m_list);
    m_list->setCurrentRow(number);
    m_defaults->setEnabled(page().hasDefaults());
}

void PreferencesDialog::search()
{
    const QString text = m_search->text().trimmed();
    int first = -1;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const bool isFound = m_pages[i]->find(text) || text.isEmpty();
        QListWidgetItem *item = m_list->item(i);
        item->setFlags(isFound ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags);
        if (isFound && (first < 0 || i == m_stack->currentIndex()))
            first = i;
    }
    m_nothing->setText(tr("Nothing here is called “%1”.").arg(text));
    m_nothing->setVisible(first < 0);
    m_stack->setVisible(first >= 0);
    m_title->setVisible(first >= 0);
    m_defaults->setEnabled(first >= 0 && page().hasDefaults());
    showPage(first);
}

void PreferencesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        return m_search->clear(); // first the search ends, then the dialog
    QDialog::keyPressEvent(event);
}

} // namespace sled
