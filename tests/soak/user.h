// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/exportsteps.h"

#include <QElapsedTimer>
#include <QMap>
#include <QStringList>

#include <random>

namespace sled {

class EventTableView;
class LanesView;
class MainWindow;

/// A user in front of a window full of live sleds, who does what comes to mind.
class User {
public:
    /// Opens and closes \a sleds, databases of theirs, and keeps files in \a directory.
    User(MainWindow &window, QStringList sleds, QString directory, quint32 seed);

    /// Does something, or goes on with what takes longer. Ends the program if that takes ages.
    void act();
    [[nodiscard]] bool isBusy() const { return bool(m_steps); }
    /// What it does, or did last.
    [[nodiscard]] const QString &current() const { return m_current; }

    /// Opens everything and shows it, as a user would who wants to see whether all is there.
    void showAll();

    [[nodiscard]] const QMap<QString, int> &actions() const { return m_actions; } ///< How often.

private:
    struct Habit {
        const char *name;
        int weight;
        void (User::*act)();
    };
    static const Habit kHabits[];

    std::size_t among(std::size_t count) { return std::size_t(m_random()) % count; }
    [[nodiscard]] QString freshFile(const QString &suffix);

    void filter();
    void clearFilter();
    void follow();
    void pause();
    void sort();
    void zoom();
    void select();
    void changePage();
    void changeReport();
    void changeColours();
    void open();
    void close();
    void closeAll();
    void reload();
    void exportEvents();
    void exportOps();
    void saveReport();
    void import();

    MainWindow &m_window;
    EventTableView &m_table;
    LanesView &m_lanes;
    const QStringList m_sleds; ///< Databases that sleds write to.
    QStringList m_databases;   ///< The same, and the archive once there is one.
    const QString m_directory;
    std::mt19937 m_random;
    int m_files = 0;
    QMap<QString, int> m_actions;
    QString m_current; ///< What takes longer.
    Steps m_steps;     ///< Of that; empty: nothing.
    QElapsedTimer m_sinceBegin;
    bool m_isSurprised = false; ///< Has told that this takes long.
};

} // namespace sled
