# what needs attention: in a pipe, nothing wider than 80 columns
book fjord-analytics
$ deals today
OVERDUE (move the date, or close it)                         2 deals, 15,500 EUR
  globex-pilot                        12,500  expected 3 Nov, 18 days ago   anna
  initech-onboarding                   3,000  expected 14 Nov, 7 days ago   chen
DUE (by 28 Nov)                                6 deals, 85,000 EUR + 180,000 NOK
  nordlys-energi-grid-dashboard            –  ! 20 Nov: Sample of the       bo
                                              15-minute data (task 1)
  initech-onboarding                   3,000  23 Nov: Call Samir about the  chen
                                              missing signature
  initech-rollout                     22,000  24 Nov: Get the list of       bo
                                              sites from Samir
  acme-platform-renewal               12,000  24 Nov: Countersign the       anna
                                              order
  soylen-platform                180,000 NOK  25 Nov: Møte med styret       chen
  nordlys-energi-grid-dashboard            –  26 Nov: Workshop on station   bo
                                              data
  acme-annual-renewal                 48,000  27 Nov: Ask legal for the     bo
                                              data processing agreement
                                              (task 2)
  acme-annual-renewal                 48,000  28 Nov: Send the revised      anna
                                              order form
STALE (longer in the stage than it should be)                  1 deal, 8,000 EUR
  vandelay-import-pilot                8,000  Lead for 26 days (14)         chen
NO NEXT STEP                                                   1 deal, 9,500 EUR
  hooli-seats                          9,500  Proposal, closes 11 Dec       –
$ deals today --within 2w owner:me
OVERDUE (move the date, or close it)                          1 deal, 12,500 EUR
  globex-pilot           12,500  expected 3 Nov, 18 days ago                anna
DUE (by 5 Dec)                                               3 deals, 64,000 EUR
  acme-platform-renewal  12,000  24 Nov: Countersign the order              anna
  acme-annual-renewal    48,000  27 Nov: Ask legal for the data processing  bo
                                 agreement (task 2)
  acme-annual-renewal    48,000  28 Nov: Send the revised order form        anna
  soylen-workshop         4,000  1 Dec: First call                          anna
$ deals today --within eom owner:bo
DUE (by 30 Nov)                                              2 deals, 22,000 EUR
  nordlys-energi-grid-dashboard       –  ! 20 Nov: Sample of the 15-minute    bo
                                         data (task 1)
  initech-rollout                22,000  24 Nov: Get the list of sites from   bo
                                         Samir
  nordlys-energi-grid-dashboard       –  26 Nov: Workshop on station data     bo
$ deals today --width 60 owner:anna
OVERDUE (move the date, or close it)      1 deal, 12,500 EUR
  globex-pilot           12,500  expected 3 Nov, 18     anna
                                 days ago
DUE (by 28 Nov)                          2 deals, 60,000 EUR
  acme-platform-renewal  12,000  24 Nov: Countersign    anna
                                 the order
  acme-annual-renewal    48,000  27 Nov: Ask legal for  bo
                                 the data processing
                                 agreement (task 2)
  acme-annual-renewal    48,000  28 Nov: Send the       anna
                                 revised order form

# nothing to do: nothing is said
$ deals today customer:nobody-at-all
$ deals today customer:nobody-at-all --exit-code
$ deals today owner:me --exit-code
OVERDUE (move the date, or close it)                          1 deal, 12,500 EUR
  globex-pilot           12,500  expected 3 Nov, 18 days ago                anna
DUE (by 28 Nov)                                              2 deals, 60,000 EUR
  acme-platform-renewal  12,000  24 Nov: Countersign the order              anna
  acme-annual-renewal    48,000  27 Nov: Ask legal for the data processing  bo
                                 agreement (task 2)
  acme-annual-renewal    48,000  28 Nov: Send the revised order form        anna
? 1

# tasks of open and won deals; a long text goes on below
file opportunities/acme-annual-renewal.toml
| name = "Annual renewal"
| customer = "acme"
| stage = "negotiation"
| amount = 48000.00
| close = 2026-11-26
| owner = "anna"
| tasks = [
|   { id = 1, text = "Send the SOC 2 report and the answers to the questions that their security people asked in October", due = 2026-11-20, owner = "chen" },
|   { id = 2, text = "Book the room", due = 2026-11-21 },
|   { id = 3, text = "Done long ago", due = 2026-11-01, done = 2026-11-02 },
|   { id = 4, text = "Next year", due = 2027-01-10 },
| ]
$ deals today acme
DUE (by 28 Nov)                                              2 deals, 60,000 EUR
  acme-annual-renewal    48,000  ! 20 Nov: Send the SOC 2 report and the    chen
                                 answers to the questions that their
                                 security people asked in October (task 1)
  acme-annual-renewal    48,000  today: Book the room (task 2)              anna
  acme-platform-renewal  12,000  24 Nov: Countersign the order              anna

# for programs
$ deals today owner:me --output porcelain
overdue	globex-pilot	globex	proposal	12500.00	EUR	anna	2026-11-03	-18			31
due	acme-annual-renewal	acme	negotiation	48000.00	EUR	chen	2026-11-20	-1	Send the SOC 2 report and the answers to the questions that their security people asked in October	1	
due	acme-annual-renewal	acme	negotiation	48000.00	EUR	anna	2026-11-21	0	Book the room	2	
due	acme-platform-renewal	acme	quoted	12000.00	EUR	anna	2026-11-24	3	Countersign the order		19
$ deals today owner:me is:overdue --json
{
  "schema": 1,
  "command": "today",
  "data": [
    {
      "concern": "overdue",
      "id": "globex-pilot",
      "name": "Pilot",
      "customer": "globex",
      "customer_name": "Globex",
      "stage": "proposal",
      "stage_name": "Proposal",
      "amount": {
        "amount": "12500.00",
        "currency": "EUR"
      },
      "close": "2026-11-03",
      "owner": "anna",
      "on": "2026-11-03",
      "days": -18,
      "text": null,
      "task": null,
      "days_in_stage": 31,
      "stale_days": 45
    }
  ],
  "problems": []
}
$ deals today owner:me --columns concern,id,on
 Concern  ID                     On
 OVERDUE  globex-pilot           3 Nov
 DUE      acme-annual-renewal    20 Nov
 DUE      acme-annual-renewal    21 Nov
 DUE      acme-platform-renewal  24 Nov
$ deals today customer:nobody-at-all --output csv
concern,id,customer,stage,amount,currency,owner,on,days,text,task,days_in_stage
$ deals today owner:me is:overdue --html - | tail -n 12
<h2>OVERDUE (move the date, or close it) · 1 deal, 12,500 EUR</h2>
<div class="wide"><table>
<thead><tr><th scope="col">ID</th><th scope="col">Customer</th><th scope="col" class="n">Amount</th><th scope="col">What</th><th scope="col">Owner</th></tr></thead>
<tbody>
<tr><td class="accent">globex-pilot</td><td>Globex</td><td class="n">12,500</td><td class="warning">expected 3 Nov, 18 days ago</td><td>anna</td></tr>
</tbody>
</table></div>
<ul class="notes">
<li>filter owner:me is:overdue</li>
</ul>
</body>
</html>

# spans that make no sense
$ deals today --within 30m
! deals: --within cannot be "30m"
!   hint: it is a span from today on: 7d, 2w, 1mo, or a day until which: fri, eom
? 2
$ deals today --within yesterday
! deals: --within cannot be "yesterday"
!   hint: it is a span from today on: 7d, 2w, 1mo, or a day until which: fri, eom
? 2
