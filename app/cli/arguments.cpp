// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/messages.h"
#include "app/cli/outputtarget.h"

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString operandsText(qsizetype count)
{
    return count == 1 ? u"1 operand"_s : u"%1 operands"_s.arg(count);
}

} // namespace

ExitStatus refuseUsage(const QString &message, const QString &helpCommand)
{
    printError(u"%1 (see '%2')"_s.arg(message, helpCommand));
    return ExitStatus::Usage;
}

Arguments::Arguments(const QString &summary, QString operand, Operands operands)
    : m_operand(std::move(operand)), m_operands(operands)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Prints this help."_s});
}

void Arguments::addOption(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

void Arguments::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

std::optional<ExitStatus> Arguments::parse(const QStringList &arguments, CommandContext &context)
{
    m_command = arguments.value(0);
    const bool isParsed = m_parser.parse(arguments);
    if (isParsed && m_parser.isSet(u"help"_s))
        return printText(help(), context);
    if (!isParsed) {
        QString message = m_parser.errorText();
        if (message.endsWith(u'.'))
            message.chop(1);
        return refuse(message);
    }
    const qsizetype count = operands().size();
    if (m_operands == Operands::Two && count != 2)
        return refuse(u"%1 takes %2, not %3"_s.arg(m_command, m_operand, operandsText(count)));
    if (m_operands == Operands::None && count > 0)
        return refuse(u"%1 takes no operands"_s.arg(m_command));
    if (count == 0 && m_operands != Operands::Any && m_operands != Operands::None)
        return refuse(u"no %1 is given"_s.arg(m_operand));
    if (m_operands == Operands::One && count > 1)
        return refuse(u"%1 takes one %2, not %3"_s.arg(m_command, m_operand).arg(count));
    return std::nullopt;
}

std::optional<QString> Arguments::value(const QString &name) const
{
    if (!m_parser.isSet(name))
        return std::nullopt;
    return m_parser.value(name);
}

Error unknownValue(const QString &option, const QString &value, const QString &valid)
{
    return {ErrorCode::OutOfRange,
            u"--%1 cannot be '%2'; it is one of %3"_s.arg(option, value, valid)};
}

ExitStatus Arguments::refuse(const QString &message) const
{
    return refuseUsage(message, u"sledscope-cli %1 --help"_s.arg(m_command));
}

QString Arguments::help() const
{
    const QString operand = m_operand
        % (m_operands == Operands::OneOrMore || m_operands == Operands::Any ? u"…"_s : QString());
    // QCommandLineParser's own first line knows nothing of commands.
    const QString text = m_parser.helpText();
    return u"Usage: sledscope-cli %1 [OPTIONS] %2"_s.arg(m_command, operand).trimmed() % u'\n'
        % text.mid(text.indexOf(u'\n') + 1);
}

} // namespace sled
