# >= works
book fjord-analytics
$ deals list 'amount:>=12.5k' 'close:<2027-01-01' --columns id,amount,close
 ID                        Amount  Close
 globex-pilot          12,500      ! 3 Nov, 18 late
 acme-annual-renewal   48,000      15 Dec, 24 days
 initech-rollout       22,000      18 Dec, 27 days
 soylen-platform      180,000 NOK  22 Dec, 31 days
 4 open deals, 82,500 EUR and 180,000 NOK · weighted 50,150 EUR and 108,000 NOK · 1 overdue · 1 stale · 1 without a next step
$ deals list amount:>=12.5k close:..2026-11-30 --columns id,amount,close
 ID            Amount  Close
 globex-pilot  12,500  ! 3 Nov, 18 late
 1 open deal, 12,500 EUR, weighted 6,250 EUR · 1 overdue · 1 without a next step

# an unknown field, operator, value, sort key or column is an error with a suggestion
$ deals list ammount:5
! deals: unknown field "ammount"
!   ammount:5
!   ^~~~~~~
!   hint: did you mean "amount"?
? 2
$ deals list 'amount:=>5'
! deals: "amount:=" is no operator
!   amount:=>5
!          ^
!   hint: write amount:VALUE, or one of :> :>= :< :<= :!= :~
? 2
$ deals list stage:propsal
! deals: unknown stage "propsal"
!   stage:propsal
!         ^~~~~~~
!   hint: did you mean "proposal"?
? 2
$ deals list is:opn
! deals: unknown condition "opn"
!   is:opn
!      ^~~
!   hint: did you mean "open"?
? 2
$ deals list amount:lots
! deals: "lots" is not an amount
!   amount:lots
!          ^~~~
!   hint: write it as 48000, 48000.10, 50k, 1.2m or "1200 NOK"
? 2
$ deals list 'owner:>anna'
! deals: ":>" does not fit owner
!   owner:>anna
!        ^~
!   hint: write owner:VALUE, owner:!=VALUE, owner:~REGEX, owner:none or owner:any
? 2
$ deals list --sort amonut
! deals: no sort field "amonut"
!   hint: did you mean "amount"?
? 2
$ deals list --columns id,onwer
! deals: no column "onwer"
!   hint: did you mean "owner"?
? 2
$ deals board ammount:5
! deals: unknown field "ammount"
!   ammount:5
!   ^~~~~~~
!   hint: did you mean "amount"?
? 2
$ deals forecast ammount:5
! deals: unknown field "ammount"
!   ammount:5
!   ^~~~~~~
!   hint: did you mean "amount"?
? 2
$ deals export ammount:5
! deals: unknown field "ammount"
!   ammount:5
!   ^~~~~~~
!   hint: did you mean "amount"?
? 2
$ deals move-stage --where ammount:5 lead --yes
! deals: unknown field "ammount"
!   ammount:5
!   ^~~~~~~
!   hint: did you mean "amount"?
? 2

# an empty value says so: an unquoted > is a redirection
$ deals list amount:
! deals: "amount:" has no value
!   amount:
!   ^~~~~~~
!   hint: a shell takes > and < for itself: write 'amount:>=VALUE' in quotes, or amount:VALUE..
!   hint: write amount:none for what has none
? 2

# -field:value negates and is never an option
$ deals list owner:anna -stage:negotiation --columns id,stage
 ID                                Stage
 acme-data-audit                   Closed won
 globex-data-warehouse             Closed lost
 initech-training                  Closed won
 acme-customer-portal              Closed lost
 acme-forecast-model               Closed won
 globex-pilot                      Proposal
 umbra-logistics-proof-of-concept  Closed lost
 acme-more-seats                   Closed won
 acme-platform-renewal             Quoted
 soylen-workshop                   Lead
 3 open deals, 28,500 EUR, weighted 17,450 EUR · 4 won, 65,900 EUR · 3 lost, 49,500 EUR · 1 overdue · 1 without a next step
$ deals list -owner:anna -owner:bo -owner:none --columns id,owner
 ID                     Owner
 initech-onboarding     chen
 vandelay-import-pilot  chen
 soylen-platform        chen
 acme-data-warehouse    chen
 4 open deals, 43,000 EUR and 180,000 NOK · weighted 11,050 EUR and 108,000 NOK · 1 overdue · 1 stale · 1 without a next step
$ deals board -owner:anna | head -1
 Lead  2 · 8,000, omitted 6,000  Qualification  3 · 54,000
$ deals export -is:open -is:lost --columns id | head -3
id
acme-data-audit
acme-forecast-model

# terms side by side all hold; or, not and parentheses combine
$ deals list '(owner:none or owner:chen) not hooli' --columns id,owner
 ID                     Owner
 initech-onboarding     chen
 vandelay-import-pilot  chen
 soylen-platform        chen
 acme-data-warehouse    chen
 4 open deals, 43,000 EUR and 180,000 NOK · weighted 11,050 EUR and 108,000 NOK · 1 overdue · 1 stale · 1 without a next step
$ deals list close:none --columns id,close
 ID               Close
 soylen-workshop  –
 1 open deal, 4,000 EUR, weighted 400 EUR
$ deals list close:any has:notes --columns id,close
 ID                   Close
 acme-annual-renewal  15 Dec, 24 days
 initech-rollout      18 Dec, 27 days
 acme-data-warehouse  31 Mar 2027, 130 days
 3 open deals, 102,000 EUR, weighted 51,900 EUR · 1 stale
$ deals list owner:me stage:proposal --columns id,owner
 ID            Owner
 globex-pilot  anna
 1 open deal, 12,500 EUR, weighted 6,250 EUR · 1 overdue · 1 without a next step
$ deals list 'name:~^Pil' --columns id,name
 ID                     Name
 globex-pilot           Pilot
 vandelay-import-pilot  Pilot
 2 open deals, 20,500 EUR, weighted 7,050 EUR · 1 overdue · 1 stale · 2 without a next step

# money compares in the book's currency; what cannot be converted is reported, not dropped
$ deals list 'amount:>40k' --columns id,amount
 ID                   Amount
 acme-annual-renewal  48,000
 1 open deal, 48,000 EUR, weighted 38,400 EUR

# --where alone stands for the ids, needs a yes, and is all or nothing
$ deals move-stage --where 'stage:lead' qualification
! deals: this needs a yes: move 3 opportunities?
!   hint: --yes says it; --dry-run shows what would change
? 2
$ deals claim hooli-seats --where owner:none
! deals: --where stands for the ids, but "hooli-seats" is given too
!   hint: leave out one of them
? 2
$ deals move-stage --where stage:proposal negotiation --yes
globex-pilot: proposal → negotiation      12,500 EUR, 75 % (was 50 %), expected 3 Nov, 18 days ago
hooli-seats: proposal → negotiation       9,500 EUR, 75 % (was 50 %), closes 11 Dec
soylen-platform: proposal → negotiation   180,000 NOK, 75 % (was 60 %, set by hand), closes 22 Dec
$ deals list stage:negotiation --columns id
 ID
 globex-pilot
 initech-onboarding
 hooli-seats
 acme-annual-renewal
 soylen-platform
 5 open deals, 73,000 EUR and 180,000 NOK · weighted 57,150 EUR and 135,000 NOK · 2 overdue · 2 without a next step
