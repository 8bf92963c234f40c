// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace sled::test {

/// As long as it lives, no file of this process can be written: what SQLite sees is a disk
/// that refuses more.
class FullFileSystem final {
public:
    FullFileSystem()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullFileSystem() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullFileSystem)

private:
    rlimit m_before{};
};

} // namespace sled::test
