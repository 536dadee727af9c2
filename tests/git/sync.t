# A hub and two clones
in anna
$ git init -q && deals init --name Fjord --currency EUR --quiet
$ deals create customer "Acme Corp" --quiet
$ deals sync
! deals: this clone has no remote to share with
!   hint: git remote add origin URL names one
? 4
$ git add . && git commit -qm "The book"
$ deals sync
! deals: this clone has no remote to share with
!   hint: git remote add origin URL names one
? 4
in .
$ git init -q --bare hub.git
in anna
$ git remote add origin ../hub.git
$ deals sync backup
! deals: no remote "backup"
!   hint: the only remote is origin
? 3
$ deals sync --dry-run
would push 1 commit: origin/main as it was when it was last fetched
$ deals sync
pushed 1 commit to origin/main
origin/main is new there
$ deals sync
up to date with origin/main
in .
$ git clone -q hub.git bo && cd bo && deals init --quiet

# what is not committed is not shared
in bo
user bo
now 2026-11-22T09:00:00Z
$ deals create opportunity Pilot --id pilot --customer acme-corp --amount 10k --quiet
$ deals sync
! deals: changes of the book are not committed: opportunities/pilot.toml
!   hint: commit them first: git add . && git commit; [git] commit = true in deals.toml makes deals do so
? 4
$ git add . && git commit -qm "A pilot"
$ deals sync
pushed 1 commit to origin/main

# both did something: it is merged
in anna
user anna
now 2026-11-22T10:00:00Z
$ deals note acme-corp "Called Ola" && git commit -qam "Called Ola"
acme-corp: noted
$ deals sync --json | grep -v '": "[0-9a-f]\{40\}"'
{
  "schema": 1,
  "command": "sync",
  "data": {
    "with": "origin/main",
    "merged": 1,
    "pushed": 2,
    "concluded": false,
    "conflicts": [],
    "dry_run": false
  },
  "problems": []
}
$ deals check
no problems in 1 customer and 1 opportunity
in bo
$ deals sync
merged 2 commits from origin/main

CUSTOMERS         1
  acme-corp  1 note
$ deals history acme-corp
 When    Who   What
 22 Nov  anna  note: Called Ola
 21 Nov  anna  created as prospect

# no branch, no such remote, no repository
$ git checkout -q --detach && deals sync
! deals: no branch is checked out, so there is nothing to share
!   hint: git switch BRANCH checks one out; during a rebase, finish that first
? 4
$ git checkout -q main && deals sync orgin
! deals: no remote "orgin"
!   hint: did you mean "origin"?
? 3
in .
$ mkdir alone && cd alone && deals init --quiet --name Alone && deals sync
! deals: the book is not in a git repository
!   hint: git init makes one; deals init then tells it of deals
? 3

# a record that one side removed and the other changed
in anna
$ git rm -q opportunities/pilot.toml && git commit -qm "No pilot" && deals sync
pushed 1 commit to origin/main
in bo
user bo
now 2026-11-22T11:00:00Z
$ deals move-stage pilot qualification --quiet && git commit -qam "pilot: qualification"
$ deals sync
pilot: one side removed it, the other changed it; git add opportunities/pilot.toml keeps it, git rm opportunities/pilot.toml removes it
! deals: 1 file in conflict: pilot
! deals: then deals sync goes on
? 4
$ git add opportunities/pilot.toml && deals sync
concluded the merge
pushed 2 commits to origin/main

# a branch and a shallow clone
in .
$ git clone -q --depth 1 "file://$PWD/hub.git" shallow && cd shallow && deals init --quiet && git switch -qc plans && deals sync && deals sync && git -C ../hub.git branch
origin/plans is new there
up to date with origin/plans
* main
  plans
in bo
$ deals set pilot amount=20k --quiet && git commit -qam "pilot: 20k" && deals sync
pushed 1 commit to origin/main
in shallow
$ git switch -q main && git commit -q --allow-empty -m "Nothing" && deals sync && deals show pilot | head -4
merged 1 commit from origin/main
pushed 2 commits to origin/main

GREW                     1 deal, 20,000 EUR
  pilot  20,000  amount 10,000 → 20,000 EUR
Pilot                                                                      pilot
Acme Corp (prospect) · no owner

  Stage     Qualification since today (lead 0 d)

# somebody else pushes at the same moment: what they did is merged too
in bo
$ deals note acme-corp "Wrote to Ola" --quiet && git commit -qam "Wrote to Ola" && git fetch -q && git merge -q --no-edit origin/main
in anna
user anna
now 2026-11-22T12:00:00Z
$ git pull -q --no-rebase --no-edit && deals note acme-corp "Ola is away" --quiet && git commit -qam "Ola is away"
file .git/hooks/pre-push
| #!/bin/sh
| test -e ../pushed || { touch ../pushed; env -u GIT_DIR git -C ../bo push -q; }
$ chmod +x .git/hooks/pre-push && deals sync
merged 2 commits from origin/main
pushed 2 commits to origin/main

CUSTOMERS         1
  acme-corp  1 note
$ git status -sb
\## main...origin/main

# a hub that refuses
file ../hub.git/hooks/pre-receive
| #!/bin/sh
| echo "closed on Sundays" >&2; exit 1
$ chmod +x ../hub.git/hooks/pre-receive && deals note acme-corp "Back" --quiet && git commit -qam "Back" && deals sync
! deals: origin does not take what is pushed
!   hint: git said: remote: closed on Sundays; To ../hub.git; ! [remote rejected] HEAD -> main (pre-receive hook declined)
? 6
$ mv ../hub.git ../gone.git && deals sync
! deals: origin cannot be fetched from
!   hint: git said: fatal: '../hub.git' does not appear to be a git repository; fatal: Could not read from remote repository.; Please make sure you have the correct access rights
? 6
