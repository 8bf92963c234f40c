#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: render.sh [DIRECTORY]
#
# Draws the PNG of each size from the SVG, here or in DIRECTORY. They are kept, so that a build
# needs no renderer and gives the same bytes everywhere; `./dev check` compares them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
to=${1:-$here}

draw() { rsvg-convert --width "$2" --height "$2" --output "$to/sledscope-$2.png" "$here/$1"; }

for size in 16 22 24; do
    draw sledscope-small.svg "$size"
done
for size in 32 48 64 128 256 512; do
    draw sledscope.svg "$size"
done
