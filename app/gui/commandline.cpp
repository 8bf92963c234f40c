// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include "ui/language/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sled {

using namespace Qt::StringLiterals;

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows the pipeline history of sleds. Databases are only read."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this help and exit."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version and exit."_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, u"Write a picture of the window as PNG to FILE and exit."_s, u"FILE"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the picture (default: 1400x900)."_s,
                                  u"WIDTHxHEIGHT"_s);
    const QCommandLineOption dark(u"dark"_s, u"Use dark colours, whatever the desktop says."_s);
    const QCommandLineOption language(
        u"language"_s,
        u"Speak this language: en, de, ja; pseudo or pseudo-rtl show what cannot be translated."_s,
        u"LANGUAGE"_s);
    const QCommandLineOption page(
        u"page"_s,
        u"Show this page first: timeline (default), stories, findings, ops, reports, compare."_s,
        u"PAGE"_s);
    const QCommandLineOption noCache(
        u"no-cache"_s, u"Check every signature again, and remember none that passes."_s);
    const QCommandLineOption liveDemo(
        u"live-demo"_s, u"Let made-up sleds live and follow them, as Help › Live Demo does."_s);
    const QCommandLineOption newWindow(
        u"new-window"_s, u"Open a window of its own, even if one is there to open the sources."_s);
    parser.addOptions(
        {help, version, screenshot, size, dark, language, page, noCache, liveDemo, newWindow});
    parser.addPositionalArgument(
        u"SOURCE"_s, u"Databases to open, or one saved view (*.sledview)."_s, u"[SOURCE…]"_s);
    if (!parser.parse(arguments))
        return failure(ErrorCode::OutOfRange, parser.errorText());

    CommandLine line;
    if (parser.isSet(help))
        line.message = parser.helpText();
    else if (parser.isSet(version))
        line.message = u"sledscope "_s + QCoreApplication::applicationVersion() + u'\n';
    line.open.paths = parser.positionalArguments();
    line.isDark = parser.isSet(dark);
    line.usesCache = !parser.isSet(noCache);
    line.showsLiveDemo = parser.isSet(liveDemo);
    if (parser.isSet(language)) {
        line.language = parser.value(language);
        if (line.language->isEmpty() || !isLanguage(*line.language))
            return failure(ErrorCode::OutOfRange,
                           u"the language '%1' is not known"_s.arg(*line.language));
    }
    if (parser.isSet(page)) {
        const std::optional<WindowPage> wanted = windowPageNamed(parser.value(page));
        if (!wanted)
            return failure(ErrorCode::OutOfRange,
                           u"there is no page '%1'"_s.arg(parser.value(page)));
        line.open.page = *wanted;
    }
    if (parser.isSet(screenshot)) {
        line.screenshot = Screenshot{.file = parser.value(screenshot)};
        if (line.screenshot->file.isEmpty())
            return failure(ErrorCode::OutOfRange, u"--screenshot needs the name of a file"_s);
    }
    if (line.screenshot && line.showsLiveDemo)
        return failure(ErrorCode::OutOfRange, u"--live-demo does not go with --screenshot"_s);
    // What holds for a whole program is not to be had of one that runs.
    for (const QCommandLineOption &option :
         {newWindow, screenshot, liveDemo, dark, language, noCache})
        line.wantsOwnWindow = line.wantsOwnWindow || parser.isSet(option);
    if (parser.isSet(size)) {
        const Result<QSize> wanted = parseScreenshotSize(parser.value(size));
        if (!wanted)
            return tl::unexpected(wanted.error());
        if (!line.screenshot)
            return failure(ErrorCode::OutOfRange, u"--size goes with --screenshot"_s);
        line.screenshot->size = *wanted;
    }
    return line;
}

} // namespace sled
