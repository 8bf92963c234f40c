# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of its own for a program with windows: a display, a session bus, directories."""

import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "xdotool": "xdotool"}


class Missing(Exception):
    """This machine lacks a program or module; says which Debian package has it."""


def require_programs():
    for program, package in NEEDED.items():
        if not shutil.which(program):
            raise Missing(f"{program} is not there: install the package {package}")


class Desk(contextlib.ExitStack):
    """All that it starts ends with it, whatever happens meanwhile."""

    def __enter__(self):
        require_programs()
        super().__enter__()
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="sledscope-desk-"))
        self.callback(shutil.rmtree, self.home, ignore_errors=True)
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(runtime),
                                XDG_CONFIG_HOME=str(self.home / "config"),
                                XDG_DATA_HOME=str(self.home / "data"),
                                XDG_CACHE_HOME=str(self.home / "cache"), LC_ALL="C.UTF-8", TZ="UTC")
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment["DISPLAY"] = ":" + self._start_display()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        return self

    def start(self, arguments, **options):
        """Starts a program that is ended with the desk, if it has not ended before."""
        process = subprocess.Popen(arguments, env=self.environment, stdin=subprocess.DEVNULL,
                                   **options)
        self.callback(self._end, process)
        return process

    def focus(self, title):
        """Gives the window called title the keys, as a window manager does on a click."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$",
                        "windowfocus", "--sync"], env=self.environment, check=False, timeout=10,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def press(self, key):
        """Presses a key as X calls it, such as ctrl+Home."""
        self._do("key", key)

    def type(self, text):
        self._do("type", text)

    def _do(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=10)

    @staticmethod
    def _end(process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
        process.wait()

    def _start_display(self):
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24",
                    "-nolisten", "tcp"], pass_fds=[writer], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return number

    def _start_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return bus.stdout.readline().strip()
