// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowparts.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace sled {

class VerifiedOps;
struct VerifiedOpsFacts;

/// *Clear Cache…*: tells what is remembered of ops that have passed, and forgets it if the user
/// wants that. What is open stays as it is.
class CacheControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CacheControl)

public:
    explicit CacheControl(const WindowParts &parts, QObject *parent = nullptr);
    ~CacheControl() override; ///< Waits until it is forgotten.

    [[nodiscard]] VerifiedOpsFacts facts(); ///< Of what is remembered now.

Q_SIGNALS:
    void cleared(); ///< Or it could not be; the user has been told.

private:
    void ask();
    void clear();
    void findCache();
    void tell();

    const WindowParts m_parts;
    std::shared_ptr<VerifiedOps> m_cache; ///< That was asked about.
    QFutureWatcher<QString> m_clearing;   ///< What is wrong; empty if nothing is.
};

} // namespace sled
