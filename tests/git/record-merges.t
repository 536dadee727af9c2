# edits by hand on two branches are those of the people who made them, not of who merged
now 2026-09-01T09:00:00Z
file .gitignore
| .deals/
file deals.toml
| name = "Fjord"
file customers/acme.toml
| name = "Acme Corp"
| history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created" } ]
file opportunities/pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
|
|
| amount = 10000
|
|
| notes = "Begin"
|
|
| history = [
|   { at = 2026-09-01T09:00:00Z, by = "anna", event = "created", stage = "lead", amount = 10000.00 },
| ]
$ git init -q . && git add . && git commit -qm "The book"
user bo
now 2026-10-01T09:00:00Z
$ git checkout -qb bo && sed -i 's/"lead"$/"proposal"/' opportunities/pilot.toml && git commit -qam "Proposed"
user eva
now 2026-10-02T09:00:00Z
$ git checkout -q main && sed -i 's/^amount = 10000/amount = 12000/' opportunities/pilot.toml && git commit -qam "More"
now 2026-10-03T09:00:00Z
$ sed -i 's/Begin/Eva knows them/' opportunities/pilot.toml && git commit -qam "Notes"
user anna
now 2026-10-04T09:00:00Z
$ git merge -q --no-edit bo && git log --format='%h %an %s' --graph
Auto-merging opportunities/pilot.toml
*   992779c anna Merge branch 'bo'
|\  
\| * 3244faf bo Proposed
* | 113b82d eva Notes
* | 3485079 eva More
|/  
* e387d32 anna The book
$ deals check
deals: notice: opportunities/pilot.toml:3:9: stage and amount were changed by hand since the last event
  3 | stage = "proposal"
    |         ^~~~~~~~~~
  hint: deals record pilot adopts it; so does the next change of the file
1 notice
$ deals record
 ID      When  Who  What                    Commit
 pilot  1 Oct  bo   lead → proposal         3244fafb Proposed
 pilot  2 Oct  eva  amount 10,000 → 12,000  3485079f More
 recorded 2 edits by hand in 1 record
$ deals blame pilot
 Field     Value            When  Who   How
 name      Pilot           1 Sep  anna  e387d32a The book
 customer  acme            1 Sep  anna  e387d32a The book
 stage     proposal        1 Oct  bo    moved, 3244fafb Proposed
 amount    12,000 EUR      2 Oct  eva   changed, 3485079f More
 notes     Eva knows them  3 Oct  eva   113b82d0 Notes
$ deals history pilot --git
 When   Who   What
 3 Oct  eva   commit 113b82d0: Notes (notes)
 2 Oct  eva   amount 10,000 → 12,000 · 3485079f
 1 Oct  bo    lead → proposal · 3244fafb
 1 Sep  anna  created in lead, 10,000 · e387d32a

# a rename is followed, a copy is not
now 2026-10-05T09:00:00Z
$ git commit -qam "Recorded" && deals rename pilot acme-pilot && git add . && git commit -qm "Renamed"
pilot: renamed to acme-pilot
$ sed -e 's/"Pilot"/"Second pilot"/' opportunities/acme-pilot.toml > opportunities/second.toml && git add . && git commit -qm "Another one like it"
$ deals blame acme-pilot stage notes
 Field  Value            When  Who  How
 stage  proposal        1 Oct  bo   moved, 3244fafb Proposed
 notes  Eva knows them  3 Oct  eva  113b82d0 Notes
$ deals blame second stage notes
 Field  Value            When  Who   How
 stage  proposal        1 Oct  bo    moved, 45683890 Another one like it
 notes  Eva knows them  5 Oct  anna  45683890 Another one like it
$ deals record
nothing to record: the histories tell everything

# what a merge decided by hand is of who merged
user bo
now 2026-10-06T09:00:00Z
$ git checkout -qb bo2 && sed -i 's/^amount = .*/amount = 14000/' opportunities/second.toml && git commit -qam "14"
user eva
now 2026-10-07T09:00:00Z
$ git checkout -q main && sed -i 's/^amount = .*/amount = 16000/' opportunities/second.toml && git commit -qam "16"
user anna
now 2026-10-08T09:00:00Z
$ git merge -q bo2 >/dev/null || sed -i '/^[<>|=]/d; s/^amount = 16000/amount = 15000/; /^amount = 1[24]000/d' opportunities/second.toml
$ git commit -qam "Fifteen, then"
$ grep -c amount opportunities/second.toml
3
$ deals record second --dry-run
--- a/opportunities/second.toml
+++ b/opportunities/second.toml
@@ -14,4 +14,7 @@
   { at = 2026-10-01T09:00:00Z, by = "bo", event = "moved", stage = "proposal" },
   { at = 2026-10-02T09:00:00Z, by = "eva", event = "changed", amount = 12000.00 },
   { at = 2026-10-05T09:00:00Z, by = "anna", event = "renamed", from = "pilot" },
+  { at = 2026-10-06T09:00:00Z, by = "bo", event = "changed", amount = 14000.00 },
+  { at = 2026-10-07T09:00:00Z, by = "eva", event = "changed", amount = 16000.00 },
+  { at = 2026-10-08T09:00:00Z, by = "anna", event = "changed", amount = 15000.00 },
 ]
$ deals blame second amount
 Field   Value        When  Who   How
 amount  15,000 EUR  8 Oct  anna  b7b70caf Fifteen, then
