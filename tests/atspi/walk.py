#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: walk.py DIRECTORY-OF-PROGRAMS

Walks through the program as a screen reader does, through AT-SPI and with the keyboard, on a
display and a bus of its own. Fails with a list of what has no name, what the Tab key does not
lead to, and whatever else somebody who does not see the window could not use.
"""

import signal
import sys
import warnings

sys.dont_write_bytecode = True  # the sources may be read-only, and are to stay clean

import desk  # noqa: E402

LIMIT = 110  # seconds for all of it, below that of the test


def main():
    warnings.simplefilter('ignore', DeprecationWarning)  # old names for which this Atspi has no new
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2

    def stop(number, _):
        raise desk.Trouble(f'ended by {signal.Signals(number).name}')

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM):
        signal.signal(number, stop)
    signal.alarm(LIMIT)
    try:
        desk.check_tools()
        with desk.Desk() as made:
            from journey import Journey
            problems = Journey(made, sys.argv[1]).walk()
    except desk.Trouble as trouble:
        print(f'walk.py: {trouble}', file=sys.stderr)
        return 1
    for problem in problems:
        print(f'walk.py: {problem}', file=sys.stderr)
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
