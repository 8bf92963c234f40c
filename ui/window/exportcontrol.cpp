// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportcontrol.h"

#include "ui/dialogs/exporteventsdialog.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/eventtableview.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMainWindow>

namespace sled {

ExportControl::ExportControl(const WindowParts &parts, UserFiles files)
    : m_parts(parts), m_files(files), m_source(parts.workspace, parts.pages.timeline->table())
{
    connect(parts.actions.exportEvents, &QAction::triggered, this, &ExportControl::open);
    const auto refresh = [this] {
        if (m_dialog)
            m_dialog->refresh();
    };
    connect(&parts.workspace, &Workspace::changed, this, refresh);
    connect(&parts.workspace, &Workspace::settled, this, refresh);
    connect(&parts.workspace, &Workspace::verificationProgressed, this, refresh);
    connect(&parts.workspace, &Workspace::replaced, this, [this] {
        if (m_dialog)
            m_dialog->loseHistory();
    });
}

ExportControl::~ExportControl()
{
    delete m_dialog.data(); // it reads what is about to go
}

void ExportControl::open()
{
    ExportSettings settings
        = m_files == UserFiles::Used ? ExportSettings::load() : ExportSettings();
    settings.zone = TimeDisplay::ofProgram().zoneName();
    if (!m_source.filter().isEmpty())
        settings.rows = ExportRows::Shown;
    m_dialog = new ExportEventsDialog(m_source, settings, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::WindowModal);
    connect(m_dialog, &ExportEventsDialog::settingsUsed, this, [this](const ExportSettings &used) {
        if (m_files == UserFiles::Used)
            used.save();
    });
    m_dialog->open();
}

} // namespace sled
