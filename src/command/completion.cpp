// SPDX-License-Identifier: MIT
#include <deals/command/completion.hpp>

namespace deals {
namespace {

constexpr const char* bash_script = R"(# bash completion for deals: ask the program itself.
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
)";

constexpr const char* zsh_script = R"(#compdef deals
# zsh completion for deals: ask the program itself.
_deals() {
  local -a answers texts
  local line
  answers=("${(@f)$(deals __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "${answers[@]}"; do
    [[ -n $line ]] || continue
    texts+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( ${#texts} )); then
    _describe 'deals' texts
  else
    _files
  fi
}
_deals "$@"
)";

constexpr const char* fish_script = R"(# fish completion for deals: ask the program itself.
function __deals_complete
    set -l words (commandline -opc) (commandline -ct)
    deals __complete -- $words[2..-1] 2>/dev/null
end
complete -c deals -a '(__deals_complete)'
)";

}  // namespace

void describe(Args& args, CompletionOptions& options) {
  args.positional(options.shell, "SHELL", "the shell").one_of({"bash", "zsh", "fish"});
  args.example("deals completion bash > ~/.local/share/bash-completion/completions/deals");
}

Result<Outcome> run(const Context& /*context*/, const CompletionOptions& options) {
  if (options.shell == "bash") return Outcome::saying(bash_script);
  if (options.shell == "zsh") return Outcome::saying(zsh_script);
  return Outcome::saying(fish_script);
}

}  // namespace deals
