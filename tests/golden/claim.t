# what nobody owns is there for the taking
book fjord-analytics
$ deals unassign globex-pilot --note 'Bo is on leave.'
$ deals --dry-run claim globex-pilot
$ deals claim globex-pilot
$ deals claim globex-pilot

# two people claiming one: the second is told who has it
env DEALS_USER=chen
$ deals claim globex-pilot

# taking it over is said, too
$ deals claim globex-pilot --force --note 'Agreed with Anna.'
$ cat opportunities/globex-pilot.toml | grep 11-21

# a closed one can be claimed
$ deals claim acme-data-audit --force

# all that have no owner
$ deals claim --where owner:none --yes
