#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: screenshots.sh DIRECTORY-OF-PROGRAMS
#
# Makes the pictures that software centres show, in screenshots/ beside this file, of made-up
# sleds and without a screen or anything of the user's.
set -euo pipefail
programs=$(cd "$1" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch XDG_CACHE_HOME=$scratch
export XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8

picture() {
    "$programs/sledscope" --screenshot "$here/screenshots/$1.png" --size 1600x900 --page "$1" \
        --no-cache "${@:2}" ./*.db
}

mkdir -p "$here/screenshots"
cd "$scratch"
"$programs/sledscope-cli" demo . --sleds 3 --events 400 >/dev/null
picture timeline
picture stories
picture reports --dark
# Rows lost and changed by hand, so that there is something to find.
sqlite3 sled-2-ridge.db "DELETE FROM crdt_ops WHERE rowid BETWEEN 300 AND 306;
    UPDATE crdt_ops SET op_json = replace(op_json, '\"qa\"', '\"done\"') WHERE rowid > 1180;
    UPDATE crdt_ops SET op_json = '{}' WHERE rowid = 900;"
picture findings
