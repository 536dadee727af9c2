# init tells this clone's git what deals does for it
in anna
$ git init -q .
$ deals init --name Fjord
made the book "Fjord" in this directory, amounts in EUR
git now merges and shows its records with deals, in this clone
next: deals create customer "Acme Corp"
$ cat .gitattributes
customers/*.toml merge=deals diff=deals
opportunities/*.toml merge=deals diff=deals
archive/customers/*.toml merge=deals diff=deals
archive/opportunities/*.toml merge=deals diff=deals
$ git config --get-regexp '^(merge|diff)\.deals'
merge.deals.name records of deals, field by field
merge.deals.driver deals merge-driver %O %A %B %L %P
diff.deals.textconv deals textconv
$ deals init
"Fjord" is a book already and lacks nothing

# a clone brings .gitattributes, and not the configuration: check says so, init registers it
$ git add . && git commit -qm "The book"
in .
$ git clone -q anna bo
in bo
$ deals check
deals: notice: .gitattributes: this clone does not know the merge driver that .gitattributes names
  hint: deals init registers it; without it git merges records line by line
1 notice
$ deals init --dry-run
! deals: would run: git config merge.deals.name "records of deals, field by field"
! deals: would run: git config merge.deals.driver "deals merge-driver %O %A %B %L %P"
! deals: would run: git config diff.deals.textconv "deals textconv"
$ deals init
"Fjord" is a book already
git now merges and shows its records with deals, in this clone
$ deals check
no problems in 0 customers and 0 opportunities
$ git status --short

# one setting that is gone comes back; one that somebody chose stays, and is told
$ git config --unset diff.deals.textconv
$ git config merge.deals.driver "my-merge %A %B"
$ deals init
"Fjord" is a book already
git now merges and shows its records with deals, in this clone
! deals: git's setting merge.deals.driver is "my-merge %A %B", and stays so; deals would have it "deals merge-driver %O %A %B %L %P"
$ git config --get-regexp '^(merge|diff)\.deals'
merge.deals.name records of deals, field by field
merge.deals.driver my-merge %A %B
diff.deals.textconv deals textconv
$ git config merge.deals.driver "/opt/deals/bin/deals merge-driver %O %A %B %L %P"
$ deals init
"Fjord" is a book already and lacks nothing

# attributes of an older deals are completed; what somebody chose for a pattern stays
file .gitattributes
| *.png binary
| customers/*.toml merge=deals
| opportunities/*.toml -merge
$ deals init
"Fjord" is a book already; added what it lacked: .gitattributes
! deals: .gitattributes has -merge for opportunities/*.toml, and keeps it
$ cat .gitattributes
*.png binary
customers/*.toml merge=deals diff=deals
opportunities/*.toml -merge
opportunities/*.toml diff=deals
archive/customers/*.toml merge=deals diff=deals
archive/opportunities/*.toml merge=deals diff=deals
$ deals init
"Fjord" is a book already and lacks nothing
! deals: .gitattributes has -merge for opportunities/*.toml, and keeps it

# in a larger repository, in a directory that is not there yet
in company
$ git init -q . && deals init sales/pipeline --name Sales
made the book "Sales" in sales/pipeline, amounts in EUR
git now merges and shows its records with deals, in this clone
next: cd sales/pipeline && deals create customer "Acme Corp"
$ git config merge.deals.driver
deals merge-driver %O %A %B %L %P
$ git check-attr merge diff -- sales/pipeline/archive/customers/acme.toml other/customers/acme.toml
sales/pipeline/archive/customers/acme.toml: merge: deals
sales/pipeline/archive/customers/acme.toml: diff: deals
other/customers/acme.toml: merge: unspecified
other/customers/acme.toml: diff: unspecified

# in a linked worktree, and in a submodule
$ git add . && git commit -qm "The book" && git worktree add -q ../linked
$ git config --unset merge.deals.driver
in linked/sales/pipeline
$ deals init
"Sales" is a book already
git now merges and shows its records with deals, in this clone
$ git -C ../../../company config merge.deals.driver
deals merge-driver %O %A %B %L %P
in outer
$ git init -q . && git submodule --quiet add ../bo book
in outer/book
$ deals check
deals: notice: .gitattributes: this clone does not know the merge driver that .gitattributes names
  hint: deals init registers it; without it git merges records line by line
1 notice
$ deals init
"Fjord" is a book already
git now merges and shows its records with deals, in this clone
$ git config merge.deals.driver && git -C .. config merge.deals.driver
deals merge-driver %O %A %B %L %P
? 1

# without a repository nothing is said of git
in alone
$ deals init --name Alone
made the book "Alone" in this directory, amounts in EUR
next: deals create customer "Acme Corp"
$ deals check
no problems in 0 customers and 0 opportunities

# and without git
in nogit
$ PATH=/nowhere ~/bin/deals init
made the book "nogit" in this directory, amounts in EUR
next: deals create customer "Acme Corp"
