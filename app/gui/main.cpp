// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"
#include "core/base/heap.h"
#include "core/base/outofmemory.h"
#include "ui/language/language.h"
#include "ui/models/displaytext.h"
#include "ui/views/labelaccess.h"
#include "ui/views/noticebar.h"
#include "ui/window/apptheme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runningwindow.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

/// What the program tells its caller.
enum ExitStatus { Done = 0, Usage = 2, Unreadable = 3 };

void nameApplication()
{
    QCoreApplication::setApplicationName(u"sledscope"_s);
    QCoreApplication::setOrganizationName(u"sledscope"_s);
    QCoreApplication::setApplicationVersion(u"" SLEDSCOPE_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(u"SledScope"_s);
    QGuiApplication::setDesktopFileName(u"sledscope"_s);
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

void printError(const QString &text)
{
    print(stderr, u"sledscope: "_s + sled::displayText(text.toStdString()) + u'\n');
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// Tells which sources could not be read. \return whether there were any.
bool reportFailures(const sled::History &history)
{
    bool hasFailed = false;
    for (quint32 i = 0; i < history.sourceCount(); ++i) {
        const sled::Source &source = history.source(sled::SourceIndex{i});
        if (source.state != sled::Source::State::Failed)
            continue;
        hasFailed = true;
        printError(source.path + u": "_s + source.error.detail);
    }
    return hasFailed;
}

int runScreenshot(sled::MainWindow &window, const sled::Screenshot &screenshot)
{
    const sled::Result<void> taken = sled::takeScreenshot(window, screenshot);
    const bool hasFailed = reportFailures(window.workspace().history());
    if (!taken) {
        printError(screenshot.file + u": "_s + taken.error().detail);
        return Unreadable;
    }
    const QString notice = window.notice().text();
    if (!notice.isEmpty())
        printError(notice);
    return hasFailed || !notice.isEmpty() ? Unreadable : Done;
}

/// Reads the command line without a display: help and mistakes need none.
sled::Result<sled::CommandLine> readCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return sled::parseCommandLine(QCoreApplication::arguments());
}

/// Lets a window that runs already open \a request, if there is one. Needs no display.
bool isHandedOver(int argc, char **argv, const sled::OpenRequest &request)
{
    const QCoreApplication application(argc, argv); // as long as the bus is spoken to
    const sled::HandOver answer = sled::handOver(request);
    if (answer == sled::HandOver::NoAnswer)
        printError(u"the window that runs does not answer; opening another"_s);
    return answer == sled::HandOver::Taken;
}

/// \return whether there is something to show windows on; a picture needs nothing.
bool findDisplay(const sled::CommandLine &line)
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return true;
    return line.screenshot ? qputenv("QT_QPA_PLATFORM", "offscreen") : hasDisplay();
}

/// Language, looks and what screen readers hear. Of a picture all but what \a line asks for is
/// the same for every user.
void dressUp(const sled::CommandLine &line)
{
    sled::installTranslations(line.language         ? *line.language
                                  : line.screenshot ? u"en"_s
                                                    : sled::savedLanguage());
    sled::LabelAccess::install();
    QIcon icon;
    for (const QString &size : {u"16"_s, u"24"_s, u"32"_s, u"48"_s, u"64"_s, u"128"_s, u"256"_s})
        icon.addFile(u":/icons/sledscope-"_s + size + u".png"_s);
    QApplication::setWindowIcon(icon);
    sled::applyTheme(line.isDark           ? sled::Theme::Dark
                         : line.screenshot ? sled::Theme::Light
                                           : sled::savedTheme());
}

int runWindow(const sled::CommandLine &line)
{
    sled::MainWindow window(line.screenshot ? sled::MainWindow::Settings::None
                                            : sled::MainWindow::Settings::User);
    if (line.usesCache)
        window.preferences().allowCache();
    window.showPage(line.open.page.value_or(sled::WindowPage::Timeline));
    if (!line.open.paths.isEmpty())
        window.open(line.open.paths);
    else if (!line.screenshot && !line.showsLiveDemo)
        window.restoreSession();
    if (line.screenshot)
        return runScreenshot(window, *line.screenshot);
    const sled::RunningWindow running(window);
    window.show();
    if (line.showsLiveDemo)
        window.startLiveDemo();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    sled::endWhenOutOfMemory("sledscope");
    sled::keepHeapCompact();
    nameApplication();
    const auto line = readCommandLine(argc, argv);
    if (!line) {
        printError(line.error().detail);
        print(stderr, u"Try 'sledscope --help'.\n"_s);
        return Usage;
    }
    if (line->message) {
        print(stdout, *line->message);
        return Done;
    }
    if (!findDisplay(*line)) {
        printError(u"there is no display; --screenshot and sledscope-cli need none"_s);
        return Usage;
    }
    if (!line->wantsOwnWindow && isHandedOver(argc, argv, line->open))
        return Done;
    const QApplication application(argc, argv);
    dressUp(*line);
    return runWindow(*line);
}
