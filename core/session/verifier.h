// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/session/signaturepool.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// How far verification is.
struct VerificationProgress {
    qint64 checked = 0; ///< Signatures checked in the background so far.
    qint64 total = 0;   ///< Those, and the ones still to be checked.
    double perSecond = 0.0;
    std::optional<double> secondsLeft; ///< Nothing while that cannot be said.
};

/// Checks the signatures of a history in the background: first those asked for by prefer(),
/// then the newest. Lives, and signals, on its owner's thread, which is the history's.
///
/// What a check finds is in the history at once (History::setSignature()); events may come to
/// life by it (History::promoteVariants()) before checked() is emitted. Taking a forged op
/// out again with all that came of it is the HistoryReviser's.
class Verifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Verifier)

public:
    static constexpr std::chrono::milliseconds kPollInterval{33};

    enum class State {
        Idle, ///< Every signature is checked.
        Running,
        Paused,
        Stopped, ///< On request; what is pending stays so until resume().
    };

    /// \a history must outlive the verifier. \a threads: 0 for one a core. \a verified: see
    /// LoadOptions.
    explicit Verifier(History &history, int threads = 0, QObject *parent = nullptr,
                      std::shared_ptr<VerifiedOps> verified = nullptr);
    ~Verifier() override; ///< Joins its threads; a few milliseconds.

    void takeIn(); ///< The history has more ops. Starts, unless paused or stopped.
    /// Checks these ops next, if they are pending: those that somebody looks at.
    void prefer(const std::vector<OpIndex> &ops);

    void pause();
    void stop();   ///< No check begins any more.
    void resume(); ///< After pause() or stop().

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] VerificationProgress progress() const;

Q_SIGNALS:
    /// At most once per kPollInterval. Bad ones are in \a forged as well.
    void checked(const std::vector<sled::OpIndex> &ops, const std::vector<sled::OpIndex> &forged);
    /// After each takeIn() that brought ops, each change of state, and as checked().
    void progressed(const sled::VerificationProgress &progress);
    void stateChanged();

private:
    /// Ops not submitted yet, as half-open ranges; the last one is worked off from its end.
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };

    void poll();
    void takeResults();
    void refill();
    void updateState();
    void announceState();
    void halt(State state);
    [[nodiscard]] SignatureTask taskFor(OpIndex op, const SignatureClaim &claim) const;

    History &m_history;
    QTimer m_poll;
    State m_state = State::Idle;
    std::vector<Range> m_ranges;
    std::uint32_t m_seen = 0; ///< Ops below this are in m_ranges, or were.
    qint64 m_checked = 0;
    double m_perSecond = 0.0; ///< Smoothed.
    QElapsedTimer m_sinceResults;
    SignaturePool m_pool; // last member: joins before anything it uses goes away
};

} // namespace sled
