// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"

#include <QCommandLineParser>

#include <optional>

namespace sled {

/// The options and operands of one command.
class Arguments final {
public:
    /// How many operands there may be.
    enum class Operands { None, One, Two, OneOrMore, Any };

    /// \a operand: what an operand is called, such as `SOURCE`; for two, both: `A B`.
    Arguments(const QString &summary, QString operand, Operands operands);

    void addOption(const QString &name, const QString &description, const QString &valueName);

    void addFlag(const QString &name, const QString &description); ///< An option without a value.

    /// Reads \a arguments, the command's name first.
    /// \return nothing if the command should go on. Otherwise its help was printed, or what
    ///         is wrong and how to get help.
    std::optional<ExitStatus> parse(const QStringList &arguments, CommandContext &context);

    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments(); }
    /// The option's value, if it was given.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;

    [[nodiscard]] bool isSet(const QString &flag) const { return m_parser.isSet(flag); }

    /// Prints \a message and how to get help. \return ExitStatus::Usage.
    ExitStatus refuse(const QString &message) const;

private:
    [[nodiscard]] QString help() const;

    QCommandLineParser m_parser;
    QString m_command;
    QString m_operand;
    Operands m_operands;
};

/// What is wrong with the value of an option that has names for all it can be.
Error unknownValue(const QString &option, const QString &value, const QString &valid);

/// Prints \a message and that \a helpCommand tells more. \return ExitStatus::Usage.
ExitStatus refuseUsage(const QString &message, const QString &helpCommand);

} // namespace sled
