// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpage.h"

#include "ui/language/language.h"
#include "ui/language/mnemonic.h"
#include "ui/theme/hint.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace sled {

GeneralPage::GeneralPage(QActionGroup &themes, QAction &restoreSession, Language language)
    : PreferencesPage(tr("General")), m_themes(themes), m_restoreSession(restoreSession)
{
    m_language = new QComboBox;
    m_language->setEnabled(language == Language::Kept);
    addLanguages();
    m_theme = new QComboBox;
    addThemes();
    auto *session = new QCheckBox(tr("Begin with &what was shown last"));
    session->setToolTip(restoreSession.toolTip());
    session->setChecked(restoreSession.isChecked());
    session->setEnabled(restoreSession.isVisible());
    connect(session, &QCheckBox::clicked, &restoreSession, &QAction::trigger);
    connect(&restoreSession, &QAction::toggled, session, &QCheckBox::setChecked);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("&Language:"), m_language);
    form->addRow({}, remarkLabel(tr("Another language is spoken from the next start on.")));
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("Start:"), session);
}

void GeneralPage::addLanguages()
{
    for (const sled::Language &one : languages())
        m_language->addItem(one.title, one.name);
    m_language->setCurrentIndex(m_language->findData(savedLanguage()));
    connect(m_language, &QComboBox::activated, this,
            [this] { saveLanguage(m_language->currentData().toString()); });
}

void GeneralPage::addThemes()
{
    const QList<QAction *> actions = m_themes.actions();
    for (QAction *action : actions)
        m_theme->addItem(withoutMnemonic(action->text()));
    m_theme->setCurrentIndex(int(actions.indexOf(m_themes.checkedAction())));
    connect(m_theme, &QComboBox::activated, this,
            [this](int number) { m_themes.actions()[number]->trigger(); });
    connect(&m_themes, &QActionGroup::triggered, m_theme, [this](QAction *action) {
        m_theme->setCurrentIndex(int(m_themes.actions().indexOf(action)));
    });
}

void GeneralPage::restoreDefaults()
{
    if (m_language->isEnabled()) {
        m_language->setCurrentIndex(0);
        saveLanguage({});
    }
    m_themes.actions().front()->trigger();
    if (!m_restoreSession.isChecked() && m_restoreSession.isVisible())
        m_restoreSession.trigger();
}

} // namespace sled
