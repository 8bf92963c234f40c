// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"

#include "core/report/visibletext.h"

#include <cstdio>

namespace sled {

using namespace Qt::StringLiterals;

void printError(const QString &message)
{
    std::string line = "sledscope-cli: ";
    appendVisible(line, message.toStdString());
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

void printError(const QString &path, const QString &reason)
{
    printError(QString((path.isEmpty() ? u"''"_s : path) % u": "_s % reason));
}

} // namespace sled
