# a new book, without a name or with one
$ deals init
made the book "book" in this directory, amounts in EUR
next: deals create customer "Acme Corp"
$ cat deals.toml
\# The settings of this book. What is not here has its default; `deals config` shows them all.
format = 1
name = "book"
currency = "EUR"

\# fiscal_year_start = 1              # the month
\# lost_reasons = ["price", "competitor", "timing", "no-budget", "no-decision", "not-a-fit", "other"]

\# [[stages]] blocks replace the default sales process: lead, qualification, proposal, negotiation,
\# won and lost.
$ cat .gitignore
.deals/
$ cat .gitattributes
customers/*.toml merge=deals diff=deals
opportunities/*.toml merge=deals diff=deals
archive/customers/*.toml merge=deals diff=deals
archive/opportunities/*.toml merge=deals diff=deals

# once more changes nothing
$ deals init
"book" is a book already and lacks nothing

# a book that lacks something gets just that; lines that are there stay
file .gitignore
| *.bak
$ deals init
"book" is a book already; added what it lacked: .gitignore
$ cat .gitignore
*.bak
.deals/

# what would be written
$ deals init --dry-run
! deals: "book" is a book already and lacks nothing
$ deals init --json
{
  "schema": 1,
  "command": "init",
  "data": {
    "changes": [],
    "dry_run": false
  },
  "problems": []
}

# lines that somebody wrote for git stay, and what is chosen otherwise is told
file .gitattributes
| customers/*.toml merge=deals
| opportunities/*.toml -merge
$ deals init
"book" is a book already; added what it lacked: .gitattributes
! deals: .gitattributes has -merge for opportunities/*.toml, and keeps it
$ cat .gitattributes
customers/*.toml merge=deals diff=deals
opportunities/*.toml -merge
opportunities/*.toml diff=deals
archive/customers/*.toml merge=deals diff=deals
archive/opportunities/*.toml merge=deals diff=deals
$ deals init --quiet

# a hook needs a repository
$ deals init --hooks
! deals: the book is not in a git repository
? 3
