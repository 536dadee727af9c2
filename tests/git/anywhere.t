# what uses git works wherever a book may be, and says what is missing where git cannot help
now 2026-09-01T09:00:00Z
in plain
file deals.toml
| name = "Fjord"
file customers/acme.toml
| name = "Acme Corp"
| history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created" } ]
file opportunities/pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
| amount = 10000
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
| ]
file .gitignore
| .deals/

# in no repository
$ deals blame pilot
 Field     Value        When  Who   How
 name      Pilot           –  –     –
 customer  acme            –  –     –
 stage     lead        1 Sep  anna  created
 amount    10,000 EUR      –  –     changed by hand
! deals: the book is not in a git repository: who set what the history does not tell is not known
$ deals blame pilot --json --quiet
{
  "schema": 1,
  "command": "blame",
  "data": [
    {
      "field": "name",
      "value": "Pilot",
      "at": null,
      "by": null,
      "event": null,
      "commit": null,
      "committed": null
    },
    {
      "field": "customer",
      "value": "acme",
      "at": null,
      "by": null,
      "event": null,
      "commit": null,
      "committed": null
    },
    {
      "field": "stage",
      "value": "lead",
      "at": "2026-09-01T09:00:00Z",
      "by": "anna",
      "event": "created",
      "commit": null,
      "committed": null
    },
    {
      "field": "amount",
      "value": {
        "amount": "10000.00",
        "currency": "EUR"
      },
      "at": null,
      "by": null,
      "event": null,
      "commit": null,
      "committed": null
    }
  ],
  "problems": []
}
$ deals history pilot --git
! deals: the book is not in a git repository
!   hint: git init makes one; deals init then tells it of deals
? 3
$ deals list --at HEAD
! deals: the book is not in a git repository
!   hint: git init makes one; deals init then tells it of deals
? 3
$ deals diff HEAD
! deals: "HEAD" is not a date
!   hint: write a date like 2026-12-15, tomorrow, fri, +2w, "in 10 days", eoq, 2026-Q4 or "dec 15"
!   hint: the book is in no git repository: it is no revision either
? 2
$ deals record
 ID      When  Who   What
 pilot  1 Sep  anna  amount 10,000
 recorded 1 edit by hand in 1 record
$ deals undo --quiet

# without git
$ PATH="$HOME/bin" deals blame pilot stage
 Field  Value   When  Who   How
 stage  lead   1 Sep  anna  created
$ PATH="$HOME/bin" deals history pilot --git
! deals: git cannot be started
!   hint: is it installed, and in the PATH?
? 6
$ PATH="$HOME/bin" deals list --at HEAD
! deals: git cannot be started
!   hint: is it installed, and in the PATH?
? 6
$ PATH="$HOME/bin" deals diff HEAD
! deals: git cannot be started
!   hint: is it installed, and in the PATH?
? 6
$ PATH="$HOME/bin" deals record
 ID      When  Who   What
 pilot  1 Sep  anna  amount 10,000
 recorded 1 edit by hand in 1 record
! deals: git cannot be started: all edits are recorded as yours, and of now (is it installed, and in the PATH?)
$ PATH="$HOME/bin" deals undo --quiet

# on a branch without a commit
$ git init -q .
$ deals blame pilot name stage
 Field  Value   When  Who   How
 name   Pilot      –  –     not committed yet
 stage  lead   1 Sep  anna  created, not committed yet
$ deals history pilot --git
 When   Who   What
 1 Sep  anna  created in lead · not committed yet
$ deals diff
Fjord · what changed · nothing committed → now

NEW         1 deal, 10,000 EUR
  pilot  10,000  in Lead
CUSTOMERS                    1
  acme           new, customer

 open pipeline 0 → 10,000 EUR · created 1, +10,000
$ deals list --at HEAD
! deals: there is no commit yet
!   hint: git commit makes the first one
? 3
$ deals record --dry-run
--- a/opportunities/pilot.toml
+++ b/opportunities/pilot.toml
@@ -4,4 +4,5 @@
 amount = 10000
 history = [
   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead" },
+  { at = 2026-09-01T09:00:00Z, by = "anna", event = "changed", amount = 10000.00 },
 ]

# commits are there
$ git add . && git commit -qm "The book"
user bo
now 2026-09-05T09:00:00Z
$ deals set pilot close=2026-12-01 --quiet && git commit -qam "It closes in December"
$ deals blame pilot stage amount close
 Field   Value                When  Who   How
 stage   lead                1 Sep  anna  created, 44eb50a9 The book
 amount  10,000 EUR          5 Sep  bo    changed, dd027b11 It closes in December
 close   1 Dec (in 87 days)  5 Sep  bo    changed, dd027b11 It closes in December

# on no branch at all
$ git checkout -q --detach HEAD~1
$ deals blame pilot stage amount close
 Field   Value        When  Who   How
 stage   lead        1 Sep  anna  created, 44eb50a9 The book
 amount  10,000 EUR  1 Sep  anna  44eb50a9 The book
 close   –               –  –     –
$ deals list --at main --columns id,close
 ID     Close
 pilot  1 Dec, 87 days
 1 open deal, 10,000 EUR, weighted 1,000 EUR · 1 without a next step
! deals: at main, commit dd027b11 of 5 Sep 2026
$ deals diff main
Fjord · what changed · main, commit dd027b11 of 5 Sep 2026 → now

OTHERWISE CHANGED  1 deal, 10,000 EUR
  pilot  10,000  no close (was 1 Dec)
$ git checkout -q main

# where git left its variables: they are not about this book
$ GIT_DIR="$HOME/nowhere" GIT_WORK_TREE="$HOME" GIT_INDEX_FILE="$HOME/nothing" deals blame pilot close
 Field  Value                When  Who  How
 close  1 Dec (in 87 days)  5 Sep  bo   changed, dd027b11 It closes in December
$ cd opportunities && deals blame pilot close
 Field  Value                When  Who  How
 close  1 Dec (in 87 days)  5 Sep  bo   changed, dd027b11 It closes in December

# where git refuses, because the repository is somebody else's
$ GIT_TEST_ASSUME_DIFFERENT_OWNER=1 deals blame pilot close
 Field  Value                When  Who  How
 close  1 Dec (in 87 days)  5 Sep  bo   changed
$ GIT_TEST_ASSUME_DIFFERENT_OWNER=1 deals history pilot --git
! deals: git refuses to read the book's repository
!   hint: git said: fatal: detected dubious ownership in repository at '~/plain'; To add an exception for this directory, call:; git config --global --add safe.directory ~/plain
? 6
$ GIT_TEST_ASSUME_DIFFERENT_OWNER=1 deals list --at HEAD
! deals: git refuses to read the book's repository
!   hint: git said: fatal: detected dubious ownership in repository at '~/plain'; To add an exception for this directory, call:; git config --global --add safe.directory ~/plain
? 6
$ GIT_TEST_ASSUME_DIFFERENT_OWNER=1 deals diff HEAD
! deals: git refuses to read the book's repository
!   hint: git said: fatal: detected dubious ownership in repository at '~/plain'; To add an exception for this directory, call:; git config --global --add safe.directory ~/plain
? 6
$ GIT_TEST_ASSUME_DIFFERENT_OWNER=1 deals record
nothing to record: the histories tell everything

# in a linked work tree
$ git worktree add -q -b other ../linked
in linked
$ deals diff HEAD~1
Fjord · what changed · HEAD~1, commit 44eb50a9 of 1 Sep 2026 → now

OTHERWISE CHANGED      1 deal, 10,000 EUR
  pilot  10,000  close 1 Dec (in 87 days)
$ deals blame pilot close
 Field  Value                When  Who  How
 close  1 Dec (in 87 days)  5 Sep  bo   changed, dd027b11 It closes in December
$ deals list --at HEAD~1 --columns id,close
 ID     Close
 pilot  –
 1 open deal, 10,000 EUR, weighted 1,000 EUR · 1 without a next step
! deals: at HEAD~1, commit 44eb50a9 of 1 Sep 2026
$ deals history pilot --git
 When   Who   What
 5 Sep  bo    close 1 Dec · dd027b11
 5 Sep  bo    amount 10,000 · dd027b11
 1 Sep  anna  created in lead · 44eb50a9
$ deals init
"Fjord" is a book already; added what it lacked: .gitattributes
git now merges and shows its records with deals, in this clone

# in a submodule
in whole
$ git init -q . && git submodule --quiet add ../plain sales/book && git commit -qm "With the book"
$ deals -C sales/book blame pilot close
 Field  Value                When  Who  How
 close  1 Dec (in 87 days)  5 Sep  bo   changed, dd027b11 It closes in December
$ deals -C sales/book list --at HEAD~1 --columns id,close
 ID     Close
 pilot  –
 1 open deal, 10,000 EUR, weighted 1,000 EUR · 1 without a next step
! deals: at HEAD~1, commit 44eb50a9 of 1 Sep 2026
$ deals -C sales/book diff HEAD~1
Fjord · what changed · HEAD~1, commit 44eb50a9 of 1 Sep 2026 → now

OTHERWISE CHANGED      1 deal, 10,000 EUR
  pilot  10,000  close 1 Dec (in 87 days)
$ deals -C sales/book init
"Fjord" is a book already; added what it lacked: .gitattributes
git now merges and shows its records with deals, in this clone

# in a clone without its older commits
in plain
user eva
now 2026-09-07T09:00:00Z
$ sed -i 's/^amount = 10000/amount = 11000/; s/"Pilot"/"Great pilot"/' opportunities/pilot.toml && git commit -qam "Priced by hand" && git commit -qm "Later" --allow-empty
in .
$ git clone -q --depth 1 "file://$HOME/plain" shallow
in shallow
user anna
now 2026-09-09T09:00:00Z
$ deals blame pilot
 Field     Value                When  Who   How
 name      Great pilot             –  –     before this shallow clone begins
 customer  acme                    –  –     before this shallow clone begins
 stage     lead                1 Sep  anna  created
 amount    11,000 EUR              –  –     before this shallow clone begins
 close     1 Dec (in 83 days)  5 Sep  bo    changed
! deals: this clone is shallow: who set some of it is not in it; git fetch --unshallow brings the rest
$ deals history pilot --git
 When   Who   What
 5 Sep  bo    close 1 Dec
 5 Sep  bo    amount 10,000
 1 Sep  anna  created in lead
! deals: this clone is shallow: commits before 9ea4e54d are missing; git fetch --unshallow brings them
$ deals diff HEAD~1
! deals: no revision "HEAD~1"
!   hint: this clone is shallow: git fetch --unshallow brings the older commits
!   hint: as a date: "HEAD~1" is not a date
? 3
$ deals list --at HEAD~1
! deals: no revision "HEAD~1"
!   hint: this clone is shallow: git fetch --unshallow brings the older commits
? 3
$ sed -i 's/^stage = "lead"/stage = "proposal"/' opportunities/pilot.toml && deals record
 ID      When  Who   What
 pilot  9 Sep  anna  lead → proposal; amount 10,000 → 11,000
 recorded 1 edit by hand in 1 record
! deals: this clone is shallow, and does not have the commits that changed amount of pilot; they are recorded as of now. git fetch --unshallow brings them, deals undo takes this back
$ deals undo --quiet && git fetch -q --unshallow && deals record
 ID      When  Who   What                    Commit
 pilot  7 Sep  eva   amount 10,000 → 11,000  45a5426e Priced by hand
 pilot  9 Sep  anna  lead → proposal         –
 recorded 2 edits by hand in 1 record
$ deals blame pilot name stage amount --output porcelain
name	Great pilot	2026-09-07T09:00:00Z	eva		45a5426ea2ca9b8efbb6f24b2c7422eac9813724
stage	proposal	2026-09-09T09:00:00Z	anna	moved	
amount	11000	2026-09-07T09:00:00Z	eva	changed	45a5426ea2ca9b8efbb6f24b2c7422eac9813724
