#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: lint.sh DIRECTORY-OF-PACKAGES
#
# Fails on any word of lintian or rpmlint about the packages. What rpmlint is told to let pass is
# in packaging/rpm/rpmlint.toml, with reasons; lintian is told nothing.
set -euo pipefail
packages=$(cd "$1" && pwd)
config=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/rpm" && pwd)/rpmlint.toml
status=0

said=$(lintian --pedantic --allow-root --tag-display-limit 0 "$packages"/*.deb 2>&1) || status=1
[ -z "$said" ] || { printf '%s\n' "$said" >&2; status=1; }

said=$(rpmlint --config "$config" "$packages"/*.rpm 2>&1) || status=1
if [ "$status" -ne 0 ] || ! grep -q ' 0 errors, 0 warnings,' <<<"$said"; then
    printf '%s\n' "$said" >&2
    status=1
fi
exit "$status"
