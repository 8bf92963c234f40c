// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/opexportcontrol.h"

#include "ui/dialogs/exportopsdialog.h"
#include "ui/models/timedisplay.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>
#include <string_view>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString exportDirectoryKey()
{
    return u"export/opsDirectory"_s;
}

} // namespace

OpExportControl::OpExportControl(const WindowParts &parts, UserFiles files)
    : m_parts(parts), m_files(files)
{
    connect(parts.actions.exportOps, &QAction::triggered, this, &OpExportControl::open);
    const auto updateAction
        = [this] { m_parts.actions.exportOps->setEnabled(!m_parts.workspace.isEmpty()); };
    connect(&parts.workspace, &Workspace::changed, this, updateAction);
    updateAction();
}

void OpExportControl::open()
{
    const OpExportOffer offered = offer();
    m_dialog = new ExportOpsDialog(
        offered, [this] { return filteredIds(); }, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setPath(firstPath());
    connect(m_dialog, &ExportOpsDialog::exported, this, [this](const QString &path) {
        if (m_files == UserFiles::Used)
            QSettings().setValue(exportDirectoryKey(), QFileInfo(path).path());
    });
    m_dialog->open();
}

OpExportOffer OpExportControl::offer() const
{
    const Workspace &workspace = m_parts.workspace;
    OpExportOffer offer;
    offer.sources = workspace.paths();
    offer.filter = m_parts.filter.conditions().text();
    offer.zone = TimeDisplay::ofProgram().zoneName();
    offer.events = qint64(m_parts.workspace.filter().shownCount());
    for (std::size_t i = 0; i < workspace.roster().size(); ++i) {
        const SledNumber sled{std::uint32_t(i)};
        const std::string_view id = workspace.history().text(workspace.roster().at(sled).id);
        // What is no key is the sled id of a forged or foreign entry: nobody signs with it.
        if (const auto key = AuthorId::fromHex(id))
            offer.sleds += QString::fromStdString(key->toHex());
    }
    return offer;
}

Result<std::vector<OpId>> OpExportControl::filteredIds() const
{
    Workspace &workspace = m_parts.workspace;
    const EventFilter &filter = workspace.filter();
    // Beside live sleds something is always new: what the filter has not seen yet comes after.
    const bool isLive = !workspace.live().followed().empty();
    const bool isKnown
        = !workspace.isLoading() && workspace.isVerified() && (isLive || !filter.isBusy());
    if (!isKnown || !filter.isAnswered() || !filter.shown()) {
        return failure(ErrorCode::Busy,
                       u"sources are still being read, checked or filtered; try again when that "
                       "is done, or export without the filter"_s);
    }
    const std::vector<bool> &shown = *filter.shown();
    const History &history = workspace.history();
    std::vector<OpId> ids;
    ids.reserve(filter.shownCount());
    for (std::size_t i = 0; i < std::min(shown.size(), history.eventCount()); ++i) {
        if (shown[i])
            ids.push_back(history.opOf(EventIndex{std::uint32_t(i)}).id);
    }
    return ids;
}

QString OpExportControl::firstPath() const
{
    QString directory;
    if (m_files == UserFiles::Used)
        directory = QSettings().value(exportDirectoryKey()).toString();
    if (directory.isEmpty() || !QFileInfo(directory).isDir())
        directory = QDir::homePath(); // not beside a database, where nothing is to be left
    return QDir(directory).filePath(u"export.ops.jsonl"_s);
}

} // namespace sled
