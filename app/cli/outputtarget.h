// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/store/outputfile.h"

#include <QStringList>

#include <optional>

namespace sled {

/// Where a command's data goes: standard output, or a file that appears whole or not at all.
class OutputTarget final {
public:
    /// Standard output, which outlives the target.
    explicit OutputTarget(StandardOutput &out) : m_out(out) {}

    /// Writes to \a path instead; a device or pipe of that name is written to as it is.
    /// \return as OutputFile::open().
    [[nodiscard]] Result<void> useFile(const QString &path, const QStringList &sources);

    [[nodiscard]] QIODevice &device() const;

    /// Ends the output, and says on standard error what is wrong with it.
    /// \param written how writing to device() ended
    /// \param status what the command would return otherwise
    ExitStatus finish(const Result<void> &written, ExitStatus status);

    /// Whether the output would take the place of a file.
    [[nodiscard]] bool replacesFile() const;

    /// Leaves the file as it was, if there was one, and says \a why on standard error.
    /// Requires: replacesFile(). Nothing more may be written.
    void abandon(const QString &why);

private:
    StandardOutput &m_out;
    QString m_path = QStringLiteral("standard output");
    std::optional<OutputFile> m_file; ///< Nothing: standard output.
};

/// Prints \a text on standard output. \return Done, or as OutputTarget::finish().
ExitStatus printText(const QString &text, CommandContext &context);

} // namespace sled
