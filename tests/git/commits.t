# With [git] commit = true a command that changes something makes one commit of exactly its files.
in book
$ git init -q . && deals init --name Fjord
made the book "Fjord" in this directory, amounts in EUR
git now merges and shows its records with deals, in this clone
next: deals create customer "Acme Corp"
$ printf '\n[git]\ncommit = true\n' >> deals.toml
$ git add . && git commit -qm "The book"
$ deals create customer "Acme Corp"
acme-corp: created, a prospect
  customers/acme-corp.toml; next: deals create opportunity NAME --customer acme-corp
$ deals create opportunity Pilot --id pilot --customer acme-corp --amount 10k
pilot: created in lead   10,000 EUR, 10 %
  opportunities/pilot.toml; next: deals next pilot TEXT --on DATE
$ git log --format='%s%n%n%b' --name-status -1
created pilot

deals create opportunity Pilot --id pilot --customer acme-corp --amount 10k

Deals-Command: create opportunity
Deals-Id: pilot
Deals-Change: 2121cc88d0358340


A	opportunities/pilot.toml
$ deals move-stage pilot proposal
pilot: lead → proposal   10,000 EUR, 50 % (was 10 %), no close date
! deals: warning: pilot skips qualification on the way to proposal
$ git log --format='%an: %s%n%n%b' --name-status -1
anna: pilot: lead → proposal

deals move-stage pilot proposal

Deals-Command: move-stage
Deals-Id: pilot
Deals-Change: 92c436a1cbe0515c


M	opportunities/pilot.toml

# somebody's staged work stays staged, other changes stay where they are
$ echo "# ask Ola" >> customers/acme-corp.toml && git add customers/acme-corp.toml
$ echo hello > note.txt
$ deals note pilot "Called Ola"
pilot: noted
$ git log --format=%s --name-status -1
pilot: note "Called Ola"

M	opportunities/pilot.toml
$ git status --short
M  customers/acme-corp.toml
?? note.txt

# a file that is partly staged goes in as it stands
$ echo "# one" >> opportunities/pilot.toml && git add opportunities && echo "# two" >> opportunities/pilot.toml
$ deals set pilot amount=12k
pilot: amount 10,000 → 12,000 EUR
$ git log --format=%s -1
pilot: amount 10,000 EUR → 12,000 EUR
$ git diff HEAD --stat
 customers/acme-corp.toml | 1 +
 1 file changed, 1 insertion(+)

# several records are one commit
$ deals create opportunity Seats --id seats --customer acme-corp --stage proposal && deals create opportunity Support --id support --customer acme-corp --stage proposal
seats: created in proposal   50 %
  opportunities/seats.toml; next: deals next seats TEXT --on DATE
support: created in proposal   50 %
  opportunities/support.toml; next: deals next support TEXT --on DATE
$ deals move-stage --yes --where 'stage:proposal' negotiation
pilot: proposal → negotiation     12,000 EUR, 75 % (was 50 %), no close date
seats: proposal → negotiation     no amount, 75 % (was 50 %), no close date
support: proposal → negotiation   no amount, 75 % (was 50 %), no close date
$ git log --format='%s%n%n%b' --name-status -1
3 opportunities: proposal → negotiation

deals move-stage --yes --where stage:proposal negotiation

Deals-Command: move-stage
Deals-Id: pilot
Deals-Id: seats
Deals-Id: support
Deals-Change: c2dbed3890f891a2


M	opportunities/pilot.toml
M	opportunities/seats.toml
M	opportunities/support.toml

# renamed, won, archived, deleted: what goes is in the commit, too
$ deals rename seats more-seats
seats: renamed to more-seats
$ git log --format=%s --name-status --no-renames -1
renamed seats to more-seats

A	opportunities/more-seats.toml
D	opportunities/seats.toml
$ deals close-won pilot --on today
pilot: negotiation → won   12,000 EUR, closed today
$ deals archive pilot
pilot: archived; deals restore pilot brings it back
$ git log --format=%s --name-status --no-renames -2
archived pilot

A	archive/opportunities/pilot.toml
D	opportunities/pilot.toml
pilot: negotiation → won

M	opportunities/pilot.toml
$ deals delete support --yes
support: deleted
$ git log --format=%s --name-status -1
deleted support

D	opportunities/support.toml

# what a dry run shows, and what changes nothing, is not committed
$ git rev-list --count HEAD
13
$ deals note more-seats "x" --dry-run --quiet && deals claim more-seats && deals claim more-seats
--- a/opportunities/more-seats.toml
+++ b/opportunities/more-seats.toml
@@ -5,4 +5,5 @@
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "proposal" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "negotiation" },
   { at = 2026-11-21T10:30:00Z, by = "anna", event = "renamed", from = "seats" },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "note", text = "x" },
 ]
more-seats: claimed   no amount, negotiation, no close date
more-seats: is yours already
$ git rev-list --count HEAD
14

# quotes, newlines, blanks and stars in names and texts
$ mkdir -p opportunities && deals note more-seats "$(printf 'First line\nDeals-Id: forged\n# third')"
more-seats: noted, 3 lines
$ git log --format=%B -1
more-seats: note "First line"

deals note more-seats 'First line\nDeals-Id: forged\n# third'

Deals-Command: note
Deals-Id: more-seats
Deals-Change: fb6dd111627c7eef
\
$ git status --short
M  customers/acme-corp.toml
?? note.txt

# many at once: each waits for the other's git, and nothing stays behind
$ for i in 1 2 3 4 5 6 7 8; do deals note more-seats "Note $i" --quiet & done; wait
$ git status --short
M  customers/acme-corp.toml
?? note.txt
$ git log -p --no-textconv --format= -- opportunities | grep -c '^+.*"Note [1-8]"'
8
