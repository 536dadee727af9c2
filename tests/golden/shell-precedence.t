# options come before the environment, that before the book, that before the user's configuration
book fjord-analytics
env XDG_CONFIG_HOME=/home/me
file /home/me/deals/config.toml
| user = "dora"
$ deals config user
 Setting  Value  From
 user     anna   DEALS_USER
$ deals claim hooli-seats
hooli-seats: claimed   9,500 EUR, proposal, closes 11 Dec
env DEALS_USER=
$ deals config user
 Setting  Value  From
 user     dora   /home/me/deals/config.toml:1
$ deals claim hooli-seats
! deals: hooli-seats is anna's since 21 Nov
!   hint: deals claim hooli-seats --force takes it over
? 4
env DEALS_USER=bo
$ deals list owner:me stage:qualification --columns id
 ID
 initech-rollout
 nordlys-energi-grid-dashboard
 2 open deals, 22,000 EUR, weighted 5,500 EUR · 1 stale · 1 without an amount

# -C DIR before DEALS_BOOK before the directory that it is called in
env DEALS_BOOK=/nowhere
$ deals list owner:bo stage:lead --columns id
! deals: no directory "/nowhere"
? 3
$ deals -C /book list owner:bo stage:lead --columns id
 ID
 hooli-training
 1 omitted, 6,000 EUR
env DEALS_BOOK=
$ deals list owner:bo stage:lead --columns id
 ID
 hooli-training
 1 omitted, 6,000 EUR

# --lock-timeout before DEALS_LOCK_TIMEOUT
env DEALS_LOCK_TIMEOUT=never
$ deals --lock-timeout 1 list owner:bo stage:lead --columns id
 ID
 hooli-training
 1 omitted, 6,000 EUR

env DEALS_LOCK_TIMEOUT=1

# --width before COLUMNS
env COLUMNS=200
$ deals --width 40 list stage:lead | head -3
 ID               Stage   Amount  Close
 vandelay-impor…  ! Lead   8,000  28 Nov
 hooli-training   Lead     6,000  30 Dec
$ deals list stage:lead | head -3
 ID                     Customer         Stage  In stage  Amount   %  Close            Next step
 vandelay-import-pilot  Vandelay Import  Lead     ! 26 d   8,000  10  28 Nov, 7 days   –
 hooli-training         Hooli            Lead       11 d   6,000  10  30 Dec, 39 days  11 Jan 2027  See where the seats stand

# NO_COLOR counts when it is not empty
env NO_COLOR=
$ deals --color always list stage:lead --columns id | head -1
 [1mID[0m
