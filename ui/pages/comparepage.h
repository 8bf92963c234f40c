// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparisontablemodel.h"
#include "ui/models/newestjob.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace sled {

class ElidedLabel;
/// Two sources compared: what only one of them holds, what stands differently, whose signers'
/// ops are missing where, which registers differ, and the events side by side.
///
/// The comparison reads the history on another thread, so it runs only while nothing changes
/// it: the owner calls refresh() when the history has come to rest and release() before it
/// changes anything.
class ComparePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    explicit ComparePage(QWidget *parent = nullptr);

    /// The sources that are open, whether read or not. Those chosen stay chosen.
    void setSources(const QStringList &names);
    /// The history is at rest: compares anew if the page is looked at, else when it is.
    /// \a history must stay, and stay as it is, until release().
    void refresh(const History &history);
    void release(); ///< Stops reading the history, and waits for that.
    void clear();   ///< Shows nothing; releases.

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    [[nodiscard]] QString summary() const; ///< What it says of the two.
    [[nodiscard]] QString hint() const;    ///< What it says in place of a comparison.
    [[nodiscard]] ComparisonTableModel &model() { return m_model; }

Q_SIGNALS:
    void eventRequested(sled::EventIndex event);
    void rowRequested(sled::SourceIndex source, sled::RowId row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Answer = std::shared_ptr<const ComparedPair>; ///< Null: stopped.

    [[nodiscard]] QWidget *makeBar();
    void makeGroups();
    void makeTable();
    void sayWhatIsAwaited();
    void compareNow();
    void show(const Answer &pair);
    void fillGroups();
    void showGroup();
    void say(const QString &hint); ///< In place of a comparison.

    ComparisonTableModel m_model;
    const History *m_history = nullptr; ///< While it is at rest.
    bool m_isDue = false;               ///< There is something to compare that was not.
    QStringList m_names;
    QComboBox *m_a = nullptr;
    QComboBox *m_b = nullptr;
    ElidedLabel *m_summary = nullptr;
    QLabel *m_hint = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeWidget *m_groups = nullptr;
    QTableView *m_table = nullptr;
    NewestJob<Answer> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
