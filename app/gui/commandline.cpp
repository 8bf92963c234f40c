// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include "ui/language/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// The options that there are, as --help tells of them.
struct Options {
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Print this help and exit."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Print the version and exit."_s};
    QCommandLineOption screenshot{
        u"screenshot"_s, u"Write a picture of the window as PNG to FILE and exit."_s, u"FILE"_s};
    QCommandLineOption size{u"size"_s, u"Size of the picture (default: 1400x900)."_s,
                            u"WIDTHxHEIGHT"_s};
    QCommandLineOption dark{u"dark"_s, u"Use dark colours, whatever the desktop says."_s};
    QCommandLineOption language{
        u"language"_s,
        u"Speak this language: en, de, ja; pseudo or pseudo-rtl show what cannot be translated."_s,
        u"LANGUAGE"_s};
    QCommandLineOption page{
        u"page"_s,
        u"Show this page first: timeline (default), stories, findings, ops, reports, compare."_s,
        u"PAGE"_s};
    QCommandLineOption noCache{u"no-cache"_s,
                               u"Check every signature again, and remember none that passes."_s};
    QCommandLineOption liveDemo{
        u"live-demo"_s, u"Let made-up sleds live and follow them, as Help › Live Demo does."_s};
    QCommandLineOption newWindow{
        u"new-window"_s, u"Open a window of its own, even if one is there to open the sources."_s};
};

tl::unexpected<Error> refuse(const QString &why)
{
    return failure(ErrorCode::OutOfRange, why);
}

Result<void> readLanguage(const QCommandLineParser &parser, const Options &options,
                          CommandLine &line)
{
    if (!parser.isSet(options.language))
        return {};
    line.language = parser.value(options.language);
    if (line.language->isEmpty() || !isLanguage(*line.language))
        return refuse(u"the language '%1' is not known"_s.arg(*line.language));
    return {};
}

Result<void> readPage(const QCommandLineParser &parser, const Options &options, CommandLine &line)
{
    if (!parser.isSet(options.page))
        return {};
    line.open.page = windowPageNamed(parser.value(options.page));
    if (!line.open.page)
        return refuse(u"there is no page '%1'"_s.arg(parser.value(options.page)));
    return {};
}

Result<void> readScreenshot(const QCommandLineParser &parser, const Options &options,
                            CommandLine &line)
{
    if (parser.isSet(options.screenshot)) {
        line.screenshot = Screenshot{.file = parser.value(options.screenshot)};
        if (line.screenshot->file.isEmpty())
            return refuse(u"--screenshot needs the name of a file"_s);
        if (line.showsLiveDemo)
            return refuse(u"--live-demo does not go with --screenshot"_s);
    }
    if (!parser.isSet(options.size))
        return {};
    const Result<QSize> wanted = parseScreenshotSize(parser.value(options.size));
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!line.screenshot)
        return refuse(u"--size goes with --screenshot"_s);
    line.screenshot->size = *wanted;
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows the pipeline history of sleds. Databases are only read."_s);
    parser.addOptions({options.help, options.version, options.screenshot, options.size,
                       options.dark, options.language, options.page, options.noCache,
                       options.liveDemo, options.newWindow});
    parser.addPositionalArgument(
        u"SOURCE"_s, u"Databases to open, or one saved view (*.sledview)."_s, u"[SOURCE…]"_s);
    if (!parser.parse(arguments))
        return refuse(parser.errorText());

    CommandLine line;
    if (parser.isSet(options.help))
        line.message = parser.helpText();
    else if (parser.isSet(options.version))
        line.message = u"sledscope "_s + QCoreApplication::applicationVersion() + u'\n';
    line.open.paths = parser.positionalArguments();
    line.isDark = parser.isSet(options.dark);
    line.usesCache = !parser.isSet(options.noCache);
    line.showsLiveDemo = parser.isSet(options.liveDemo);
    // What holds for a whole program is not to be had of one that runs.
    for (const QCommandLineOption &option :
         {options.newWindow, options.screenshot, options.liveDemo, options.dark, options.language,
          options.noCache})
        line.wantsOwnWindow = line.wantsOwnWindow || parser.isSet(option);
    for (const auto read : {readLanguage, readPage, readScreenshot}) {
        if (const Result<void> result = read(parser, options, line); !result)
            return tl::unexpected(result.error());
    }
    return line;
}

} // namespace sled
