# init --hooks writes a pre-commit hook
in book
$ git init -q .
$ deals init --hooks
! deals: this needs a yes: write this hook?
!   hint: --yes says it; --dry-run shows what would change
? 2
$ deals init --hooks --dry-run
diff --git a/deals.toml b/deals.toml
new file mode 100644
--- /dev/null
+++ b/deals.toml
@@ -0,0 +1,10 @@
+# The settings of this book. What is not here has its default; `deals config` shows them all.
+format = 1
+name = "book"
+currency = "EUR"
+
+# fiscal_year_start = 1              # the month
+# lost_reasons = ["price", "competitor", "timing", "no-budget", "no-decision", "not-a-fit", "other"]
+
+# [[stages]] blocks replace the default sales process: lead, qualification, proposal, negotiation,
+# won and lost.
diff --git a/customers/.gitkeep b/customers/.gitkeep
new file mode 100644
index 0000000..e69de29
diff --git a/opportunities/.gitkeep b/opportunities/.gitkeep
new file mode 100644
index 0000000..e69de29
diff --git a/.gitignore b/.gitignore
new file mode 100644
--- /dev/null
+++ b/.gitignore
@@ -0,0 +1 @@
+.deals/
diff --git a/.gitattributes b/.gitattributes
new file mode 100644
--- /dev/null
+++ b/.gitattributes
@@ -0,0 +1,4 @@
+customers/*.toml merge=deals diff=deals
+opportunities/*.toml merge=deals diff=deals
+archive/customers/*.toml merge=deals diff=deals
+archive/opportunities/*.toml merge=deals diff=deals
! deals: would run: git config merge.deals.name "records of deals, field by field"
! deals: would run: git config merge.deals.driver "deals merge-driver %O %A %B %L %P"
! deals: would run: git config diff.deals.textconv "deals textconv"
! deals: would write the hook ~/book/.git/hooks/pre-commit
$ deals init --hooks --yes
made the book "book" in this directory, amounts in EUR
git now merges and shows its records with deals, in this clone
the hook ~/book/.git/hooks/pre-commit checks what is committed
next: deals create customer "Acme Corp"
$ cat .git/hooks/pre-commit
\#!/bin/sh
\# Written by `deals init --hooks`: a commit that would break a record of the book stops here.
\# `git commit --no-verify` goes past it.
[ -f deals.toml ] || exit 0
if ! command -v deals >/dev/null; then
  echo "pre-commit: deals is not in the PATH, so the book is not checked" >&2
  exit 0
fi
exec deals check --staged --quiet
$ test -x .git/hooks/pre-commit && echo "it can be run"
it can be run
$ deals init --hooks --yes
"book" is a book already and lacks nothing
the hook ~/book/.git/hooks/pre-commit checks the book already
$ deals create customer "Acme Corp" && deals create opportunity Pilot --id pilot --customer acme-corp
acme-corp: created, a prospect
  customers/acme-corp.toml; next: deals create opportunity NAME --customer acme-corp
pilot: created in lead   10 %
  opportunities/pilot.toml; next: deals next pilot TEXT --on DATE
$ git add . && git commit -qm "The book"

# what would break a record does not get in
$ sed -i 's/^stage = "lead"/stage = "led"/' opportunities/pilot.toml && git commit -qam "Typo"
! deals: opportunities/pilot.toml:3:9: unknown stage "led"
!   3 | stage = "led"
!     |         ^~~~~
!   hint: did you mean "lead"?
! 1 error
? 1
$ git commit -qam "Typo" --no-verify && git log --format=%s -1
Typo

# what deals commits by itself goes through the hook as well
$ sed -i 's/^stage = "led"/stage = "lead"/' opportunities/pilot.toml && printf '\n[git]\ncommit = true\n' >> deals.toml && git commit -qam "Mended"
$ deals note pilot "Called Ola"
pilot: noted
$ git log --format=%s -1
pilot: note "Called Ola"

# a hook that is there stays
$ printf '#!/bin/sh\nexit 0\n' > .git/hooks/pre-commit
$ deals init --hooks --yes
"book" is a book already and lacks nothing
! deals: there is a pre-commit hook already, and it stays; add this line to ~/book/.git/hooks/pre-commit: deals check --staged --quiet || exit 1
$ cat .git/hooks/pre-commit
\#!/bin/sh
exit 0

# core.hooksPath within the repository is respected; one that other repositories share is not written to
$ git config core.hooksPath .githooks && deals init --hooks --yes --quiet && ls .githooks
pre-commit
$ git config core.hooksPath ~/shared && deals init --hooks --yes
"book" is a book already and lacks nothing
! deals: core.hooksPath names hooks that other repositories use, too; add this line to ~/shared/pre-commit: deals check --staged --quiet || exit 1
$ ls ~/shared
! ls: cannot access '~/shared': No such file or directory
? 2
$ git config --unset core.hooksPath

# the book in a directory of a larger repository, whose name needs quotes
in larger
$ git init -q . && deals init "our sales" --hooks --yes --name Sales
made the book "Sales" in our sales, amounts in EUR
git now merges and shows its records with deals, in this clone
the hook ~/larger/.git/hooks/pre-commit checks what is committed
next: cd 'our sales' && deals create customer "Acme Corp"
$ cat .git/hooks/pre-commit
\#!/bin/sh
\# Written by `deals init --hooks`: a commit that would break a record of the book stops here.
\# `git commit --no-verify` goes past it.
[ -f 'our sales/deals.toml' ] || exit 0
if ! command -v deals >/dev/null; then
  echo "pre-commit: deals is not in the PATH, so the book is not checked" >&2
  exit 0
fi
exec deals -C 'our sales' check --staged --quiet
$ git add . && git commit -qm "The book" && deals -C "our sales" create customer Acme && sed -i 's/^name/nam/' "our sales/customers/acme.toml" && git add . && git commit -qm "Broken"
acme: created, a prospect
  customers/acme.toml; next: deals create opportunity NAME --customer acme
! deals: customers/acme.toml:1: missing "name"
!   hint: add a line: name = "…"
! 1 error
? 1
$ git checkout -q --orphan other && git rm -qrf . && touch x && git add x && git commit -qm "No book here" && git log --format=%s
No book here

# a linked worktree shares the hooks
$ git checkout -q main && git worktree add -q ../linked && cd ../linked && deals -C "our sales" init --hooks --yes
"Sales" is a book already and lacks nothing
the hook ~/larger/.git/hooks/pre-commit checks the book already

# without a repository
in plain
$ deals init --hooks --yes
! deals: the book is not in a git repository
!   hint: git init makes one; deals init then tells it of deals
? 3
$ ls -A
