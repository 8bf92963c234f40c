// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/databasebuilder.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QProcess>

#include <iostream>

namespace sled::test {

/// A server: another process that holds a database open, appends and checkpoints.
///
/// It is the test program itself, started again: its SLED_TEST_PROGRAM has to return
/// runWriterProcess() if isWriterProcess(). Rows are those of numberedRows().
class WriterProcess final {
public:
    explicit WriterProcess(const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QLatin1String(nameOfRunningTest()), QStringLiteral("--writer"), path});
        waitForAnswer();
    }
    ~WriterProcess() { kill(); }
    WriterProcess(const WriterProcess &) = delete;
    WriterProcess &operator=(const WriterProcess &) = delete;

    void append(int first, int count)
    {
        command("append " + QByteArray::number(first) + ' ' + QByteArray::number(count));
    }
    void checkpoint() { command("checkpoint 0 0"); }

    void exit() ///< As a server does: closes the database first.
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill() ///< As a crash does.
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    void command(const QByteArray &line)
    {
        m_process.write(line + '\n');
        waitForAnswer();
    }
    void waitForAnswer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                qFatal("the writer process does not answer");
        }
        m_process.readLine();
    }

    QProcess m_process;
};

inline bool isWriterProcess(int argc, char **argv)
{
    return argc == 3 && qstrcmp(argv[1], "--writer") == 0;
}

/// Makes or reopens the database that \a argv names, then obeys standard input to its end.
inline int runWriterProcess(char **argv)
{
    const QString path = QFile::decodeName(argv[2]);
    OpWriter writer
        = valueOf(QFile::exists(path) ? OpWriter::reopen(path)
                                      : OpWriter::create(path, OpWriter::Journal::WriteAheadLog));
    std::cout << "ready" << std::endl;
    std::string command;
    int first = 0;
    int count = 0;
    while (std::cin >> command >> first >> count) {
        if (command == "append")
            valueOf(writer.append(numberedRows(first, count)));
        else
            valueOf(writer.checkpoint());
        std::cout << "done" << std::endl;
    }
    return 0;
}

} // namespace sled::test
