// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/importrun.h"
#include "core/session/pastedops.h"

#include <QWidget>

#include <memory>
#include <vector>

class QKeyEvent;
class QListWidget;
class QPushButton;

namespace sled {

/// The files that ops are imported from: chosen, dropped, or given by its owner.
class ImportSources final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportSources)

public:
    explicit ImportSources(QWidget &window); ///< Takes what is dropped anywhere on \a window.

    void add(const QStringList &paths); ///< Those that are not there yet.
    void addPasted(std::shared_ptr<const PastedOps> ops);
    void clear();

    [[nodiscard]] QStringList paths() const;
    /// Marks those that could not be read to their end, and no others. \return what to tell of
    /// them, a line each, and not too many.
    QStringList setFailures(const std::vector<ImportFailure> &failures);
    [[nodiscard]] QWidget *list() const; ///< What has the focus.

Q_SIGNALS:
    void changed();
    void pasteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Source {
        QString path;
        std::shared_ptr<const PastedOps> pasted; ///< Null: a file of the user's.
    };

    bool takeDrop(QEvent &event);
    bool takeKey(const QKeyEvent &key);
    void append(Source source);
    void chooseFiles();
    void removeSelected();
    void showNames();

    std::vector<Source> m_sources; ///< By row.
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace sled
