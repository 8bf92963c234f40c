// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/livedemo.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProcessPatienceMs = 5'000;
constexpr qsizetype kMaxProblem = 500; ///< Of a line that the demonstration complains with.

QString findProgram()
{
    const QString name = u"sledscope-cli"_s;
    const QString beside
        = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

LiveDemo::LiveDemo(QObject *parent) : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        setpgid(0, 0); // an interrupt from the terminal is for the window, which ends it in order
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(kProcessPatienceMs);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LiveDemo::readPaths);
    connect(&m_process, &QProcess::readyReadStandardError, this, &LiveDemo::readProblem);
    connect(&m_process, &QProcess::finished, this, [this] { finish(whyEnded()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(whyEnded());
    });
}

LiveDemo::~LiveDemo()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kProcessPatienceMs))
        m_process.kill(); // the sleds notice, and end by themselves
}

QString LiveDemo::directory()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"sledscope/live-demo"_s);
}

void LiveDemo::start()
{
    if (isRunning())
        return;
    m_isStopping = false;
    m_lastLine.clear();
    const QString program = findProgram();
    if (program.isEmpty())
        return finish(tr("The program sledscope-cli, which runs the live demonstration, is neither "
                         "beside this one nor in the PATH."));
    const QString shown = displayText(QDir::toNativeSeparators(directory()).toStdString());
    if (!QDir().mkpath(directory()))
        return finish(tr("The directory %1 for the live demonstration cannot be made.").arg(shown));
    m_lock = std::make_unique<QLockFile>(directory() + u".lock"_s);
    m_lock->setStaleLockTime(0); // it is held for as long as its process lives
    if (!m_lock->tryLock())
        return finish(m_lock->error() == QLockFile::LockFailedError
                          ? tr("The live demonstration runs already, in another window.")
                          : tr("The directory %1 cannot be written to.").arg(shown));
    constexpr int kRate = 5;
    m_process.start(program,
                    {u"demo"_s, u"--live"_s, QString::number(kRate), u"--"_s, directory()});
}

void LiveDemo::stop()
{
    if (!isRunning() || m_isStopping)
        return;
    m_isStopping = true;
    m_process.terminate();
    m_patience.start();
}

void LiveDemo::readPaths()
{
    m_process.setReadChannel(QProcess::StandardOutput);
    QStringList paths;
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).chopped(1);
        if (line.startsWith(directory())) // else it is one of the counts in the end
            paths += line;
    }
    if (!paths.isEmpty() && !m_isStopping)
        Q_EMIT databasesReady(paths);
}

void LiveDemo::readProblem()
{
    for (const QByteArray &line : m_process.readAllStandardError().split('\n')) {
        if (!line.trimmed().isEmpty())
            m_lastLine = line.trimmed().left(kMaxProblem);
    }
}

QString LiveDemo::whyEnded() const
{
    if (m_isStopping)
        return {};
    QString reason = displayText(m_lastLine.toStdString());
    if (reason.isEmpty() && m_process.error() == QProcess::UnknownError)
        reason = tr("sledscope-cli gave up with status %1").arg(m_process.exitCode());
    else if (reason.isEmpty())
        reason = m_process.errorString();
    return tr("The live demonstration has ended: %1.").arg(reason);
}

void LiveDemo::finish(const QString &problem)
{
    m_patience.stop();
    m_lock.reset();
    Q_EMIT ended(problem);
}

} // namespace sled
