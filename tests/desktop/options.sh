#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: options.sh DIRECTORY-OF-PROGRAMS
#
# Fails if a manual page, or the completion for bash or zsh, names other commands or options than
# the programs themselves do by --help.
set -euo pipefail
export LC_ALL=C.UTF-8
programs=$1
resources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources" && pwd)
status=0

# The long options in the text that comes in, --help and --version excepted.
options() { { grep -oE -- '--[a-z][a-z-]*' || true; } | grep -vxE -- '--(help|version)' | sort -u; }

# Of --help: those that begin a line.
help_options() { "$@" --help | sed -nE 's/^ +((-[a-z], )?--[a-z-]+).*/\1/p' | options; }

# The part of a manual page with the given heading, or, without, all of it.
man_options() {
    sed 's/\\-/-/g; s/^\.\\".*//' "$resources/man/$1.1.in" |
        awk -v heading="${2:-}" '
            heading == "" { print; next }
            /^\.(SS|SH) / { is_in = ($2 == heading) }
            is_in { print }' | options
}

bash_options() {
    (source "$resources/completions/$1.bash" && "${@:2}") | options
}

zsh_options() {
    zsh -f -c '_arguments() { print -rl -- "$@" }; file=$1; shift; source $file; "$@"' \
        zsh "$resources/completions/_$1" "${@:2}" | options
}

# same WHAT EXPECTED FOUND
same() {
    [ "$2" != "$3" ] || return 0
    printf '%s: --help has < and this has >\n' "$1" >&2
    diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") | grep '^[<>]' >&2 || true
    status=1
}

window=$(help_options "$programs/sledscope")
same 'sledscope.1' "$window" "$(man_options sledscope | grep -vxF -- --clear)"
same 'sledscope.bash' "$window" "$(bash_options sledscope eval 'echo "$_sledscope_options"')"
same '_sledscope' "$window" "$(zsh_options sledscope true)"

commands=$("$programs/sledscope-cli" --help |
    sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p')
[ -n "$commands" ] || { echo 'sledscope-cli --help lists no command' >&2; exit 1; }
same 'commands of sledscope-cli.bash' "$commands" "$(
    source "$resources/completions/sledscope-cli.bash"
    printf '%s\n' $_sledscope_cli_commands
)"
same 'commands of _sledscope-cli' "$commands" "$(
    sed -n "/local -a commands/,/^ *)/s/^ *['\"]\([a-z-]*\):.*/\1/p" \
        "$resources/completions/_sledscope-cli"
)"
same 'commands of sledscope-cli.1' "$commands" "$(
    sed -n '/^.SH COMMANDS/,/^.SH OPTIONS/s/^.SS \([^ ]*\).*/\1/p' \
        "$resources/man/sledscope-cli.1.in" | sed 's/\\-/-/g'
)"
for command in $commands; do
    wanted=$(help_options "$programs/sledscope-cli" "$command" || true)
    same "sledscope-cli.1, $command" "$wanted" "$(man_options sledscope-cli "$command" || true)"
    same "sledscope-cli.bash, $command" "$wanted" \
        "$(bash_options sledscope-cli _sledscope_cli_options "$command" || true)"
    same "_sledscope-cli, $command" "$wanted" \
        "$(zsh_options sledscope-cli _sledscope_cli_arguments "$command" || true)"
done
exit "$status"
