#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations in DIRECTORY up to date with the texts of the window, by the program
# LUPDATE: new texts come in as unfinished, texts that are gone go. English has plural forms alone.
# usage: update.sh LUPDATE DIRECTORY
set -eu
lupdate=$1
directory=$(cd "$2" && pwd)
cd "$(dirname "$0")/.."

update() { # LANGUAGE [OPTION…]
    language=$1
    shift
    "$lupdate" -silent -no-obsolete -locations none -source-language en \
        -target-language "$language" -I . "$@" ui core app/gui -ts "$directory/sledscope_$language.ts"
}
update de
update en -pluralonly
update ja
