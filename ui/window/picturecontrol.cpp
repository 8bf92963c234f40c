// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picturecontrol.h"

#include "ui/dialogs/lanespicturedialog.h"
#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/timelinepage.h"
#include "ui/window/apptheme.h"
#include "ui/window/countstext.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QMainWindow>
#include <QSettings>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString pictureDirectoryKey()
{
    return u"picture/directory"_s;
}

} // namespace

PictureControl::PictureControl(const WindowParts &parts, UserFiles files)
    : m_parts(parts), m_files(files)
{
    if (m_files == UserFiles::Used)
        m_directory = QSettings().value(pictureDirectoryKey()).toString();
    QAction *const action = parts.actions.savePicture;
    connect(action, &QAction::triggered, this, &PictureControl::show);
    const auto update
        = [this, action] { action->setEnabled(m_parts.workspace.history().eventCount() > 0); };
    connect(&parts.workspace, &Workspace::changed, this, update);
    connect(&parts.workspace, &Workspace::replaced, this, update);
    update();
}

void PictureControl::show()
{
    const LanesView &lanes = m_parts.pages.timeline->lanes();
    LanesShown shown{lanes.scene(),
                     std::make_shared<const LaneData>(lanes.data()),
                     lanes.timeZone(),
                     caption(),
                     m_parts.workspace.paths(),
                     m_directory};
    auto *dialog = new LanesPictureDialog(std::move(shown),
                                          {{tr("As in the window"), m_parts.window.palette()},
                                           {tr("Light"), lightPalette()},
                                           {tr("Dark"), darkPalette()}},
                                          &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LanesPictureDialog::directoryChosen, this, [this](const QString &directory) {
        m_directory = directory;
        if (m_files == UserFiles::Used)
            QSettings().setValue(pictureDirectoryKey(), directory);
    });
    dialog->open();
}

QStringList PictureControl::caption() const
{
    return {titleText(), sourcesText(), rangeText(), filterText(),
            tr("SledScope %1, %2")
                .arg(QStringLiteral(SLEDSCOPE_VERSION),
                     TimeDisplay::ofProgram().absoluteText(
                         double(QDateTime::currentSecsSinceEpoch())))};
}

QString PictureControl::titleText() const
{
    switch (m_parts.pages.timeline->lanesState().grouping) {
    case LaneGrouping::Story:
        return tr("Stage transitions by story");
    case LaneGrouping::Stage:
        return tr("Stage transitions by stage");
    case LaneGrouping::Sled:
        break;
    }
    return tr("Stage transitions by sled");
}

QString PictureControl::sourcesText() const
{
    return tr("Sources: %1").arg(m_parts.workspace.sources().names().join(u", "_s));
}

QString PictureControl::rangeText() const
{
    TimeDisplay &times = TimeDisplay::ofProgram();
    const TimeRange range = m_parts.pages.timeline->lanes().visibleRange();
    return tr("%1 from %2 to %3")
        .arg(times.heading(tr("Times")), times.absoluteText(range.begin),
             times.absoluteText(range.end));
}

QString PictureControl::filterText() const
{
    const QString filter = m_parts.filter.conditions().text();
    const QString counts = countsText(m_parts.workspace);
    return filter.isEmpty() ? tr("No filter: %1").arg(counts)
                            : tr("Filter %1: %2").arg(displayText(filter.toStdString()), counts);
}

} // namespace sled
