#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: install-test.sh DIRECTORY-OF-PACKAGES
#
# Installs the Debian packages into a new, minimal Debian 12, uses both programs there as a user
# would, purges them, and fails if then anything differs from before but the user's own files. Then
# the same with the packages for rpm, which takes the libraries of that Debian for granted.
# Needs root, and a mirror of Debian.
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
packages=$(cd "$1" && pwd)
work=$(realpath "$(mktemp -d)") # as /proc names it
root=$work/root
trap 'in_root | xargs -r kill; rm -rf --one-file-system "$work"' EXIT

say() { printf '%s\n' "$*"; }
fail() { printf 'install-test: %s\n' "$*" >&2; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec=user:user "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    HOME=/home/user XDG_RUNTIME_DIR=/home/user/run "$@"; }
# quietly COMMAND…: what it says is only shown if it fails.
quietly() { "$@" >"$work/log" 2>&1 </dev/null || { cat "$work/log" >&2; fail "failed: $*"; }; }

# Every file, link and directory with what is in it, but for what the installers keep of their work.
state() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp \
        -o -path ./home -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./var/lib/rpm \) -prune -o -type f -exec sha256sum {} + -o \
        -printf '%y %m %p %l\n') | LC_ALL=C sort -k 2
}

# Processes that run in there.
in_root() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root")" != "$root" ] || printf '%s\n' "${process##*/}"
    done
}

# The packages that $1 needs, ours excepted.
needs() { dpkg-deb -f "$1" Depends | tr ',' '\n' | grep -v sledscope | paste -sd ','; }

is_installed() { inside dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# Both programs make and show a demonstration.
use() {
    as_user sledscope --version
    as_user sh -c 'cd && rm -rf demo* && sledscope-cli demo demo --sleds 3 --events 400 >/dev/null &&
        sledscope-cli check demo/*.db && sledscope-cli events --format jsonl demo/*.db | wc -l &&
        sledscope --screenshot demo.png --size 800x600 demo/*.db' ||
        fail 'a program does not run'
    [ "$(head -c 8 "$root/home/user/demo.png" | od -An -tx1 | tr -d ' ')" = 89504e470d0a1a0a ] ||
        fail 'the window made no picture'
}

expect_as_before() {
    diff <(printf '%s\n' "$before") <(state) || fail 'something was left behind'
}

cli=$(echo "$packages"/sledscope-cli_*.deb)
window=$(echo "$packages"/sledscope_*.deb)
say 'making a minimal Debian 12'
quietly debootstrap --variant=minbase bookworm "$root"
mkdir "$root/packages"
rpms=("$packages"/sledscope-cli-[0-9]*.rpm "$packages"/sledscope-[0-9]*.rpm)
cp "$cli" "$window" "${rpms[@]}" "$root/packages/"
quietly inside useradd --create-home --shell /bin/bash user
as_user mkdir -m 700 /home/user/run

say 'the command line alone'
quietly inside apt-get install -y --no-install-recommends "/packages/${cli##*/}"
for library in libqt6gui6 libqt6widgets6; do
    ! is_installed "$library" || fail "sledscope-cli brings $library"
done
as_user sledscope-cli --version
as_user sledscope-cli demo /home/user/alone >/dev/null
quietly inside apt-get purge -y sledscope-cli

say 'what the window needs, and tools that keep the databases of a desktop'
quietly inside apt-get install -y --no-install-recommends desktop-file-utils shared-mime-info rpm
quietly inside apt-get satisfy -y --no-install-recommends "$(needs "$cli"), $(needs "$window")"
before=$(state)

say 'both programs'
quietly inside apt-get install -y --no-install-recommends \
    "/packages/${cli##*/}" "/packages/${window##*/}"
use
grep -q 'application/x-sledscope-ops:\*\.ops\.jsonl$' "$root/usr/share/mime/globs2" ||
    fail 'the desktop does not know files of ops'
grep -q 'application/x-sledscope-ops=sledscope.desktop' "$root/usr/share/applications/mimeinfo.cache" ||
    fail 'the desktop does not open files of ops'

say 'the live demo, as from the menu'
mapfile -d ' ' -t exec < <(sed -n '/^\[Desktop Action live-demo\]/,$s/^Exec=//p' \
    "$root/usr/share/applications/sledscope.desktop" | tr -d '\n')
as_user QT_QPA_PLATFORM=offscreen sh -c 'echo $$ >/home/user/run/pid; exec "$@"' sh "${exec[@]}" \
    >"$work/log" 2>&1 &
for ((tries = 0; tries < 300; tries++)); do
    compgen -G "$root/home/user/.local/share/sledscope/live-demo/*.db" >/dev/null && break
    sleep 0.2
done
kill "$(cat "$root/home/user/run/pid")" ||
    { cat "$work/log" >&2; fail 'the live demo has ended by itself'; }
wait $! || true
[ "$tries" -lt 300 ] || fail 'the live demo has begun nothing'
for ((tries = 0; tries < 300; tries++)); do
    [ -n "$(in_root)" ] || break
    sleep 0.2
done
[ "$tries" -lt 300 ] || fail "processes go on: $(in_root)"

say 'purging both'
quietly inside apt-get purge -y sledscope sledscope-cli
! inside dpkg-query -W 'sledscope*' 2>/dev/null | grep . || fail 'dpkg still knows them'
expect_as_before
say "nothing is left behind but the user's own:"
(cd "$root/home/user" && find . -mindepth 1 -maxdepth 3 -path './.*' | LC_ALL=C sort)

say 'the same with rpm'
# Systems with rpm have these directories, this one does not.
mkdir -p "$root"/usr/share/{icons/hicolor/symbolic/mimetypes,licenses,metainfo,zsh/site-functions}
before=$(state)
rpm=(rpm --dbpath /var/lib/rpm --force-debian)
quietly inside "${rpm[@]}" --nodeps --install "${rpms[@]/#*\///packages/}"
use
grep -qx '/usr/bin/sledscope' < <(inside "${rpm[@]}" -ql sledscope) ||
    fail 'rpm does not know the window'
quietly inside "${rpm[@]}" --erase sledscope sledscope-cli
expect_as_before
say 'nothing is left behind'
