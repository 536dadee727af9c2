# fish completion for deals: ask the program itself.
function __deals_complete
    set -l words (commandline -opc) (commandline -ct)
    deals __complete -- $words[2..-1] 2>/dev/null
end
complete -c deals -a '(__deals_complete)'
