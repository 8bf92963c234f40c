// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "ui/language/pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct OwnTitle {
    QLatin1StringView name;
    const char16_t *title = nullptr;
};

constexpr std::array kOwnTitles{OwnTitle{"en"_L1, u"English"}, OwnTitle{"de"_L1, u"Deutsch"},
                                OwnTitle{"ja"_L1, u"日本語"}};

QString languageKey()
{
    return u"language"_s;
}

bool isPseudo(const QString &name)
{
    return name == "pseudo"_L1 || name == "pseudo-rtl"_L1;
}

/// The first of the desktop's languages that the window speaks.
QString desktopLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString name = wanted.section(u'-', 0, 0);
        if (!name.isEmpty() && isLanguage(name))
            return name;
    }
    return u"en"_s;
}

/// The desktop's where it fits \a name. Where that has no language, `C`, it is taken for English.
QLocale localeFor(const QString &name)
{
    const QLocale system = QLocale::system();
    const bool isEnglish = system.language() == QLocale::C && name == "en"_L1;
    const bool isSystems = name.isEmpty() || isPseudo(name) || isEnglish
        || QLocale(name).language() == system.language();
    return isSystems ? system : QLocale(name);
}

/// The translators of the program, the last one asked first.
class Translators {
public:
    static Translators &ofProgram()
    {
        static Translators translators;
        return translators;
    }

    void clear()
    {
        for (const auto &translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
        m_translators.clear();
    }

    void add(std::unique_ptr<QTranslator> translator)
    {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }

    void addFile(const QString &file, const QString &directory)
    {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, directory))
            add(std::move(translator));
    }

    QString language = u"en"_s;

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

void addMessages(const QString &name)
{
    Translators::ofProgram().addFile(u"sledscope_"_s + name, u":/translations"_s);
}

/// English has its plural forms from a translation as well: tests have them without asking.
void beginWithEnglish()
{
    Translators::ofProgram().clear();
    Translators::ofProgram().language = u"en"_s;
    addMessages(u"en"_s);
}

Q_COREAPP_STARTUP_FUNCTION(beginWithEnglish)

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> all{
        {{}, QCoreApplication::translate("sled::Language", "As the desktop")}};
    for (const OwnTitle &own : kOwnTitles)
        all.push_back({own.name, QString::fromUtf16(own.title)});
    return all;
}

QString savedLanguage()
{
    const QString name = QSettings().value(languageKey()).toString();
    return isLanguage(name) ? name : QString();
}

void saveLanguage(const QString &name)
{
    QSettings().setValue(languageKey(), name);
}

bool isLanguage(const QString &name)
{
    return name.isEmpty() || isPseudo(name)
        || std::ranges::find(kOwnTitles, name, &OwnTitle::name) != kOwnTitles.end();
}

void installTranslations(const QString &name)
{
    Q_ASSERT(isLanguage(name));
    const QString language = name.isEmpty() ? desktopLanguage() : name;
    QLocale::setDefault(localeFor(name));
    beginWithEnglish();
    Translators &translators = Translators::ofProgram();
    translators.language = language;
    if (isPseudo(language)) {
        translators.add(std::make_unique<PseudoTranslator>(
            language == "pseudo"_L1 ? Qt::LeftToRight : Qt::RightToLeft));
    } else if (language != "en"_L1) {
        translators.addFile(u"qtbase_"_s + language,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        addMessages(language);
    }
}

QString installedLanguage()
{
    return Translators::ofProgram().language;
}

} // namespace sled
