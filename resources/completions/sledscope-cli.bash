# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of sledscope-cli for bash. tests/desktop/options.sh keeps it to what --help says.

_sledscope_cli_commands='events ops state check proof diff tail import export-ops report cache demo'

# The options of command $1.
_sledscope_cli_options() {
    local csv='--time-format --preset --separator --quote --newline --bom --no-bom --no-header
        --formula-guard'
    case $1 in
    events) echo "--format --columns --order --include --filter --time-zone $csv --no-cache --output" ;;
    ops) echo '--format --no-cache' ;;
    state) echo '--at-row --no-cache' ;;
    check | diff) echo '--format --all --no-cache' ;;
    tail) echo '--from-start --for --format --filter --time-zone --time-format --no-cache' ;;
    import) echo '--into --dry-run --no-signatures --no-cache --list --undo' ;;
    export-ops) echo '--filter --time-zone --sled --since-row --no-cache --output' ;;
    report) echo "--format --by --filter --time-zone $csv --no-cache --output" ;;
    cache) echo '--clear' ;;
    demo) echo '--sleds --events --seed --live --lag --for' ;;
    esac
    echo '--help'
}

# What option $2 of command $1 may be, after report $3; fails if that is no list.
_sledscope_cli_values() {
    case $1$2 in
    events--format | report--format) echo 'csv jsonl table' ;;
    ops--format) echo 'jsonl' ;;
    check--format | diff--format) echo 'text jsonl' ;;
    tail--format) echo 'jsonl table' ;;
    events--order) echo 'sled time log' ;;
    events--include) echo 'accepted waiting rejected all' ;;
    *--preset) echo 'rfc4180 excel excel-eu' ;;
    *--separator) echo 'comma semicolon tab space' ;;
    *--quote) echo 'needed always' ;;
    *--newline) echo 'lf crlf' ;;
    *--time-format) echo 'rfc3339 spreadsheet unix' ;;
    *--time-zone) echo 'UTC local' ;;
    report--by)
        case $3 in
        dwell) echo 'stage story' ;;
        throughput) echo 'day sled stage' ;;
        gaps) echo 'gap sled' ;;
        verification) echo 'source sled signer' ;;
        esac
        ;;
    *) return 1 ;;
    esac
}

_sledscope_cli_columns='sled_id event_seq at timestamp story_id from_stage to_stage pipeline_event
    op_id signer verdict verification attribution sources'

# The columns, after those that the list $1 has already.
_sledscope_cli_column_lists() {
    local column done=
    case $1 in *,*) done=${1%,*}, ;; esac
    for column in $_sledscope_cli_columns; do
        case ,$done in *,"$column",*) ;; *) echo "$done$column" ;; esac
    done
}

_sledscope_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} values
    local command=${COMP_WORDS[1]} reports='transitions dwell throughput gaps verification sleds'
    # bash makes words of their own of "--name", "=" and "value".
    if [[ $word == '=' ]]; then
        word=
    elif [[ $before == '=' ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "$_sledscope_cli_commands --help --version" -- "$word")
        return
    fi
    if values=$(_sledscope_cli_values "$command" "$before" "${COMP_WORDS[2]}"); then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
        return
    fi
    case $before in
    --columns)
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "$(_sledscope_cli_column_lists "$word")" -- "$word")
        return
        ;;
    --filter | --at-row | --for | --undo | --sled | --since-row | --sleds | --events | --seed | --live)
        return
        ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_sledscope_cli_options "$command")" -- "$word")
    elif [[ $command == report ]] && ((COMP_CWORD == 2)); then
        mapfile -t COMPREPLY < <(compgen -W "$reports" -- "$word")
    elif [[ $command == demo ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
    elif [[ $command != cache ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _sledscope_cli sledscope-cli
