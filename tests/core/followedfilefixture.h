// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/followedhistory.h"
#include "tests/support/livewriter.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <span>

namespace sled::test {

/// A test with a database that others write while it is followed. Warnings fail it.
class FollowedFileFixture : public QObject {
protected:
    using Journal = OpWriter::Journal;
    using Phase = FollowState::Phase;

    /// \a count: of ops().
    explicit FollowedFileFixture(int count) : m_ops(appendedEvents(count, testKeys(1))) {}

    void makeNewDirectory()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory.emplace();
        m_path = m_directory->filePath(QStringLiteral("a.db"));
    }
    [[nodiscard]] std::span<const SignedOp> ops(std::size_t first, std::size_t count) const
    {
        return std::span(m_ops).subspan(first, count);
    }
    void write(std::size_t count, Journal journal = Journal::WriteAheadLog) const
    {
        writeDatabase(m_path, {m_ops.begin(), m_ops.begin() + std::ptrdiff_t(count)}, journal);
    }

    std::optional<QTemporaryDir> m_directory;
    QString m_path;

private:
    std::vector<SignedOp> m_ops;
};

} // namespace sled::test
