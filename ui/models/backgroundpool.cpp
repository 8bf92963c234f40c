// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backgroundpool.h"

#include <QThreadPool>

namespace sled {

QThreadPool &backgroundPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace sled
