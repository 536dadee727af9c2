# Where git does not take the commit, the change stays in the files, and deals says what to do.
in book
$ git init -q . && deals init --name Fjord
made the book "Fjord" in this directory, amounts in EUR
git now merges and shows its records with deals, in this clone
next: deals create customer "Acme Corp"
$ printf '\n[git]\ncommit = true\n' >> deals.toml

# the first commit of all, on a branch that is not born yet
$ deals create customer "Acme Corp"
acme-corp: created, a prospect
  customers/acme-corp.toml; next: deals create opportunity NAME --customer acme-corp
$ git log --format=%s --name-status
created acme-corp

A	customers/acme-corp.toml
$ git status --short --untracked-files=all
?? .gitattributes
?? .gitignore
?? customers/.gitkeep
?? deals.toml
?? opportunities/.gitkeep

# a hook says no
$ printf '#!/bin/sh\necho "no ticket number" >&2\necho "see the handbook"\nexit 1\n' > .git/hooks/commit-msg && chmod +x .git/hooks/commit-msg
$ deals create opportunity Pilot --id pilot --customer acme-corp
pilot: created in lead   10 %
  opportunities/pilot.toml; next: deals next pilot TEXT --on DATE
! deals: the change is made, but git did not commit it
!   hint: git: no ticket number
!   hint: git: see the handbook
!   hint: git add opportunities/pilot.toml && git commit opportunities/pilot.toml commits it once that is mended
!   hint: deals undo takes the change back
? 6
$ git status --short --untracked-files=all -- opportunities customers
?? customers/.gitkeep
?? opportunities/.gitkeep
?? opportunities/pilot.toml
$ deals note acme-corp "Called" --json
{
  "schema": 1,
  "command": "note",
  "data": {
    "changes": [
      {
        "id": "acme-corp",
        "path": "customers/acme-corp.toml",
        "action": "changed",
        "fields": {}
      }
    ],
    "dry_run": false
  },
  "problems": [
    {
      "kind": "io",
      "severity": "error",
      "file": null,
      "line": null,
      "column": null,
      "message": "the change is made, but git did not commit it",
      "hints": [
        "git: no ticket number",
        "git: see the handbook",
        "git add customers/acme-corp.toml && git commit customers/acme-corp.toml commits it once that is mended",
        "deals undo takes the change back"
      ]
    }
  ]
}
? 6
$ deals undo
undone: acme-corp: note "Called"   by anna, 10:30, 1 file

# once it is mended, the next command on the files takes the change with it
$ rm .git/hooks/commit-msg
$ deals note acme-corp "Called again"
acme-corp: noted
$ git log --format=%s --name-status -1
acme-corp: note "Called again"

M	customers/acme-corp.toml
$ git status --short -- opportunities customers
?? customers/.gitkeep
?? opportunities/

# a hook that has something to say is heard
$ printf '#!/bin/sh\necho "remember to push"\n' > .git/hooks/post-commit && chmod +x .git/hooks/post-commit
$ deals note acme-corp "And again"
acme-corp: noted
! deals: git: remember to push
$ deals note acme-corp "And again, quietly" --quiet
$ rm .git/hooks/post-commit

# nobody knows who commits
$ env -u GIT_AUTHOR_NAME -u GIT_AUTHOR_EMAIL -u GIT_COMMITTER_NAME -u GIT_COMMITTER_EMAIL git config user.useConfigOnly true
$ env -u GIT_AUTHOR_NAME -u GIT_AUTHOR_EMAIL -u GIT_COMMITTER_NAME -u GIT_COMMITTER_EMAIL deals note acme-corp "Who am I"
acme-corp: noted
! deals: the change is made, but git did not commit it
!   hint: git: Author identity unknown
!   hint: git: *** Please tell me who you are.
!   hint: git: Run
!   hint: git:   git config --global user.email "you@example.com"
!   hint: git:   git config --global user.name "Your Name"
!   hint: git: to set your account's default identity.
!   hint: git: Omit --global to set the identity only in this repository.
!   hint: git: fatal: no email was given and auto-detection is disabled
!   hint: git add customers/acme-corp.toml && git commit customers/acme-corp.toml commits it once that is mended
!   hint: deals undo takes the change back
? 6

# signing that fails
$ git config gpg.program false && git config commit.gpgSign true
$ deals note acme-corp "Signed"
acme-corp: noted
! deals: the change is made, but git did not commit it
!   hint: git: error: gpg failed to sign the data
!   hint: git: fatal: failed to write commit object
!   hint: git add customers/acme-corp.toml && git commit customers/acme-corp.toml commits it once that is mended
!   hint: deals undo takes the change back
? 6
$ git config --unset commit.gpgSign

# in the middle of a merge
$ deals note acme-corp "Before the merge"
acme-corp: noted
$ git checkout -q -b other && deals note acme-corp "On other" && git checkout -q - && deals set acme-corp industry=Kites
acme-corp: noted
acme-corp: industry Kites
$ git merge -q --no-commit --no-ff other
Auto-merging customers/acme-corp.toml
! Automatic merge went well; stopped before committing as requested
$ deals create customer "Globex"
globex: created, a prospect
  customers/globex.toml; next: deals create opportunity NAME --customer globex
! deals: not committed: a merge is in progress; the change can go with it
$ git commit -qm "Merged" && git status --short --untracked-files=all -- customers
?? customers/.gitkeep
?? customers/globex.toml

# and of a rebase
$ git -c sequence.editor='sed -i 1s/pick/edit/' rebase -q -i --root 2>/dev/null; deals note acme-corp "In the rebase"
acme-corp: noted
! deals: not committed: a rebase is in progress; the change can go with it
$ git checkout -q -- . && git rebase --quit && git checkout -q main

# a book that git ignores, and one outside of any repository
$ echo "/customers/" >> .gitignore
$ deals create customer "Initech"
initech: created, a prospect
  customers/initech.toml; next: deals create opportunity NAME --customer initech
! deals: not committed: git ignores customers/initech.toml; it stands in a .gitignore, or in .git/info/exclude
$ deals note acme-corp "Tracked all the same"
acme-corp: noted
$ git log --format=%s --name-status -1
acme-corp: note "Tracked all the same"

M	customers/acme-corp.toml
in plain
$ deals init --name Plain && printf '\n[git]\ncommit = true\n' >> deals.toml
made the book "Plain" in this directory, amounts in EUR
next: deals create customer "Acme Corp"
$ deals create customer "Acme Corp"
acme-corp: created, a prospect
  customers/acme-corp.toml; next: deals create opportunity NAME --customer acme-corp
! deals: not committed: the book is not in a git repository

# detached heads commit, too
in book
$ git checkout -q --detach && deals note acme-corp "Detached" && git log --format=%s -1
acme-corp: noted
acme-corp: note "Detached"
