# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of one's own: a display, a session bus, a bus for accessibility, and programs on them.

Nothing of it outlives the process that made it, whatever way that ends.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
NEEDED = {
    'Xvfb': 'xvfb',
    'dbus-daemon': 'dbus-daemon',
    'xdotool': 'xdotool',
    '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
}


class Trouble(Exception):
    """Why there is nothing to walk through."""


def check_tools():
    """Raises Trouble that names the packages of what is missing."""
    missing = {package for program, package in NEEDED.items() if not shutil.which(program)}
    try:
        import gi
        gi.require_version('Atspi', '2.0')
    except ImportError:
        missing.update({'python3-gi', 'gir1.2-atspi-2.0'})
    except ValueError:
        missing.add('gir1.2-atspi-2.0')
    if missing:
        raise Trouble('Debian packages are missing: ' + ' '.join(sorted(missing)))


def _die_with_parent():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _children():
    """The processes whose parent is this one, among them orphans of its children."""
    found = []
    for entry in os.listdir('/proc'):
        if not entry.isdigit():
            continue
        try:
            with open(f'/proc/{entry}/stat', encoding='utf-8', errors='replace') as stat:
                parent = stat.read().rpartition(')')[2].split()[1]
        except (OSError, IndexError):
            continue
        if int(parent) == os.getpid():
            found.append(int(entry))
    return found


class Desk:
    """What is here: `folder`, a directory for files; `environment`, of the programs started."""

    def __enter__(self):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
        self.folder = tempfile.mkdtemp(prefix='sledscope-atspi-')
        self.environment = {
            'PATH': os.environ.get('PATH', '/usr/bin:/bin'),
            'HOME': self.folder,
            'LC_ALL': 'C.UTF-8',
            'TZ': 'UTC',
            'QT_QPA_PLATFORM': 'xcb',
            'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
            'NO_AT_BRIDGE': '1',  # of a file dialog's toolkit, if any
        }
        for name in ('CONFIG_HOME', 'DATA_HOME', 'CACHE_HOME', 'STATE_HOME', 'RUNTIME_DIR'):
            path = os.path.join(self.folder, name.lower())
            os.mkdir(path, 0o700)
            self.environment['XDG_' + name] = path
        try:
            number = self._told(['Xvfb', '-displayfd', '{fd}', '-screen', '0', '1600x1000x24',
                                 '-nolisten', 'tcp', '-noreset'])
            self.environment['DISPLAY'] = ':' + number
            self.environment['DBUS_SESSION_BUS_ADDRESS'] = self._told(
                ['dbus-daemon', '--session', '--nofork', '--print-address={fd}'])
            self.start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately')
            os.environ.update(self.environment)
        except BaseException:
            self.clear()
            raise
        return self

    def __exit__(self, *_):
        self.clear()

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self, *command, **settings):
        """Starts a program that ends with this one."""
        log = open(self.path(os.path.basename(command[0]) + '.log'), 'ab')
        with log:
            return subprocess.Popen(command, env=self.environment, cwd=self.folder,
                                    stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                    preexec_fn=_die_with_parent, **settings)

    def log(self, program):
        """What a program has said."""
        with open(self.path(program + '.log'), encoding='utf-8', errors='replace') as log:
            return log.read()

    def _told(self, command):
        """Starts a program and returns the line that it writes when it is ready."""
        reading, writing = os.pipe()
        words = [word.replace('{fd}', str(writing)) for word in command]
        self.start(*words, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading, encoding='utf-8') as told:
            line = told.readline().strip()
        if not line:
            raise Trouble(f'{command[0]} did not start: {self.log(command[0])}')
        return line

    def clear(self):
        """Ends all that was started here, and all that these have started."""
        for sign, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 5)):
            until = time.monotonic() + patience
            told = set()
            while time.monotonic() < until:
                children = _children()
                for child in children:
                    if child not in told:
                        told.add(child)
                        os.kill(child, sign)
                    try:
                        os.waitpid(child, os.WNOHANG)
                    except ChildProcessError:
                        pass
                if not children:
                    break
                time.sleep(0.02)
        shutil.rmtree(self.folder, ignore_errors=True)
