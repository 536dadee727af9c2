# the pipeline side by side
book fjord-analytics
$ deals board
 Lead  3 · 12,000, omitted 6,000  Qualification  3 · 54,000
 ───────────────────────────────  ────────────────────────────────
 vandelay-import-pilot     8,000  initech-rollout           22,000
 Vandelay Import, chen    ! 26 d  Initech, bo               ! 45 d

 hooli-training            6,000  nordlys-energi-grid-dashboard  –
 Hooli, bo                  11 d  Nordlys Energi, bo          16 d

 soylen-workshop           4,000  acme-data-warehouse       32,000
 Søylen AS, anna             2 d  Acme Corp, chen             10 d

 Proposal  3 · 22,000 + 180,000 NOK  Negotiation  2 · 51,000
 ──────────────────────────────────  ─────────────────────────────
 globex-pilot                12,500  initech-onboarding      3,000
 Globex, anna       ! 18 late, 31 d  Initech, chen  ! 7 late, 17 d

 hooli-seats                  9,500  acme-annual-renewal    48,000
 Hooli                         24 d  Acme Corp, anna          32 d

 soylen-platform        180,000 NOK
 Søylen AS, chen               22 d

 renewals: Notice period  1 · 21,000  renewals: Quoted  1 · 12,000
 ───────────────────────────────────  ─────────────────────────────
 initech-platform-renewal     21,000  acme-platform-renewal  12,000
 Initech, bo                    19 d  Acme Corp, anna          19 d

 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
$ deals board owner:me
 Lead  1 · 4,000         Qualification  0  Proposal  1 · 12,500
 ──────────────────────  ────────────────  ─────────────────────────────
 soylen-workshop  4,000                    globex-pilot           12,500
 Søylen AS, anna    2 d                    Globex, anna  ! 18 late, 31 d

 Negotiation  1 · 48,000      renewals: Notice period  0
 ───────────────────────────  ──────────────────────────
 acme-annual-renewal  48,000
 Acme Corp, anna        32 d

 renewals: Quoted  1 · 12,000
 ─────────────────────────────
 acme-platform-renewal  12,000
 Acme Corp, anna          19 d

 4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step
$ deals board is:won customer:acme
 Closed won  3 · 60,500
 ───────────────────────────
 acme-data-audit      18,500
 Acme Corp, anna

 acme-forecast-model  24,000
 Acme Corp, anna

 acme-more-seats      18,000
 Acme Corp, anna

 3 won, 60,500 EUR
$ deals board owner:zed
no open deals fit owner:zed; --all looks at closed ones too
$ deals board owner:bo --output csv
pipeline,stage,id,customer,amount,currency,owner,close,days_in_stage,overdue,stale
,lead,hooli-training,hooli,6000.00,EUR,bo,2026-12-30,11,false,false
,qualification,initech-rollout,initech,22000.00,EUR,bo,2026-12-18,45,false,true
,qualification,nordlys-energi-grid-dashboard,nordlys-energi,,EUR,bo,2027-02-26,16,false,false
renewals,notice,initech-platform-renewal,initech,21000.00,EUR,bo,2027-01-29,19,false,false
$ deals board owner:bo --columns id,amount
 ID                             Amount
 hooli-training                  6,000
 initech-rollout                22,000
 nordlys-energi-grid-dashboard       –
 initech-platform-renewal       21,000
$ deals board owner:bo --columns id,amonut
! deals: no column "amonut"
!   hint: did you mean "amount"?
? 2
$ deals board owner:zed --columns id,amount
no open deals fit owner:zed; --all looks at closed ones too
$ deals board stage:lead --json | head -24
{
  "schema": 1,
  "command": "board",
  "data": [
    {
      "pipeline": null,
      "stage": "lead",
      "stage_name": "Lead",
      "state": "open",
      "count": 3,
      "amount": {
        "amount": "12000.00",
        "currency": "EUR"
      },
      "amounts": [
        {
          "amount": "12000.00",
          "currency": "EUR"
        }
      ],
      "opportunities": [
        {
          "id": "vandelay-import-pilot",
          "name": "Pilot",
terminal 60
$ deals board owner:me
 [1mLead[0m  1 · 4,000               [1mQualification[0m  0
 [2m────────────────────────────[0m  [2m────────────────────────────[0m
 [36msoylen-workshop[0m        4,000
 Søylen AS, anna          2 d

 [1mProposal[0m  1 · 12,500          [1mNegotiation[0m  1 · 48,000
 [2m────────────────────────────[0m  [2m────────────────────────────[0m
 [36mglobex-pilot[0m          12,500  [36macme-annual-renewal[0m   48,000
 [33mGlobex, anna[0m ! 18 late, 31 d  Acme Corp, anna         32 d

 [1mrenewals: Notice period[0m  0    [1mrenewals: Quoted[0m  1 · 12,000
 [2m────────────────────────────[0m  [2m────────────────────────────[0m
                               [36macme-platform-renewal[0m 12,000
                               Acme Corp, anna         19 d

 [2m4 open deals, 76,500 EUR, weighted 55,850 EUR[0m[2m ·[0m [2m1 overdue[0m
 [2m1 without a next step[0m
terminal 80
$ deals board
 [1mLead[0m  3 · 12,000, omitted 6,000  [1mQualification[0m  3 · 54,000  [1mPro…[0m  3 · 22,000 + 180,000 NOK
 [2m─────────────────────────[0m  [2m─────────────────────────[0m  [2m─────────────────────────[0m
 [36mvandelay-import-pi…[0m 8,000  [36minitech-rollout[0m    22,000  [36mglobex-pilot[0m       12,500
 [33mVandelay Import, …[0m ! 26 d  [33mInitech, bo[0m        ! 45 d  [33mGlobex, …[0m ! 18 late, 31 d

 [36mhooli-training[0m      6,000  [36mnordlys-energi-grid-da…[0m –  [36mhooli-seats[0m         9,500
 Hooli, bo            11 d  Nordlys Energi, bo   16 d  Hooli                24 d

 [36msoylen-workshop[0m     4,000  [36macme-data-warehou…[0m 32,000  [36msoylen-platf…[0m 180,000 NOK
 Søylen AS, anna       2 d  Acme Corp, chen      10 d  Søylen AS, chen      22 d

 [1mNegotiation[0m  2 · 51,000    [1mrenewals: No…[0m  1 · 21,000  [1mrenewals: Qu…[0m  1 · 12,000
 [2m─────────────────────────[0m  [2m─────────────────────────[0m  [2m─────────────────────────[0m
 [36minitech-onboarding[0m  3,000  [36minitech-platform-…[0m 21,000  [36macme-platform-ren…[0m 12,000
 [33mInitech, …[0m ! 7 late, 17 d  Initech, bo          19 d  Acme Corp, anna      19 d

 [36macme-annual-renew…[0m 48,000
 Acme Corp, anna      32 d

 [2m12 open deals, 172,000 EUR and 180,000 NOK[0m
 [2mweighted 91,850 EUR and 108,000 NOK[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m[2m ·[0m [2m2 overdue[0m
 [2m2 stale[0m[2m ·[0m [2m3 without a next step[0m[2m ·[0m [2m1 without an amount[0m
terminal 120
$ deals board
 [1mLead[0m  3 · 12,000, omitted 6,000      [1mQualification[0m  3 · 54,000            [1mProposal[0m  3 · 22,000 + 180,000 NOK
 [2m───────────────────────────────────[0m  [2m───────────────────────────────────[0m  [2m───────────────────────────────────[0m
 [36mvandelay-import-pilot[0m         8,000  [36minitech-rollout[0m              22,000  [36mglobex-pilot[0m                 12,500
 [33mVandelay Import, chen[0m        ! 26 d  [33mInitech, bo[0m                  ! 45 d  [33mGlobex, anna[0m        ! 18 late, 31 d

 [36mhooli-training[0m                6,000  [36mnordlys-energi-grid-dashboard[0m     –  [36mhooli-seats[0m                   9,500
 Hooli, bo                      11 d  Nordlys Energi, bo             16 d  Hooli                          24 d

 [36msoylen-workshop[0m               4,000  [36macme-data-warehouse[0m          32,000  [36msoylen-platform[0m         180,000 NOK
 Søylen AS, anna                 2 d  Acme Corp, chen                10 d  Søylen AS, chen                22 d

 [1mNegotiation[0m  2 · 51,000              [1mrenewals: Notice period[0m  1 · 21,000  [1mrenewals: Quoted[0m  1 · 12,000
 [2m───────────────────────────────────[0m  [2m───────────────────────────────────[0m  [2m───────────────────────────────────[0m
 [36minitech-onboarding[0m            3,000  [36minitech-platform-renewal[0m     21,000  [36macme-platform-renewal[0m        12,000
 [33mInitech, chen[0m        ! 7 late, 17 d  Initech, bo                    19 d  Acme Corp, anna                19 d

 [36macme-annual-renewal[0m          48,000
 Acme Corp, anna                32 d

 [2m12 open deals, 172,000 EUR and 180,000 NOK[0m[2m ·[0m [2mweighted 91,850 EUR and 108,000 NOK[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m[2m ·[0m [2m2 overdue[0m
 [2m2 stale[0m[2m ·[0m [2m3 without a next step[0m[2m ·[0m [2m1 without an amount[0m
