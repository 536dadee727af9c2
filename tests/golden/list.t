# the open ones by their close dates, with what needs attention below
book fjord-analytics
$ deals list
 ID                             Customer         Stage          In stage       Amount   %  Close                  Next step
 globex-pilot                   Globex           Proposal           31 d   12,500      50  ! 3 Nov, 18 late       –
 initech-onboarding             Initech          Negotiation        17 d    3,000      75  ! 14 Nov, 7 late       23 Nov       Call Samir about the missing signature
 acme-platform-renewal          Acme Corp        Quoted             19 d   12,000      90  27 Nov, 6 days         24 Nov       Countersign the order
 vandelay-import-pilot          Vandelay Import  Lead             ! 26 d    8,000      10  28 Nov, 7 days         –
 hooli-seats                    Hooli            Proposal           24 d    9,500      50  11 Dec, 20 days        –
 acme-annual-renewal            Acme Corp        Negotiation        32 d   48,000      80  15 Dec, 24 days        28 Nov       Send the revised order form
 initech-rollout                Initech          Qualification    ! 45 d   22,000      25  18 Dec, 27 days        24 Nov       Get the list of sites from Samir
 soylen-platform                Søylen AS        Proposal           22 d  180,000 NOK  60  22 Dec, 31 days        25 Nov       Møte med styret
 hooli-training                 Hooli            Lead               11 d    6,000      10  30 Dec, 39 days        11 Jan 2027  See where the seats stand
 initech-platform-renewal       Initech          Notice period      19 d   21,000      70  29 Jan 2027, 69 days   7 Dec        Send the quote
 nordlys-energi-grid-dashboard  Nordlys Energi   Qualification      16 d        –      25  26 Feb 2027, 97 days   26 Nov       Workshop on station data
 acme-data-warehouse            Acme Corp        Qualification      10 d   32,000      25  31 Mar 2027, 130 days  3 Dec        Show the migration plan to Ola
 soylen-workshop                Søylen AS        Lead                2 d    4,000      10  –                      1 Dec        First call
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
$ deals list owner:me
 ID                     Customer   Stage        In stage  Amount   %  Close             Next step
 globex-pilot           Globex     Proposal         31 d  12,500  50  ! 3 Nov, 18 late  –
 acme-platform-renewal  Acme Corp  Quoted           19 d  12,000  90  27 Nov, 6 days    24 Nov  Countersign the order
 acme-annual-renewal    Acme Corp  Negotiation      32 d  48,000  80  15 Dec, 24 days   28 Nov  Send the revised order form
 soylen-workshop        Søylen AS  Lead              2 d   4,000  10  –                 1 Dec   First call
 4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step
$ deals ls stage:won --sort -amount --limit 3
 ID                   Customer   Stage           Amount    %  Close        Next step
 initech-dashboards   Initech    Closed won  26,000      100  27 Feb       –
 acme-forecast-model  Acme Corp  Closed won  24,000      100  8 Oct        –
 acme-data-audit      Acme Corp  Closed won  18,500      100  18 Dec 2025  –
 8 won, 109,100 EUR and 96,000 NOK · 5 of them not shown
$ deals list --all type:renewal
 ID                           Customer     Stage          In stage  Amount    %  Close                 Next step
 hooli-platform-renewal       Hooli        Churned               –  15,000    0  30 Jan                –
 ingrid-dahl-licence-renewal  Ingrid Dahl  Renewed               –   1,200  100  19 Oct                –
 acme-platform-renewal        Acme Corp    Quoted             19 d  12,000   90  27 Nov, 6 days        24 Nov  Countersign the order
 acme-annual-renewal          Acme Corp    Negotiation        32 d  48,000   80  15 Dec, 24 days       28 Nov  Send the revised order form
 initech-platform-renewal     Initech      Notice period      19 d  21,000   70  29 Jan 2027, 69 days  7 Dec   Send the quote
 3 open deals, 81,000 EUR, weighted 63,900 EUR · 1 won, 1,200 EUR · 1 lost, 15,000 EUR

# other columns, by any field
$ deals list --columns id,days_in_stage,category,weighted,region,external.hubspot --limit 4
 ID                     In stage  Category    Weighted  region  hubspot
 globex-pilot               31 d  best       6,250      EMEA    –
 initech-onboarding         17 d  commit     2,250      AMER    –
 acme-platform-renewal      19 d  commit    10,800      EMEA    –
 vandelay-import-pilot    ! 26 d  pipeline     800      APAC    –
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 9 of them not shown · 2 overdue · 2 stale · 3 without a next step · 1 without an amount
$ deals list --sort owner,-probability --columns id,owner,probability
 ID                             Owner   %
 acme-platform-renewal          anna   90
 acme-annual-renewal            anna   80
 globex-pilot                   anna   50
 soylen-workshop                anna   10
 initech-platform-renewal       bo     70
 initech-rollout                bo     25
 nordlys-energi-grid-dashboard  bo     25
 hooli-training                 bo     10
 initech-onboarding             chen   75
 soylen-platform                chen   60
 acme-data-warehouse            chen   25
 vandelay-import-pilot          chen   10
 hooli-seats                    –      50
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, 6,000 EUR · 2 overdue · 2 stale · 3 without a next step · 1 without an amount

# for scripts
$ deals list owner:me --output csv
id,name,customer,stage,state,amount,currency,probability,category,weighted,close,closed,owner,next_step_on,next_step
globex-pilot,Pilot,globex,proposal,open,12500.00,EUR,50,best,6250.00,2026-11-03,,anna,,
acme-platform-renewal,Platform renewal,acme,quoted,open,12000.00,EUR,90,commit,10800.00,2026-11-27,,anna,2026-11-24,Countersign the order
acme-annual-renewal,Annual renewal,acme,negotiation,open,48000.00,EUR,80,commit,38400.00,2026-12-15,,anna,2026-11-28,Send the revised order form
soylen-workshop,Workshop,soylen,lead,open,4000.00,EUR,10,pipeline,400.00,,,anna,2026-12-01,First call
$ deals list owner:me --output porcelain | cut -f 1,4,6,7
globex-pilot	proposal	12500.00	EUR
acme-platform-renewal	quoted	12000.00	EUR
acme-annual-renewal	negotiation	48000.00	EUR
soylen-workshop	lead	4000.00	EUR
$ deals list owner:me --output markdown
\| ID | Customer | Stage | In stage | Amount | % | Close | Next step |
\| --- | --- | --- | ---: | ---: | ---: | --- | --- |
\| globex-pilot | Globex | Proposal | 31 d | 12,500 | 50 | ! 3 Nov, 18 late | – |
\| acme-platform-renewal | Acme Corp | Quoted | 19 d | 12,000 | 90 | 27 Nov, 6 days | 24 Nov  Countersign the order |
\| acme-annual-renewal | Acme Corp | Negotiation | 32 d | 48,000 | 80 | 15 Dec, 24 days | 28 Nov  Send the revised order form |
\| soylen-workshop | Søylen AS | Lead | 2 d | 4,000 | 10 | – | 1 Dec   First call |
$ deals list acme-ann --json
{
  "schema": 1,
  "command": "list",
  "data": [
    {
      "id": "acme-annual-renewal",
      "name": "Annual renewal",
      "customer": "acme",
      "customer_name": "Acme Corp",
      "stage": "negotiation",
      "stage_name": "Negotiation",
      "state": "open",
      "pipeline": null,
      "amount": {
        "amount": "48000.00",
        "currency": "EUR"
      },
      "probability": 80,
      "probability_source": "set",
      "category": "commit",
      "category_source": "set",
      "weighted": {
        "amount": "38400.00",
        "currency": "EUR"
      },
      "close": "2026-12-15",
      "closed": null,
      "owner": "anna",
      "type": "renewal",
      "source": "referral",
      "tags": [
        "priority"
      ],
      "next_step": {
        "on": "2026-11-28",
        "text": "Send the revised order form"
      },
      "created": "2026-09-01",
      "stage_since": "2026-10-20",
      "days_in_stage": 32,
      "overdue": false,
      "stale": false,
      "lost_reason": null,
      "external": {
        "hubspot": "12345"
      },
      "fields": {
        "region": "EMEA"
      }
    }
  ],
  "problems": []
}
$ deals list is:overdue --output ndjson | cut -c 1-60
{"id":"globex-pilot","name":"Pilot","customer":"globex","cus
{"id":"initech-onboarding","name":"Onboarding","customer":"i

# nothing to show, and a way out
$ deals list owner:zed
no open deals fit owner:zed; --all looks at closed ones too
$ deals list is:won owner:zed
no deals fit is:won owner:zed
$ deals list owner:zed --json
{
  "schema": 1,
  "command": "list",
  "data": [],
  "problems": []
}
$ deals list owner:zed --output csv
id,name,customer,stage,state,amount,currency,probability,category,weighted,close,closed,owner,next_step_on,next_step

# an amount that cannot be compared is told, not dropped
$ deals list amount:..5k
 ID                  Customer   Stage        In stage  Amount   %  Close             Next step
 initech-onboarding  Initech    Negotiation      17 d   3,000  75  ! 14 Nov, 7 late  23 Nov  Call Samir about the missing signature
 soylen-workshop     Søylen AS  Lead              2 d   4,000  10  –                 1 Dec   First call
 2 open deals, 7,000 EUR, weighted 2,650 EUR · 1 overdue
$ deals list amount:..5k --json | tail -16
        "text": "First call"
      },
      "created": "2026-11-19",
      "stage_since": "2026-11-19",
      "days_in_stage": 2,
      "overdue": false,
      "stale": false,
      "lost_reason": null,
      "external": {},
      "fields": {
        "region": "EMEA"
      }
    }
  ],
  "problems": []
}
$ deals list amount:..5k currency:EUR
 ID                  Customer   Stage        In stage  Amount   %  Close             Next step
 initech-onboarding  Initech    Negotiation      17 d   3,000  75  ! 14 Nov, 7 late  23 Nov  Call Samir about the missing signature
 soylen-workshop     Søylen AS  Lead              2 d   4,000  10  –                 1 Dec   First call
 2 open deals, 7,000 EUR, weighted 2,650 EUR · 1 overdue

# one bad file never hides the others
file opportunities/broken.toml
| name = "Broken
$ deals list owner:me
 ID                     Customer   Stage        In stage  Amount   %  Close             Next step
 globex-pilot           Globex     Proposal         31 d  12,500  50  ! 3 Nov, 18 late  –
 acme-platform-renewal  Acme Corp  Quoted           19 d  12,000  90  27 Nov, 6 days    24 Nov  Countersign the order
 acme-annual-renewal    Acme Corp  Negotiation      32 d  48,000  80  15 Dec, 24 days   28 Nov  Send the revised order form
 soylen-workshop        Søylen AS  Lead              2 d   4,000  10  –                 1 Dec   First call
 4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step · 1 file left out
! deals: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5
$ deals list owner:zed
no open deals fit owner:zed; --all looks at closed ones too; 1 file left out
! deals: opportunities/broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
? 5

# narrow and wide terminals
terminal 60
$ deals list
 [1mID[0m                [1mStage[0m                 [1mAmount[0m  [1mClose[0m
 [36mglobex-pilot[0m      Proposal          12,500      [33m! 3 Nov[0m
 [36minitech-onboard…[0m  Negotiation        3,000      [33m! 14 Nov[0m
 [36macme-platform-r…[0m  Quoted            12,000      27 Nov
 [36mvandelay-import…[0m  [33m! Lead[0m             8,000      28 Nov
 [36mhooli-seats[0m       Proposal           9,500      11 Dec
 [36macme-annual-ren…[0m  Negotiation       48,000      15 Dec
 [36minitech-rollout[0m   [33m! Qualification[0m   22,000      18 Dec
 [36msoylen-platform[0m   Proposal         180,000 NOK  22 Dec
 [36mhooli-training[0m    Lead               6,000      30 Dec
 [36minitech-platfor…[0m  Notice period     21,000      29 Jan 2027
 [36mnordlys-energi-…[0m  Qualification          [2m–[0m      26 Feb 2027
 [36macme-data-wareh…[0m  Qualification     32,000      31 Mar 2027
 [36msoylen-workshop[0m   Lead               4,000      [2m–[0m
 [2m12 open deals, 172,000 EUR and 180,000 NOK[0m
 [2mweighted 91,850 EUR and 108,000 NOK[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m
 [2m2 overdue[0m[2m ·[0m [2m2 stale[0m[2m ·[0m [2m3 without a next step[0m
 [2m1 without an amount[0m[2m ·[0m [2m1 file left out[0m
! deals: opportunities/broken.toml:1:8: [1mthe text is not closed[0m
! [2m  1 |[0m name = "Broken
!     [2m|[0m        [31m^~~~~~~[0m
!   [2mhint: end it with "[0m
!   [2mhint: text of several lines is written between """[0m
? 5
terminal 80
$ deals list
 [1mID[0m                 [1mStage[0m                 [1mAmount[0m  [1mClose[0m        [1mNext step[0m
 [36mglobex-pilot[0m       Proposal          12,500      [33m! 3 Nov[0m      [2m–[0m
 [36minitech-onboardi…[0m  Negotiation        3,000      [33m! 14 Nov[0m     23 Nov  Call Sam…
 [36macme-platform-re…[0m  Quoted            12,000      27 Nov       24 Nov  Counters…
 [36mvandelay-import-…[0m  [33m! Lead[0m             8,000      28 Nov       [2m–[0m
 [36mhooli-seats[0m        Proposal           9,500      11 Dec       [2m–[0m
 [36macme-annual-rene…[0m  Negotiation       48,000      15 Dec       28 Nov  Send the…
 [36minitech-rollout[0m    [33m! Qualification[0m   22,000      18 Dec       24 Nov  Get the …
 [36msoylen-platform[0m    Proposal         180,000 NOK  22 Dec       25 Nov  Møte med…
 [36mhooli-training[0m     Lead               6,000      30 Dec       11 Jan 2027  See…
 [36minitech-platform…[0m  Notice period     21,000      29 Jan 2027  7 Dec  Send the …
 [36mnordlys-energi-g…[0m  Qualification          [2m–[0m      26 Feb 2027  26 Nov  Workshop…
 [36macme-data-wareho…[0m  Qualification     32,000      31 Mar 2027  3 Dec  Show the …
 [36msoylen-workshop[0m    Lead               4,000      [2m–[0m            1 Dec  First call
 [2m12 open deals, 172,000 EUR and 180,000 NOK[0m
 [2mweighted 91,850 EUR and 108,000 NOK[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m[2m ·[0m [2m2 overdue[0m
 [2m2 stale[0m[2m ·[0m [2m3 without a next step[0m[2m ·[0m [2m1 without an amount[0m[2m ·[0m [2m1 file left out[0m
! deals: opportunities/broken.toml:1:8: [1mthe text is not closed[0m
! [2m  1 |[0m name = "Broken
!     [2m|[0m        [31m^~~~~~~[0m
!   [2mhint: end it with "[0m
!   [2mhint: text of several lines is written between """[0m
? 5
terminal 110
$ deals list
 [1mID[0m                 [1mCustomer[0m         [1mStage[0m          [1mIn stage[0m       [1mAmount[0m   [1m%[0m  [1mClose[0m        [1mNext step[0m
 [36mglobex-pilot[0m       Globex           Proposal           31 d   12,500      50  [33m! 3 Nov[0m      [2m–[0m
 [36minitech-onboardi…[0m  Initech          Negotiation        17 d    3,000      75  [33m! 14 Nov[0m     23 Nov  Call Sami…
 [36macme-platform-re…[0m  Acme Corp        Quoted             19 d   12,000      90  27 Nov       24 Nov  Countersi…
 [36mvandelay-import-…[0m  Vandelay Import  Lead             [33m! 26 d[0m    8,000      10  28 Nov       [2m–[0m
 [36mhooli-seats[0m        Hooli            Proposal           24 d    9,500      50  11 Dec       [2m–[0m
 [36macme-annual-rene…[0m  Acme Corp        Negotiation        32 d   48,000      80  15 Dec       28 Nov  Send the …
 [36minitech-rollout[0m    Initech          Qualification    [33m! 45 d[0m   22,000      25  18 Dec       24 Nov  Get the l…
 [36msoylen-platform[0m    Søylen AS        Proposal           22 d  180,000 NOK  60  22 Dec       25 Nov  Møte med …
 [36mhooli-training[0m     Hooli            Lead               11 d    6,000      10  30 Dec       11 Jan 2027  See …
 [36minitech-platform…[0m  Initech          Notice period      19 d   21,000      70  29 Jan 2027  7 Dec  Send the q…
 [36mnordlys-energi-g…[0m  Nordlys Energi   Qualification      16 d        [2m–[0m      25  26 Feb 2027  26 Nov  Workshop …
 [36macme-data-wareho…[0m  Acme Corp        Qualification      10 d   32,000      25  31 Mar 2027  3 Dec  Show the m…
 [36msoylen-workshop[0m    Søylen AS        Lead                2 d    4,000      10  [2m–[0m            1 Dec  First call
 [2m12 open deals, 172,000 EUR and 180,000 NOK[0m[2m ·[0m [2mweighted 91,850 EUR and 108,000 NOK[0m[2m ·[0m [2m1 omitted, 6,000 EUR[0m
 [2m2 overdue[0m[2m ·[0m [2m2 stale[0m[2m ·[0m [2m3 without a next step[0m[2m ·[0m [2m1 without an amount[0m[2m ·[0m [2m1 file left out[0m
! deals: opportunities/broken.toml:1:8: [1mthe text is not closed[0m
! [2m  1 |[0m name = "Broken
!     [2m|[0m        [31m^~~~~~~[0m
!   [2mhint: end it with "[0m
!   [2mhint: text of several lines is written between """[0m
? 5
