#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the completions for bash what a user would, and fails on another answer.
set -uo pipefail # compopt fails where nobody completes
resources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources" && pwd)
source "$resources/completions/sledscope.bash"
source "$resources/completions/sledscope-cli.bash"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit
mkdir demo
touch demo.db 'two words.db'
status=0

# asked EXPECTED WORD…: the last word, perhaps empty, is completed; what may follow is sorted.
asked() {
    local expected=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    "_${1//-/_}"
    local found
    found=$(printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort | paste -sd ' ')
    if [ "$found" != "$expected" ]; then
        printf '%s: expected "%s", got "%s"\n' "$*" "$expected" "$found" >&2
        status=1
    fi
}

asked 'events export-ops' sledscope-cli e
asked '--version' sledscope-cli --v
asked '--order --output' sledscope-cli events --o
asked '--all' sledscope-cli check --a
asked '--help' sledscope-cli proof --
asked 'csv jsonl table' sledscope-cli events --format ''
asked 'jsonl' sledscope-cli events --format = j
asked 'jsonl table' sledscope-cli tail --format =
asked 'excel excel-eu' sledscope-cli report dwell --preset ex
asked 'UTC' sledscope-cli export-ops --time-zone U
asked 'throughput' sledscope-cli report thr
asked 'day sled stage' sledscope-cli report throughput --by ''
asked 'story_id' sledscope-cli events --columns st
asked 'at,sled_id,signer at,sled_id,sources at,sled_id,story_id' \
    sledscope-cli events --columns at,sled_id,s
asked '' sledscope-cli state --at-row ''
asked 'demo demo.db' sledscope-cli ops d
asked 'two words.db' sledscope-cli ops demo.db two
asked 'demo' sledscope-cli demo d
asked '' sledscope-cli cache d
asked 'findings' sledscope --page f
asked 'stories' sledscope --page = s
asked '--dark' sledscope --d
asked 'demo.db' sledscope demo.
asked 'demo.db' sledscope --dark --screenshot demo.
exit "$status"
