# a record in words, for git's differences: it needs no book
book fjord-analytics
$ deals textconv opportunities/acme-annual-renewal.toml
name         Annual renewal
customer     acme
stage        negotiation
amount       48,000.00
close        Tue 15 Dec 2026
probability  80 %
category     commit
owner        anna
type         renewal
source       referral
tags         priority
external     hubspot 12345
next step    Sat 28 Nov 2026, Send the revised order form
notes        Champion: Ola. Security review is blocking.
contact      Ola Nordmann, role champion
task         1, Send SOC 2 report, due Wed 25 Nov 2026, owner anna, done Thu 19 Nov 2026
task         2, Ask legal for the data processing agreement, due Fri 27 Nov 2026, owner bo
history
  2026-09-01 08:12  anna      created: stage lead, amount 40,000.00, close Thu 31 Dec 2026, owner anna
  2026-09-14 10:00  anna      moved: stage lead → qualification
  2026-10-02 13:45  bo        note: Talked to procurement; wants 10 % off.
  2026-10-09 07:30  anna      changed: amount 40,000.00 → 48,000.00, close Thu 31 Dec 2026 → Tue 15 Dec 2026
  2026-10-20 15:00  anna      moved: stage qualification → negotiation
  2026-10-20 15:01  anna      changed: probability 80 %, category commit
item         Platform seats, quantity 40, price 1,200.00, every year, from Fri 1 Jan 2027, times 1
region       EMEA
$ deals textconv customers/globex.toml --json
{
  "schema": 1,
  "command": "textconv",
  "data": {
    "text": "name         Globex\nkind         organization\nstatus       prospect\nowner        anna\nsource       event\nindustry     manufacturing\nwebsite      https://globex.example\ntags         dach\nhistory\n  2026-01-14 08:40  anna      created: owner anna, status lead\n  2026-02-05 13:00  anna      promoted: status lead → prospect\n  2026-09-24 09:15  anna      note: New head of data since September, starts over.\ncontact      Katrin Vogel, role Head of Data, email k.vogel@globex.example, phone +49 30 5550 1200\ncontact      Jens Albers, role former Head of Data, email none, phone none\n# left in August, kept for the history\n"
  },
  "problems": []
}
file odd.toml
| # a comment at the top
| stage = "x"   # and one behind a value
| amount = 1_234_567.5
| "quoted key # none" = [1, { a = "# none" }]
| history = []
| notes = """
| one
|
|   # two
| """
| [[items]] # three
| price = 12
| "x.y" = 1979-05-27T07:32:00Z
$ deals textconv odd.toml
stage        x
amount       1,234,567.5
notes
    one

      # two
history      none
item         price 12, x.y 1979-05-27 07:32
quoted key # none 1, (a # none)
\# a comment at the top
\# and one behind a value
\# three
file torn.toml
| <<<<<<< ours
| name = "A"
| =======
| name = "B"
| >>>>>>> theirs
$ deals textconv torn.toml
<<<<<<< ours
name = "A"
=======
name = "B"
>>>>>>> theirs
$ deals textconv
! deals: textconv needs FILE
!   hint: FILE: the file of a record, wherever it is; see deals textconv --help
? 2
$ deals textconv none.toml
! deals: no file "none.toml"
? 3
