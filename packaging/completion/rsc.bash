# Completion of rsc for bash. The program itself says what may follow.

_rsc() {
    local line=${COMP_LINE:0:COMP_POINT} given=() i word rest
    # bash cuts a word at '=', ',' or '@' too; what no space separates belongs together.
    for ((i = 0; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        rest=${line#"${line%%[![:space:]]*}"}
        if ((i > 0)) && [[ $rest == "$line" ]]; then
            given[-1]+=$word
        else
            given+=("$word")
        fi
        line=${rest#"$word"}
    done
    rest=${line#"${line%%[![:space:]]*}"}
    if [[ $rest == "$line" ]]; then
        given[-1]+=$rest
    else
        given+=("$rest")
    fi
    local whole=${given[-1]}
    # What bash itself replaces: the part behind the last of its cuts.
    local part=${whole##*["$COMP_WORDBREAKS"]}
    local fixed=${whole%"$part"}
    # An '@' belongs to what follows it.
    if [[ $fixed == *@ ]]; then
        part=@$part
        fixed=${fixed%@}
    fi
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        case $word in
            :files)
                compopt -o filenames
                while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$part")
                ;;
            :folders)
                compopt -o filenames
                while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$part")
                ;;
            *) COMPREPLY+=("${word#"$fixed"}") ;;
        esac
    done < <("$1" complete -- "${given[@]:1}" 2> /dev/null)
}
complete -F _rsc rsc
