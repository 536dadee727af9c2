# a book that is a directory of a larger repository, and was not always there
now 2026-09-01T09:00:00Z
in repo
file README
| Everything
$ git init -q . && git add . && git commit -qm "Everything"
now 2026-09-02T09:00:00Z
in repo/sales/book
file deals.toml
| name = "Fjord"
file .gitignore
| .deals/
file customers/acme.toml
| name = "Acme Corp"
| history = [ { at = 2026-09-02T09:00:00Z, by = "anna", event = "created" } ]
file opportunities/pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
$ git add . && git commit -qm "A book"
user bo
now 2026-09-03T09:00:00Z
$ sed -i 's/"lead"/"proposal"/' opportunities/pilot.toml && echo more >> ../../README && git commit -qam "Proposed, and read me"
now 2026-09-04T09:00:00Z
file opportunities/rollout.toml
| name = "Rollout"
| customer = "acme"
| stage = "lead"
$ git add . && git commit -qm "A rollout"

user anna
now 2026-11-21T10:30:00Z
$ deals blame pilot
 Field     Value      When  Who   How
 name      Pilot     2 Sep  anna  eb3168d2 A book
 customer  acme      2 Sep  anna  eb3168d2 A book
 stage     proposal  3 Sep  bo    0d69c182 Proposed, and read me
$ deals record
 ID        When  Who   What                    Commit
 pilot    2 Sep  anna  first recorded in lead  eb3168d2 A book
 pilot    3 Sep  bo    lead → proposal         0d69c182 Proposed, and read me
 rollout  4 Sep  bo    created in lead         a7588dde A rollout
 recorded 3 edits by hand in 2 records
$ git -C ../.. status --short
 M sales/book/opportunities/pilot.toml
 M sales/book/opportunities/rollout.toml
$ deals history pilot --git
 When   Who   What
 3 Sep  bo    lead → proposal · 0d69c182
 2 Sep  anna  first recorded in lead · eb3168d2
$ deals list --at HEAD~1 --columns id,stage
 ID     Stage
 pilot  Proposal
 1 open deal · 1 without a next step · 1 without an amount
! deals: at HEAD~1, commit 0d69c182 of 3 Sep 2026
$ deals list --at HEAD~3
! deals: no book in HEAD~3, commit d5a67457 of 1 Sep 2026
!   hint: git log -- deals.toml shows since when there is one
? 3
$ deals diff HEAD~3
! deals: no book in HEAD~3, commit d5a67457 of 1 Sep 2026
!   hint: git log -- deals.toml shows since when there is one
? 3

# with commits by deals, exactly its own files are committed
$ printf '[git]\ncommit = true\n' >> deals.toml && git commit -qam "Recorded, and commits on"
$ echo staged > ../../other && git add ../../other && echo 'owner = "bo"' | cat - opportunities/rollout.toml > new && mv new opportunities/rollout.toml
$ deals record
 ID         When  Who   What
 rollout  21 Nov  anna  assigned to bo
 recorded 1 edit by hand in 1 record
$ git log -1 --format='%an: %s' --name-only
anna: recorded 1 edit by hand in 1 record

sales/book/opportunities/rollout.toml
$ git -C ../.. status --short
A  other
