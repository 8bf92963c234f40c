// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportsample.h"

#include "ui/dialogs/exportsource.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

qint64 acceptedOf(const EventSnapshot &snapshot)
{
    const auto accepted = std::ranges::count_if(snapshot.states, [](const EventState &state) {
        return standingOf(state.verdict) == Standing::Accepted;
    });
    const auto deleted = std::ranges::count_if(snapshot.deleted, [&](EventIndex event) {
        return standingOf(snapshot.states[std::size_t(event)].verdict) == Standing::Accepted;
    });
    return accepted - deleted;
}

} // namespace

ExportSample::ExportSample(QObject *parent)
    : QObject(parent),
      m_reading(kCopiedAtOnce, kMaxCopyTurn,
                [this](Snapshot snapshot) {
                    m_snapshot = std::move(snapshot);
                    look();
                }),
      m_job([this](const Answer &answer) {
          if (!answer.count)
              return;
          m_found = answer;
          Q_EMIT changed();
      })
{
}

void ExportSample::read(const History &history)
{
    m_reading.start(history, history);
}

void ExportSample::loseHistory()
{
    m_reading.stop();
}

void ExportSample::choose(EventSelection selection)
{
    m_selection = std::make_shared<const EventSelection>(std::move(selection));
    look();
}

void ExportSample::look()
{
    if (!m_snapshot || !m_selection)
        return;
    m_job.run([snapshot = m_snapshot, selection = m_selection](const std::stop_token &stop) {
        return find(snapshot, *selection, stop);
    });
}

ExportSample::Answer ExportSample::find(const Snapshot &snapshot, const EventSelection &selection,
                                        const std::stop_token &stop)
{
    auto events = selectEvents(*snapshot, selection, stop);
    if (!events)
        return {};
    const auto count = qint64(events->size());
    events->resize(std::min(events->size(), kEvents));
    events->shrink_to_fit();
    return {snapshot, *std::move(events), count, acceptedOf(*snapshot)};
}

QByteArray ExportSample::begin(EventReportOptions options) const
{
    options.maxText = kMaxText;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    static_cast<void>( // a buffer takes all
        writeEvents(*m_found.snapshot, m_found.first, options, out, {}));
    return out.data();
}

} // namespace sled
