// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/storyname.h"

#include <algorithm>
#include <array>
#include <span>

namespace sled {

namespace {

using namespace std::string_view_literals;

constexpr std::array kStoryVerbs{
    "retry"sv,   "cache"sv,    "paginate"sv, "stream"sv,    "compress"sv, "validate"sv,
    "archive"sv, "throttle"sv, "preview"sv,  "batch"sv,     "schedule"sv, "sign"sv,
    "rotate"sv,  "export"sv,   "import"sv,   "index"sv,     "merge"sv,    "show"sv,
    "hide"sv,    "rename"sv,   "group"sv,    "highlight"sv, "restore"sv,  "resume"sv,
    "limit"sv,   "log"sv,      "measure"sv,  "translate"sv,
};
constexpr std::array kBugVerbs{
    "crash on"sv,       "wrong count of"sv, "slow loading of"sv, "leak of"sv,
    "missing"sv,        "duplicate"sv,      "deadlock in"sv,     "flicker in"sv,
    "stale cache of"sv, "off by one in"sv,  "lost updates of"sv, "timeout in"sv,
};
constexpr std::array kRefactorVerbs{"extract"sv,       "split"sv, "simplify"sv,
                                    "remove unused"sv, "unify"sv, "move"sv};
constexpr std::array kSpikeVerbs{"compare libraries for"sv, "measure cost of"sv, "prototype"sv,
                                 "investigate"sv};

constexpr std::array kAdjectives{
    "failed"sv,  "large"sv,  "pending"sv, "nested"sv,  "remote"sv, "expired"sv,
    "partial"sv, "stale"sv,  "shared"sv,  "hidden"sv,  "recent"sv, "empty"sv,
    "signed"sv,  "weekly"sv, "offline"sv, "default"sv, "binary"sv, "archived"sv,
};
constexpr std::array kNouns{
    "uploads"sv,       "search results"sv, "sessions"sv,           "webhooks"sv,
    "invoices"sv,      "thumbnails"sv,     "access tokens"sv,      "build logs"sv,
    "test reports"sv,  "queues"sv,         "migrations"sv,         "notifications"sv,
    "config files"sv,  "time zones"sv,     "keyboard shortcuts"sv, "audit entries"sv,
    "feature flags"sv, "backups"sv,        "sitemaps"sv,           "diff views"sv,
    "user settings"sv, "rate limits"sv,    "error pages"sv,        "release notes"sv,
    "attachments"sv,   "permissions"sv,    "dashboards"sv,         "background jobs"sv,
    "table columns"sv, "log levels"sv,
};
constexpr std::array kWideNouns{
    "日本語 file names"sv,   "résumé uploads"sv,      "naïve date parsing"sv,
    "café menu layout"sv,    "größe column"sv,        "emoji 🚀 in branch names"sv,
    "кириллица in search"sv, "中文 keyboard input"sv, "piñata easter egg"sv,
    "한국어 labels"sv,
};

std::string slugOf(std::string_view text)
{
    std::string slug(text);
    std::ranges::replace(slug, ' ', '_');
    return slug;
}

std::string titleOf(std::string_view text)
{
    std::string title(text);
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

} // namespace

StoryName makeStoryName(std::uint64_t number, DemoRandom &random)
{
    struct Kind {
        std::string_view type;
        std::span<const std::string_view> verbs;
    };
    const std::array kinds{Kind{"story", kStoryVerbs}, Kind{"bug", kBugVerbs},
                           Kind{"refactor", kRefactorVerbs}, Kind{"spike", kSpikeVerbs}};
    constexpr std::array<std::size_t, 10> kShares{0, 0, 0, 0, 0, 0, 1, 1, 2, 3};
    const Kind &kind = kinds[random.pick(kShares)];

    std::string text(random.pick(kind.verbs));
    text += ' ';
    if (random.chance(6)) {
        text += random.pick(kWideNouns);
    } else {
        if (random.chance(55)) {
            text += random.pick(kAdjectives);
            text += ' ';
        }
        text += random.pick(kNouns);
    }
    std::string id = std::to_string(number) + '_';
    id += kind.type;
    id += '_' + slugOf(text);
    return {std::move(id), titleOf(text), kind.type};
}

} // namespace sled
