// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demooptions.h"
#include "core/demo/demoplan.h"
#include "core/demo/demosled.h"
#include "core/demo/oprelay.h"
#include "core/demo/storyname.h"

#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace sled {

/// The sleds of a demonstration while what is planned happens to them.
class DemoFleet final {
public:
    /// Makes the databases, one for each of \a paths. \return as OpWriter::create().
    static Result<DemoFleet> create(const QStringList &paths, const DemoOptions &options);

    /// Lets \a plan happen and writes all of it.
    /// \return the number of ops made, ErrorCode::Cancelled, or the databases' errors.
    Result<qint64> run(const DemoPlan &plan, const std::stop_token &stop);

private:
    /// What the fleet remembers of a story.
    struct Story {
        StoryName name;
        OpId item;
        qint64 end = 0; ///< Number after its last op.
        int retries = 0;
    };

    DemoFleet(std::vector<std::unique_ptr<DemoSled>> sleds, const DemoOptions &options);
    Result<void> happen(const PlannedStep &step, const DemoPlan &plan);
    Result<void> createStory(const PlannedStep &step);
    Result<void> moveStory(const PlannedStep &step);

    std::vector<std::unique_ptr<DemoSled>> m_sleds;
    OpRelay m_relay;
    std::vector<Story> m_stories;
    DemoRandom m_random;
};

} // namespace sled
