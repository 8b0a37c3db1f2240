# type.zsh SHELL FOLDER < CASES: types every case into a shell of that kind, which completes with the
# scripts of FOLDER, and prints what stands in the line then.
zmodload zsh/zpty
shell=$1 folder=$2 number=0 tab=$'\t'
case $shell in
    bash) zpty shell bash --norc --noprofile -i
        setup="source $folder/rsc.bash; bind 'set enable-bracketed-paste off'" ;;
    zsh) zpty shell zsh -f -i
        setup="fpath=($folder \$fpath); autoload -U compinit; compinit -u -D; unsetopt zle_bracketed_paste prompt_sp" ;;
esac
answer() {  # reads until the word, which echoes of what is typed never hold, comes
    local all= part
    while zpty -r shell part; do
        all+=$part
        [[ $all == *$1* ]] && { print -r -- $all; return 0 }
    done
    return 1
}
zpty -w shell "PS1=; $setup; echo read''y" || exit 1
answer ready > /dev/null || exit 1
while IFS='|' read -r keys expected; do
    number=$((number + 1))
    # The line is not run: at its front it becomes the words of an echo.
    zpty -n -w shell "${keys//^/$tab}"$'\x01'"echo at''$number: "$'\n'
    answer "at$number: " | tr '\r' '\n' | grep "^at$number: " | tail -n 1
done
zpty -d shell
