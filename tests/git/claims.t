# Two people claim one deal, each on a clone. The merge says so, somebody decides, and both claims
# stay in the history.
in anna
$ git init -q && deals init --name Fjord --currency EUR --quiet
$ deals create customer "Acme Corp" --quiet && deals create opportunity Pilot --id pilot --customer acme-corp --amount 10k --quiet && deals unassign pilot --quiet
$ git add . && git commit -qm "The book"
in .
$ git clone -q --bare anna hub.git && git -C anna remote add origin ../hub.git && git clone -q hub.git bo
in bo
$ deals init --quiet

in bo
user bo
now 2026-11-22T09:00:00Z
$ deals claim pilot && git commit -qam "pilot: bo" && deals sync
pilot: claimed   10,000 EUR, lead, no close date
pushed 1 commit to origin/main

in anna
user anna
now 2026-11-22T10:00:00Z
$ deals claim pilot && git commit -qam "pilot: anna"
pilot: claimed   10,000 EUR, lead, no close date
$ deals sync
pilot: owner: anna / bo
! deals: 1 file in conflict: pilot
! deals: deals resolve settles records; then deals sync goes on
? 4
$ deals resolve
pilot  opportunities/pilot.toml:5
   Field  Ours                        Theirs
   owner  anna, anna on 22 Nov 10:00  bo, bo on 22 Nov 09:00

1 record in conflict · deals resolve ID asks; --ours, --theirs or --take FIELD=VALUE decide
$ deals resolve pilot
pilot  opportunities/pilot.toml:5
   Field  Ours                        Theirs
   owner  anna, anna on 22 Nov 10:00  bo, bo on 22 Nov 09:00
! deals: pilot: owner is still in conflict; decide with --ours, --theirs or --take owner=…
? 4

# other records work meanwhile, this one does not, and nothing is pushed
$ deals create opportunity "More seats" --id seats --customer acme-corp --quiet && deals list
 ID     Customer   Stage  In stage  Amount   %  Close  Next step
 seats  Acme Corp  Lead        0 d       –  10  –      –
 1 open deal · 1 without a next step · 1 without an amount · 1 file left out
! deals: opportunities/pilot.toml:5:1: unresolved merge conflict (owner: anna / bo)
!   5 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve pilot shows both sides and settles it
? 5
$ deals move-stage pilot proposal
! deals: opportunities/pilot.toml:5:1: unresolved merge conflict (owner: anna / bo)
!   5 | <<<<<<< ours
!     | ^~~~~~~
!   hint: deals resolve pilot shows both sides and settles it
? 4
$ git add opportunities/seats.toml && deals sync
pilot: owner: anna / bo
! deals: 1 file in conflict: pilot
! deals: deals resolve settles records; then deals sync goes on
? 4

$ deals resolve pilot --theirs
pilot: owner bo, not anna
nothing is in conflict any more; deals sync concludes the merge, or git add and git commit do
$ deals sync
concluded the merge
pushed 2 commits to origin/main

NEW                       1 deal
  seats       –  in Lead
REASSIGNED    1 deal, 10,000 EUR
  pilot  10,000  owner anna → bo
$ deals history pilot
 When    Who   What
 22 Nov  anna  merge resolved: owner bo, not anna
 22 Nov  anna  claimed
 22 Nov  bo    claimed
 21 Nov  anna  created in lead, 10,000
$ deals check
no problems in 1 customer and 2 opportunities
$ git log --format=%s -2
Merge remote-tracking branch 'origin/main'
pilot: anna
in bo
user bo
$ deals sync
merged 2 commits from origin/main

NEW                           1 deal
  seats       –  in Lead
OTHERWISE CHANGED  1 deal, 10,000 EUR
  pilot  10,000  only in its history
$ deals show pilot | grep -i owner
Acme Corp (prospect) · owner bo
  22 Nov  anna  merge resolved: owner bo, not anna
