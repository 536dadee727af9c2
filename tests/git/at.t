# any report of any revision; the work tree is never looked at
now 2026-10-01T09:00:00Z
in repository/sales
book fjord-analytics
$ git init -q ../. && git add . && git commit -qm "The book as it was" && git tag v1
now 2026-11-21T10:30:00Z
$ deals close-won globex-pilot --amount 14000 && git commit -qam "Globex signed"
globex-pilot: proposal → won   14,000 EUR (was 12,500 EUR), closed today
$ rm opportunities/acme-annual-renewal.toml && echo 'stage = "oops' > opportunities/hooli-seats.toml

# the book as it stands has lost a file, and one is broken; a commit has both
$ deals show acme-annual-renewal --at HEAD | head -4
Annual renewal                                               acme-annual-renewal
Acme Corp (customer) · renewal · from referral · owner anna · #priority

  Stage     Negotiation for 32 days (lead 13 d → qualification 36 d, proposal skipped)
! deals: at HEAD, commit 78598faf of 21 Nov 2026
$ deals list owner:anna --at v1
 ID                     Customer   Stage        In stage  Amount   %  Close             Next step
 globex-pilot           Globex     Proposal         31 d  12,500  50  ! 3 Nov, 18 late  –
 acme-platform-renewal  Acme Corp  Quoted           19 d  12,000  90  27 Nov, 6 days    24 Nov  Countersign the order
 acme-annual-renewal    Acme Corp  Negotiation      32 d  48,000  80  15 Dec, 24 days   28 Nov  Send the revised order form
 soylen-workshop        Søylen AS  Lead              2 d   4,000  10  –                 1 Dec   First call
 4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step
! deals: at v1, commit 5d4f650b of 1 Oct 2026
$ deals list owner:anna --at HEAD | tail -1
 3 open deals, 64,000 EUR, weighted 49,600 EUR
! deals: at HEAD, commit 78598faf of 21 Nov 2026
$ deals show globex-pilot --at HEAD | sed -n 4,5p
  Stage     Closed won (lead 8 d → qualification 26 d → proposal 31 d, negotiation skipped)
  Amount    14,000.00 EUR
! deals: at HEAD, commit 78598faf of 21 Nov 2026
$ deals show globex-pilot --at v1 | sed -n 4,5p
  Stage     Proposal for 31 days (lead 8 d → qualification 26 d)
  Amount    12,500.00 EUR · 50 % · weighted 6,250.00 · best
! deals: at v1, commit 5d4f650b of 1 Oct 2026
$ deals check --at v1
deals: notice: .gitattributes: this clone does not know the merge driver that .gitattributes names
  hint: deals init registers it; without it git merges records line by line
1 notice
! deals: at v1, commit 5d4f650b of 1 Oct 2026
$ deals stats --at v1 currency:EUR | head -6
Fjord Analytics · stats · EUR · as of 21 Nov 2026

  Win rate     57.14 %, 8 of 14 closed deals
               53.86 % by amount, 110,300 of 204,800 EUR
  Deal size    mean 13,787.50 · median 17,000 · nine in ten up to 26,000
  Sales cycle  mean 65.25 days · median 67.5 · nine in ten within 128
! deals: at v1, commit 5d4f650b of 1 Oct 2026
$ deals search "order form" --at v1 --quiet | head -3
acme-annual-renewal  Annual renewal
  opportunities/acme-annual-renewal.toml:13: next_step = { on = 2026-11-28, text = "Send the revised order form" }
 1 record · 1 line
$ deals forecast --at HEAD --as-of 2026-10-15 --quiet | head -6
Fjord Analytics · forecast by month · EUR · as of 15 Oct 2026

 Month     Deals    Pipeline    Best  Commit  Closed   Weighted   Expected   Target        Gap  Coverage
 ───────────────────────────────────────────────────────────────────────────────────────────────────────
 Oct 2026      2           –       –  16,000  24,000  12,000.00  36,000.00   40,000   4,000.00      1.00  ███████████▓▓▓▓▓
 Nov 2026      7   43,000.00  33,300       –       –  29,680.00  29,680.00   40,000  10,320.00      1.91  ▒▒▒▒▒▒▒▒░░░░░
$ deals list --at v1 --json | head -5
{
  "schema": 1,
  "command": "list",
  "data": [
    {
$ deals list --at v1 --quiet | tail -1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
$ git status --short .
 D opportunities/acme-annual-renewal.toml
 M opportunities/hooli-seats.toml

# any name that git knows: hashes, HEAD~1, the reflog; a hash is not said twice
$ deals list --at HEAD~1 --quiet | tail -1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
$ deals list --at $(git rev-parse HEAD) | tail -1
 11 open deals, 159,500 EUR and 180,000 NOK · weighted 85,600 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 1 overdue · 2 stale · 2 without a next step · 1 without an amount
! deals: at commit 78598faf of 21 Nov 2026
$ deals list --at $(git rev-parse --short=8 HEAD) | tail -1
 11 open deals, 159,500 EUR and 180,000 NOK · weighted 85,600 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 1 overdue · 2 stale · 2 without a next step · 1 without an amount
! deals: at commit 78598faf of 21 Nov 2026
$ deals list --at 'main@{2026-10-15}' | tail -1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
! deals: at main@{2026-10-15}, commit 5d4f650b of 1 Oct 2026
$ deals list --at ':/as it was' | tail -1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
! deals: at :/as it was, commit 5d4f650b of 1 Oct 2026
$ deals __complete -- list --at v
v1	revision
$ deals __complete -- diff v
v1	revision

# what there is not
$ deals list --at nope
! deals: no revision "nope"
!   hint: git log --oneline shows the commits, git tag the tags
? 3
$ deals list --at v2
! deals: no revision "v2"
!   hint: did you mean "v1"?
? 3
$ deals list --at HEAD~9
! deals: no revision "HEAD~9"
!   hint: git log --oneline HEAD shows how far it goes back
? 3
$ deals list --at -x
! deals: "-x" is no revision
!   hint: HEAD~3, a tag, a branch, a hash
? 2
$ deals list --at HEAD~1..HEAD
! deals: no revision "HEAD~1..HEAD"
!   hint: git log --oneline HEAD shows how far it goes back
? 3
$ deals list --at HEAD:sales
! deals: "HEAD:sales" is no commit
!   hint: git log --oneline shows the commits
? 3
$ deals list --at 'main@{2020-01-01}'
! deals: this clone does not know what "main@{2020-01-01}" was
!   hint: git said: warning: log for 'main' only goes back to Thu, 1 Oct 2026 09:00:00 +0000
!   hint: --as-of DATE shows the book as its own history has it
? 3
$ git branch v1 HEAD && deals list --at v1
! deals: several things are called "v1"
!   hint: git said: warning: refname 'v1' is ambiguous.
!   hint: refs/heads/v1 is the branch, refs/tags/v1 the tag
? 3
$ git branch -qD v1
$ deals show globex-rollout --at v1
! deals: no opportunity or customer "globex-rollout"
!   hint: did you mean "globex"?
? 3

# commands that change the book, and those that read none
$ deals close-won hooli-seats --at v1
! deals: close-won changes the book, and --at only looks at it
!   hint: git restore brings old files back; deals undo takes back the last command
? 2
$ deals check --fix --at v1
! deals: check changes the book, and --at only looks at it
!   hint: git restore brings old files back; deals undo takes back the last command
? 2
$ deals undo --list --at v1
! deals: a revision of git has no undo journal
!   hint: without --at it is that of the book as it stands
? 2
$ deals completion bash --at v1
! deals: completion reads no book: there is nothing to look at with --at
!   hint: leave out --at
? 2
$ deals config --at nope
! deals: no revision "nope"
!   hint: git log --oneline shows the commits, git tag the tags
? 3

# problems say in which revision the file is
$ git add . && git commit -qm "Broken"
$ deals list owner:bo --at HEAD | tail -1
 3 open deals, 43,000 EUR, weighted 20,200 EUR · 1 omitted, 6,000 EUR · 1 stale · 1 without an amount · 1 file left out
! deals: at HEAD, commit 7c89251b of 21 Nov 2026
! deals: HEAD:opportunities/hooli-seats.toml:1:9: the text is not closed
!   1 | stage = "oops
!     |         ^~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
$ deals show hooli-seats --at HEAD
! deals: HEAD:opportunities/hooli-seats.toml:1:9: the text is not closed
!   1 | stage = "oops
!     |         ^~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals list --at HEAD --json | tail -22
      "external": {},
      "fields": {
        "region": "EMEA"
      }
    }
  ],
  "problems": [
    {
      "kind": "invalid_data",
      "severity": "error",
      "code": "unreadable",
      "file": "HEAD:opportunities/hooli-seats.toml",
      "line": 1,
      "column": 9,
      "message": "the text is not closed",
      "hints": [
        "end it with \"",
        "text of several lines is written between \"\"\""
      ]
    }
  ]
}

# files that are no files are refused as on the disk, and others still work
$ ln -s ../deals.toml opportunities/link.toml && git add . && git commit -qm "A link" && rm opportunities/link.toml
$ deals list owner:chen --at HEAD | tail -1
 4 open deals, 43,000 EUR and 180,000 NOK · weighted 11,050 EUR and 108,000 NOK · 1 overdue · 1 stale · 1 without a next step · 2 files left out
! deals: at HEAD, commit 5bbbfebc of 21 Nov 2026
! deals: HEAD:opportunities/hooli-seats.toml:1:9: the text is not closed
!   1 | stage = "oops
!     |         ^~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
! deals: HEAD:opportunities/link.toml: is a symbolic link, not a file

# a commit from before the book
$ git checkout -q --orphan empty && git rm -rqf --cached . && git commit -q --allow-empty -m "Nothing" && git checkout -qf main
$ deals list --at empty
! deals: no book in empty, commit 965d1c38 of 21 Nov 2026
!   hint: git log -- deals.toml shows since when there is one
? 3

# other directories do not matter, nor what git leaves in the environment of a hook
$ cd / && deals -C "$OLDPWD" list owner:anna --at v1 | tail -1
 4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step
! deals: at v1, commit 5d4f650b of 1 Oct 2026
$ GIT_DIR=/nowhere GIT_WORK_TREE=/nowhere deals list owner:anna --at v1 | tail -1
 4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step
! deals: at v1, commit 5d4f650b of 1 Oct 2026
