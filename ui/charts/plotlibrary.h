// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot, which is written with Qt's short keywords: we compile without. Only this room
// includes it, and of it only sources.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef emit
#undef slots
#undef signals
