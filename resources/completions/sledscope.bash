# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of sledscope for bash. tests/desktop/options.sh keeps it to what --help says.

_sledscope_options='--help --version --screenshot --size --dark --language --page --no-cache
    --live-demo --new-window'

_sledscope() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # bash makes words of their own of "--name", "=" and "value".
    if [[ $word == '=' ]]; then
        word=
    elif [[ $before == '=' ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    case $before in
    --page)
        mapfile -t COMPREPLY < <(
            compgen -W 'timeline stories findings ops reports compare' -- "$word")
        return
        ;;
    --language)
        mapfile -t COMPREPLY < <(compgen -W 'en de ja pseudo pseudo-rtl' -- "$word")
        return
        ;;
    --size)
        mapfile -t COMPREPLY < <(compgen -W '1400x900 1600x900 1920x1080' -- "$word")
        return
        ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$_sledscope_options" -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _sledscope sledscope
