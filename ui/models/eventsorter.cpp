// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventsorter.h"

#include <QElapsedTimer>

#include <utility>

namespace sled {

EventSorter::EventSorter(QObject *parent)
    : QObject(parent), m_job([this](const Answer &answer) {
          if (!answer.order)
              return;
          m_lastDurationMs = answer.durationMs;
          Q_EMIT sorted(*answer.order);
      })
{
}

void EventSorter::request(SortInput input, SortOrder order)
{
    m_job.run([input = std::move(input), order](const std::stop_token &stop) -> Answer {
        QElapsedTimer timer;
        timer.start();
        auto sorted = sortEvents(input, order, stop);
        if (!sorted)
            return {};
        return {std::make_shared<const std::vector<EventIndex>>(*std::move(sorted)),
                timer.elapsed()};
    });
}

} // namespace sled
