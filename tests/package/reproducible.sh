#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: reproducible.sh DIRECTORY-OF-PACKAGES
#
# Builds the packages once more, from a copy of the sources in another directory, at another time,
# and fails if a byte differs. Then the copy is kept.
set -euo pipefail
packages=$(cd "$1" && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
copy=$(mktemp -d)/somewhere/else
trap 'rm -rf "${copy%/somewhere/else}"' EXIT
mkdir -p "$copy"
# The others' own, whatever has been committed since.
SOURCE_DATE_EPOCH=$(rpm -qp --qf '%{BUILDTIME}' "$packages"/sledscope-cli-*.rpm)
export SOURCE_DATE_EPOCH

git -C "$root" ls-files -z -co --exclude-standard |
    (cd "$root" && xargs -0 sh -c 'for f; do [ ! -e "$f" ] || printf "%s\0" "$f"; done' _) |
    tar -C "$root" --null -T - -c | tar -C "$copy" -x
"$copy/packaging/make.sh" >"$copy/log" 2>&1 || { tail -n 40 "$copy/log" >&2; exit 1; }

status=0
diff <(cd "$packages" && ls) <(cd "$copy/build/packages" && ls) || status=1
for file in "$packages"/*; do
    cmp "$file" "$copy/build/packages/${file##*/}" || status=1
done
if [ "$status" -ne 0 ]; then
    trap - EXIT
    printf 'the others are in %s\n' "$copy/build/packages" >&2
    exit 1
fi
echo 'built twice, equal bytes'
