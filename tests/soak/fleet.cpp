// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/fleet.h"

#include "tests/bench/benchdata.h"

#include <QDir>

#include <csignal>
#include <sys/prctl.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

QByteArray runCommand(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(SLEDSCOPE_CLI), arguments);
    if (!program.waitForFinished(-1) || program.exitStatus() != QProcess::NormalExit
        || program.exitCode() != 0)
        fail(u"sledscope-cli %1: %2"_s.arg(arguments.join(u' '),
                                           QString::fromUtf8(program.readAllStandardError())));
    return program.readAllStandardOutput();
}

Fleet::Fleet(const QString &directory, int sleds, int rate, quint32 seed)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral(SLEDSCOPE_CLI),
                    {u"demo"_s, u"--sleds"_s, QString::number(sleds), u"--events"_s, u"500"_s,
                     u"--seed"_s, QString::number(seed), u"--live"_s, QString::number(rate),
                     u"--lag"_s, directory});
    while (m_databases.size() < sleds) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(kPatienceMs))
            fail(u"the sleds in %1 do not begin"_s.arg(directory));
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith(directory))
                m_databases += line;
        }
    }
}

Fleet::~Fleet()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Fleet::end()
{
    if (!isAlive())
        fail(u"the sleds have ended by themselves"_s);
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs))
        fail(u"the sleds do not end"_s);
}

} // namespace sled
