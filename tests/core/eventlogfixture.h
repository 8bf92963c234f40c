// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/eventlogsubscriber.h"
#include "tests/support/loggingsled.h"
#include "tests/support/writtenlog.h"

#include <QObject>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

namespace sled::test {

/// A test with the database of a new sled, and what was fired to be logged in it.
class EventLogFixture : public QObject {
protected:
    void makeNewSled()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(QStringLiteral("sled.db"));
        m_fired = 0;
        makeSled(m_path);
    }

    void fire(TransitionBus &bus, int count)
    {
        for (int i = 0; i < count; ++i)
            bus.fire(fired(static_cast<int>(m_fired++)));
    }

    [[nodiscard]] QString fault() const { return faultOf(logAt(m_path), m_fired); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::uint64_t m_fired = 0;
};

} // namespace sled::test
