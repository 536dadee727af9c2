# bash completion for deals: ask the program itself.
_deals() {
  local line=${COMP_LINE:0:COMP_POINT} words reply prefix
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=("")
  mapfile -t reply < <(deals __complete -- "${words[@]:1}" 2>/dev/null | cut -f1)
  # bash has split the word at : and =, and wants only what comes behind them.
  prefix=${words[-1]}
  if [[ $prefix == *[:=]* ]]; then
    prefix=${prefix%"${prefix##*[:=]}"}
    reply=("${reply[@]#"$prefix"}")
  fi
  COMPREPLY=("${reply[@]}")
  [[ ${#reply[@]} -eq 1 && ${reply[0]} == *[:=] ]] && compopt -o nospace
  return 0
}
complete -o default -F _deals deals
