#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: make.sh [JOBS]
#
# Builds the preset `package` and fills build/packages. Whoever runs it with the same sources and
# the same SOURCE_DATE_EPOCH (by default that of the last commit) gets the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
umask 022
export LC_ALL=C.UTF-8 TZ=UTC
[ -n "${SOURCE_DATE_EPOCH:-}" ] || SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
# Of files compiled in. One for all: ninja would not see that it changes.
export QT_RCC_SOURCE_DATE_OVERRIDE=1

cmake --preset package
cmake --build build/package -j "${1:-$(nproc)}"
scratch=$(mktemp -d) # rpm takes no path with blanks
trap 'rm -rf "$scratch"' EXIT
rm -rf build/packages
(cd build/package && cpack -B "$scratch")
mkdir -p build/packages
mv "$scratch"/*.deb "$scratch"/*.rpm "$scratch"/*.tar.gz build/packages/
