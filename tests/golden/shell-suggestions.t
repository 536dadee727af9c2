# a mistyped name suggests the nearest, everywhere
book fjord-analytics
$ deals clost-won globex-pilot
! deals: no command "clost-won"
!   hint: did you mean "close-won"?
? 2
$ deals list custmers
no open deals fit custmers; --all looks at closed ones too
$ deals create opportunitty X
! deals: no command "create opportunitty"
!   hint: did you mean "create opportunity"?
? 2
$ deals contact ad acme X
! deals: no command "contact ad"
!   hint: did you mean "contact add"?
? 2
$ deals list --colour never
! deals: list has no option "--colour"
!   hint: did you mean "--color"?
? 2
$ deals --colr never list
! deals: no option "--colr"
!   hint: did you mean "--color"?
? 2
$ deals --outptu json list
! deals: no option "--outptu"
!   hint: did you mean "--output"?
? 2
$ deals --output jsn list
! deals: --output cannot be "jsn"
!   hint: did you mean "json"?
? 2
$ deals --color alwys list
! deals: --color cannot be "alwys"
!   hint: did you mean "always"?
? 2
$ deals close-lost globex-pilot --reason prize
! deals: unknown reason "prize"
!   hint: did you mean "price"?
!   hint: the reasons are price, competitor, timing, no-budget, no-decision, not-a-fit and other
? 2
$ deals move-stage globex-pilot negotiaton
! deals: unknown stage "negotiaton"
!   hint: did you mean "negotiation"?
? 2
$ deals show globex-pilto
! deals: no opportunity or customer "globex-pilto"
!   hint: did you mean "globex-pilot"?
? 3
$ deals set globex-pilot categry=best
! deals: no field "categry"
!   hint: did you mean "category"?
? 2
$ deals set globex-pilot category=bset
! deals: no category "bset"
!   hint: did you mean "best"?
? 2
$ deals set globex-pilot type=renewl
! deals: no type "renewl"
!   hint: did you mean "renewal"?
? 2
$ deals set globex-pilot source=referal
! deals: no source "referal"
!   hint: did you mean "referral"?
? 2
$ deals set acme status=prospct
! deals: no status "prospct"
!   hint: did you mean "prospect"?
? 2
$ deals set acme kind=organisation
! deals: no kind "organisation"
!   hint: did you mean "organization"?
? 2
$ deals set acme-annual-renewal pipeline=renewal stage=notice
! deals: no pipeline "renewal"
!   hint: did you mean "renewals"?
? 2
$ deals set globex-pilot currency=ERU
! deals: unknown currency "ERU"
!   hint: did you mean "EUR"?
? 2
$ deals set globex-pilot customer=hoolie
! deals: no customer "hoolie"
!   hint: did you mean "hooli"?
? 3
$ deals set globex-pilot region=EMAE
! deals: no region "EMAE"
!   hint: did you mean "EMEA"?
? 2
$ deals list type:renewl
! deals: unknown type "renewl"
!   type:renewl
!        ^~~~~~
!   hint: did you mean "renewal"?
? 2
$ deals list category:comit
! deals: unknown category "comit"
!   category:comit
!            ^~~~~
!   hint: did you mean "commit"?
? 2
$ deals list owner:ana
no open deals fit owner:ana; --all looks at closed ones too
$ deals list has:ntoes
! deals: unknown field "ntoes"
!   has:ntoes
!       ^~~~~
!   hint: did you mean "notes"?
? 2
$ deals list customer.industy:energy
! deals: unknown field "customer.industy"
!   customer.industy:energy
!   ^~~~~~~~~~~~~~~~
!   hint: did you mean "customer.industry"?
? 2
$ deals forecast --by qarter
! deals: no dimension "qarter"
!   hint: did you mean "quarter"?
? 2
$ deals export --columns id,amuont
! deals: no column "amuont"
!   hint: did you mean "amount"?
? 2
$ deals config currncy
! deals: no setting "currncy"
!   hint: did you mean "currency"?
? 2
$ deals completion fsh
! deals: SHELL cannot be "fsh"
!   hint: did you mean "zsh"?
? 2
