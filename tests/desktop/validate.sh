#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: validate.sh BUILD-DIRECTORY
#
# What the desktop's own tools say to the files that it gets. Silent and 0 if that is nothing.
set -euo pipefail
export LC_ALL=C.UTF-8
build=$(cd "$1" && pwd)/resources
resources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# silent COMMAND…: fails on a word of it.
silent() {
    local said
    if ! said=$("$@" 2>&1) || [ -n "$said" ]; then
        printf '%s\n%s\n' "$*" "$said" >&2
        status=1
    fi
}

metainfo() {
    appstreamcli validate --pedantic --no-net "$1" 2>&1 |
        grep -vx '✔ Validation was successful.' || true
}

mime_types() {
    mkdir -p "$scratch/mime/packages"
    cp "$resources/desktop/sledscope.xml" "$scratch/mime/packages/"
    XDG_DATA_HOME=$scratch update-mime-database "$scratch/mime"
}

# has_type TYPE FILE: where the types are known, FILE with what comes in is of TYPE.
has_type() {
    cat >"$scratch/$2"
    local found
    found=$(XDG_DATA_HOME=$scratch gio info -a standard::content-type "$scratch/$2" |
        sed -n 's/.*content-type: //p')
    [ "$found" = "$1" ] || printf '%s is of type %s, not %s\n' "$2" "$found" "$1"
}

known_types() {
    printf '{}\n' | has_type application/x-sledscope-ops some.ops.jsonl
    printf '{}\n' | gzip | has_type application/x-sledscope-ops+gzip some.ops.jsonl.gz
    printf '{}\n' | has_type application/x-sledscope-view some.sledview
    { printf 'SQLite format 3\0'; printf '%052d' 0; printf 'SLDA'; } |
        has_type application/x-sledscope-archive all.archive
    { printf 'SQLite format 3\0'; printf '%056d' 0; } |
        has_type application/vnd.sqlite3 pipeline.db
}

manual_page() { man --warnings -E UTF-8 -l -Tutf8 -Z "$1" >/dev/null; }

same_icons() {
    "$resources/icons/render.sh" "$scratch"
    local icon
    for icon in "$scratch"/sledscope-*.png; do
        cmp "$icon" "$resources/icons/${icon##*/}" || true
    done
}

# Each picture that is referred to is there.
screenshots() {
    grep -q '@SLEDSCOPE_SCREENSHOTS_URL@' "$resources/desktop/sledscope.metainfo.xml.in" ||
        echo 'no picture is referred to'
    sed -n 's/.*>@SLEDSCOPE_SCREENSHOTS_URL@\/\(.*\)<.*/\1/p' \
        "$resources/desktop/sledscope.metainfo.xml.in" |
        while IFS= read -r name; do
            [ -s "$resources/desktop/screenshots/$name" ] || printf '%s is missing\n' "$name"
        done
}

silent desktop-file-validate "$resources/desktop/sledscope.desktop"
silent metainfo "$build/desktop/sledscope.metainfo.xml"
silent screenshots
silent mime_types
silent known_types
silent xmllint --noout "$resources/desktop/sledscope.xml" "$resources"/icons/*.svg
for file in "$build"/man/*.1; do silent manual_page "$file"; done
for file in "$resources"/completions/*.bash; do silent bash -n "$file"; done
for file in "$resources"/completions/_*; do silent zsh -n "$file"; done
silent same_icons
exit "$status"
