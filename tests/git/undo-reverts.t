# Where commands commit, undo is a commit that reverts, and redo one that applies it again.
in book
$ git init -q . && deals init --name Fjord
made the book "Fjord" in this directory, amounts in EUR
git now merges and shows its records with deals, in this clone
next: deals create customer "Acme Corp"
$ deals create customer "Acme Corp" && git add . && git commit -qm "The book"
acme-corp: created, a prospect
  customers/acme-corp.toml; next: deals create opportunity NAME --customer acme-corp
$ printf '\n[git]\ncommit = true\n' >> deals.toml && git commit -qam "Commit what commands do"
$ deals create opportunity Pilot --id pilot --customer acme-corp --amount 10k
pilot: created in lead   10,000 EUR, 10 %
  opportunities/pilot.toml; next: deals next pilot TEXT --on DATE
now 2026-11-21T11:00:00Z
$ deals move-stage pilot proposal
pilot: lead → proposal   10,000 EUR, 50 % (was 10 %), no close date
! deals: warning: pilot skips qualification on the way to proposal

# also when others have committed since
now 2026-11-21T12:00:00Z
$ deals create customer Globex && echo hello > README && git add README && git commit -qm "Read me"
globex: created, a prospect
  customers/globex.toml; next: deals create opportunity NAME --customer globex
$ deals undo
undone: created globex   by anna, 12:00, 1 file
$ git log -1 --format='%s%n%n%b' --name-status
Revert "created globex"

This reverts commit b316aa66c4439aef4c2db77f9fe1ee06311eb64f.

Deals-Command: undo
Deals-Id: globex
Deals-Change: bca9208bec57b56d


D	customers/globex.toml
$ deals undo
undone: pilot: stage lead → proposal   by anna, 11:00, 1 file
$ git log -1 --format='%s%n%n%b' --name-status
Revert "pilot: lead → proposal"

This reverts commit 18655f6ca660e3e00b3bff56fc15dc2ed1f6aecf.

Deals-Command: undo
Deals-Id: pilot
Deals-Change: 0fe896b13dbc354d


M	opportunities/pilot.toml
$ test "$(git log -1 --format=%b | sed -n 's/This reverts commit \(.*\)\./\1/p')" = "$(git rev-parse ':/^pilot')" && echo "the very commit"
the very commit
$ deals redo
redone: pilot: stage lead → proposal   by anna, 11:00, 1 file
$ git log -1 --format='%s%n%n%b' --name-status
Reapply "pilot: lead → proposal"

This reverts commit ee615a4423b9b1a5879897ce13c9cc34cd98c903.

Deals-Command: redo
Deals-Id: pilot
Deals-Change: 06897b7ff9fcc5d5


M	opportunities/pilot.toml
$ deals undo
undone: pilot: stage lead → proposal   by anna, 11:00, 1 file
$ git log -1 --format='%s'
Revert "pilot: lead → proposal"

# a file that was committed differently since is not touched
$ deals redo
redone: pilot: stage lead → proposal   by anna, 11:00, 1 file
$ echo "# by hand" >> opportunities/pilot.toml && git commit -qam "A comment"
$ deals undo
! deals: opportunities/pilot.toml was changed since, so this cannot be undone: pilot: stage lead → proposal
!   hint: the newer change would be lost; deals undo --list shows what each command did
? 4

# what was done before commits were on is undone by an ordinary commit
$ git revert --no-edit HEAD >/dev/null && deals undo && deals undo
undone: pilot: stage lead → proposal   by anna, 11:00, 1 file
undone: created pilot   by anna, 10:30, 1 file
$ deals undo
undone: created acme-corp   by anna, 10:30, 1 file
$ git log -1 --format='%s%n%n%b' --name-status
Undo: created acme-corp

Deals-Command: undo
Deals-Id: acme-corp
Deals-Change: 5e493de5ed713d8a


D	customers/acme-corp.toml
$ git status --short
