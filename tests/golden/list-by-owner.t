# what each owner has to do
book fjord-analytics
$ deals list --by owner
 Owner      Open                     Worth                  Weighted  Overdue  Stale  No next step
 anna          4                76,500                    55,850            1      –             1
 bo            3                43,000                    20,200            –      1             –
 chen          4  43,000 EUR + 180,000 NOK  11,050 EUR + 108,000 NOK        1      1             1
 (unowned)     1                 9,500                     4,750            –      –             1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, not counted
$ deals list --by owner --all
 Owner      Open                     Worth                  Weighted  Overdue  Stale  No next step
 anna          4                76,500                    55,850            1      –             1
 bo            3                43,000                    20,200            –      1             –
 chen          4  43,000 EUR + 180,000 NOK  11,050 EUR + 108,000 NOK        1      1             1
 (unowned)     1                 9,500                     4,750            –      –             1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, not counted · 15 closed, not counted
$ deals list --by owner pipeline:renewals
 Owner  Open   Worth  Weighted  Overdue  Stale  No next step
 anna      1  12,000    10,800        –      –             –
 bo        1  21,000    14,700        –      –             –
 2 open deals, 33,000 EUR · weighted 25,500 EUR
$ deals list --by owner --sort -overdue,-open --limit 2
 Owner  Open                     Worth                  Weighted  Overdue  Stale  No next step
 anna      4                76,500                    55,850            1      –             1
 chen      4  43,000 EUR + 180,000 NOK  11,050 EUR + 108,000 NOK        1      1             1
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 2 owners not shown · 1 omitted, not counted
$ deals list --by owner owner:nobody
no open deal fits owner:nobody
$ deals list --by owner --columns owner,weighted
 Owner                      Weighted
 anna                     55,850
 bo                       20,200
 chen       11,050 EUR + 108,000 NOK
 (unowned)                 4,750
 12 open deals, 172,000 EUR and 180,000 NOK · weighted 91,850 EUR and 108,000 NOK · 1 omitted, not counted
$ deals list --by owner --output csv
owner,open,open_amount,weighted,overdue,stale,no_next_step
anna,4,76500.00,55850.00,1,0,1
bo,3,43000.00,20200.00,0,1,0
chen,4,"43,000 EUR + 180,000 NOK","11,050 EUR + 108,000 NOK",1,1,1
,1,9500.00,4750.00,0,0,1
$ deals list --by owner owner:none --json
{
  "schema": 1,
  "command": "list",
  "data": [
    {
      "owner": null,
      "open": 1,
      "open_amount": {
        "amount": "9500.00",
        "currency": "EUR"
      },
      "open_amounts": [
        {
          "amount": "9500.00",
          "currency": "EUR"
        }
      ],
      "weighted": {
        "amount": "4750.00",
        "currency": "EUR"
      },
      "weighted_amounts": [
        {
          "amount": "4750.00",
          "currency": "EUR"
        }
      ],
      "overdue": 0,
      "stale": 0,
      "no_next_step": 1
    }
  ],
  "problems": []
}
$ deals list --by stage
! deals: --by cannot be "stage"
!   hint: it is owner
? 2
$ deals list --by owner --sort amount
! deals: no sort field "amount"
!   hint: there are owner, open, open_amount, weighted, overdue, stale and no_next_step
? 2
$ deals --width 60 list --by owner
 Owner      Open                     Worth  Overdue  Stale
 anna          4                76,500            1      –
 bo            3                43,000            –      1
 chen          4  43,000 EUR + 180,000 NOK        1      1
 (unowned)     1                 9,500            –      –
 12 open deals, 172,000 EUR and 180,000 NOK
 weighted 91,850 EUR and 108,000 NOK
 1 omitted, not counted
$ deals --width 80 list --by owner --all
 Owner      Open                     Worth  Overdue  Stale
 anna          4                76,500            1      –
 bo            3                43,000            –      1
 chen          4  43,000 EUR + 180,000 NOK        1      1
 (unowned)     1                 9,500            –      –
 12 open deals, 172,000 EUR and 180,000 NOK
 weighted 91,850 EUR and 108,000 NOK · 1 omitted, not counted
 15 closed, not counted
