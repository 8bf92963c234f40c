// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace sled {

/// Which archive to import into, and whether signatures are checked before.
class ArchiveLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveLine)

public:
    explicit ArchiveLine(QWidget *parent = nullptr);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const; ///< Empty: none is chosen.
    [[nodiscard]] bool areSignaturesChecked() const;

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_path = nullptr;
    QCheckBox *m_signatures = nullptr;
};

} // namespace sled
