# commits by deals, wherever a book may be
in plain
file deals.toml
| name = "Fjord"
| [git]
| commit = true
file customers/acme.toml
| name = "Acme Corp"
| history = [ { at = 2026-09-01T09:00:00Z, by = "anna", event = "created" } ]
file opportunities/pilot.toml
| name = "Pilot"
| customer = "acme"
| stage = "lead"
file .gitignore
| .deals/

# in no repository, without git, and where git refuses
$ deals note pilot "In no repository"
pilot: noted
! deals: not committed: the book is not in a git repository
$ PATH="$HOME/bin" deals note pilot "Without git"
pilot: noted
! deals: the change is made, but not committed: git cannot be started
!   hint: is it installed, and in the PATH?
? 6
$ git init -q . && GIT_TEST_ASSUME_DIFFERENT_OWNER=1 deals note pilot "In somebody else's"
pilot: noted
! deals: the change is made, but not committed: git refuses to read the book's repository
!   hint: git said: fatal: detected dubious ownership in repository at '~/plain'; To add an exception for this directory, call:; git config --global --add safe.directory ~/plain
? 6

# the first commit of a branch
$ deals note pilot "On an unborn branch"
pilot: noted
$ git log --format=%s --name-only
pilot: note "On an unborn branch"

opportunities/pilot.toml
$ git add . && git commit -qm "The book"

# on no branch
$ git checkout -q --detach && deals note pilot "On no branch"
pilot: noted
$ git log -1 --format=%s && git status --short --branch
pilot: note "On no branch"
\## HEAD (no branch)
$ git checkout -q -B main

# with git's variables of somewhere else
$ GIT_DIR="$HOME/nowhere" GIT_INDEX_FILE="$HOME/nothing" deals note pilot "With variables"
pilot: noted
$ git log -1 --format=%s && ls ~
pilot: note "With variables"
bin
plain

# in a linked work tree, a submodule, and a clone without older commits
$ git worktree add -q -b other ../linked
in linked
$ deals note pilot "Linked"
pilot: noted
$ git log -1 --format='%s %D' && git -C ../plain status --short
pilot: note "Linked" HEAD -> other
in whole
$ git init -q . && git submodule --quiet add ../plain book && git commit -qm "With the book"
$ deals -C book note pilot "In a submodule"
pilot: noted
$ git -C book log -1 --format=%s && git status --short
pilot: note "In a submodule"
 M book
in .
$ git clone -q --depth 1 "file://$HOME/plain" shallow
in shallow
$ deals note pilot "Shallow" && git log --format=%s
pilot: noted
pilot: note "Shallow"
pilot: note "With variables"
$ deals undo && git log --format=%s
undone: pilot: note "Shallow"   by anna, 10:30, 1 file
Revert "pilot: note "Shallow""
pilot: note "Shallow"
pilot: note "With variables"
