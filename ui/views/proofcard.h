// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/proof.h"
#include "ui/models/newestjob.h"
#include "ui/models/shortlines.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sled {

class ManualButton;

/// Everything that is needed to check one op with other tools, read again from its source when
/// it is looked at: to be read in short lines, and to be copied whole as text or as JSON.
class ProofCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofCard)

public:
    explicit ProofCard(QWidget *parent = nullptr);

    void setSubject(ProofSubject subject);
    void clear(const QString &reason = {}); ///< Shows nothing but \a reason.

    [[nodiscard]] QString text() const; ///< What it shows.

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown {
        Proof proof;
        ShortLines lines; ///< Of its text.
    };
    using Answer = Result<Shown>;

    void read(); ///< If it is looked at and not read yet.
    void show(const Answer &answer);
    void copy(void (*append)(std::string &, const Proof &));

    std::optional<ProofSubject> m_subject; ///< Whose proof is shown, or is being read.
    std::optional<ProofSubject> m_toRead;
    std::optional<Proof> m_proof;
    QLabel *m_state = nullptr;
    ManualButton *m_meaning = nullptr; ///< Of why it could not be read.
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copyText = nullptr;
    QPushButton *m_copyJson = nullptr;
    NewestJob<Answer> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
