# who set each field; without git the history alone tells
book fjord-analytics
$ deals blame acme-ann
 Field        Value                                       When  Who   How
 name         Annual renewal                                 –  –     –
 customer     acme                                           –  –     –
 stage        negotiation                               20 Oct  anna  moved
 amount       48,000 EUR                                 9 Oct  anna  changed
 close        15 Dec (in 24 days)                        9 Oct  anna  changed
 probability  80 %                                      20 Oct  anna  changed
 category     commit                                    20 Oct  anna  changed
 owner        anna                                       1 Sep  anna  created
 type         renewal                                        –  –     –
 source       referral                                       –  –     –
 tags         priority                                       –  –     –
 external     { hubspot = "12345" }                          –  –     –
 next_step    Send the revised order form, 28 Nov            –  –     –
 notes        Champion: Ola. Security review is block…       –  –     –
 contacts     1 entry                                        –  –     –
 tasks        2 entries                                      –  –     –
 items        1 entry                                        –  –     –
 region       EMEA                                           –  –     –
! deals: the book is not in a git repository: who set what the history does not tell is not known
$ deals blame acme status owner notes
 Field   Value                                        When  Who   How
 status  customer                              18 Dec 2025  anna  changed
 owner   anna                                  24 Nov 2025  anna  created
 notes   Buys in Q4. Legal is slow in July. …            –  –     –
! deals: the book is not in a git repository: who set what the history does not tell is not known
$ deals blame acme-ann stage --as-of 2026-10-01
 Field  Value            When  Who   How
 stage  qualification  14 Sep  anna  moved
$ deals blame acme-ann owner stage category --quiet --output csv
field,value,at,by,event,commit
owner,anna,2026-09-01T08:12:00Z,anna,created,
stage,negotiation,2026-10-20T15:00:00Z,anna,moved,
category,commit,2026-10-20T15:01:00Z,anna,changed,
file opportunities/by-hand.toml
| name = "By\u001bhand"
| customer = "acme"
| stage = "lead"
| owner = "eva"
| history = [ { at = 2026-09-01T09:00:00Z, by = "bo", event = "created", stage = "lead", owner = "bo" } ]
$ deals blame by-hand --quiet
 Field     Value      When  Who  How
 name      By\ehand      –  –    –
 customer  acme          –  –    –
 stage     lead      1 Sep  bo   created
 owner     eva           –  –    changed by hand
$ deals blame by-hand colour
! deals: no field "colour"
!   hint: the fields are name, customer, pipeline, stage, currency, amount, close, probability, category, owner, type, source, tags, next_step, closed, lost_reason, notes, external and region
? 2
$ deals blame by-hand amount --quiet
 Field   Value  When  Who  How
 amount  –         –  –    –
$ deals blame nothing
! deals: no opportunity or customer "nothing"
!   hint: deals list --all shows the ids
? 3
terminal 60
$ deals blame acme-ann --quiet
 [1mField[0m        [1mValue[0m                      [1mWhen[0m  [1mWho[0m   [1mHow[0m
 name         Annual renewal                –  –     –
 customer     acme                          –  –     –
 stage        negotiation              20 Oct  anna  moved
 amount       48,000 EUR                9 Oct  anna  changed
 close        15 Dec (in 24 days)       9 Oct  anna  changed
 probability  80 %                     20 Oct  anna  changed
 category     commit                   20 Oct  anna  changed
 owner        anna                      1 Sep  anna  created
 type         renewal                       –  –     –
 source       referral                      –  –     –
 tags         priority                      –  –     –
 external     { hubspot = "12345" }         –  –     –
 next_step    Send the revised order…       –  –     –
 notes        Champion: Ola. Securit…       –  –     –
 contacts     1 entry                       –  –     –
 tasks        2 entries                     –  –     –
 items        1 entry                       –  –     –
 region       EMEA                          –  –     –
