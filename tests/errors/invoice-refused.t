# what is not won is not invoiced, and what went out stays
book fjord-analytics
$ deals invoice globex-pilot
! deals: globex-pilot is open: only what is won is invoiced
!   hint: deals close-won globex-pilot, and then this
? 4
$ deals invoice initech-erp-integration
! deals: initech-erp-integration is lost: only what is won is invoiced
!   hint: deals reopen initech-erp-integration opens it again
? 4
$ deals invoice acme-more-seats --due 2026-11-01
! deals: due on 2026-11-01, before the invoice of 2026-11-21
? 2
$ deals invoice acme-more-seats --due 2026-12-01 --days 5
! deals: --due and --days say the same thing
!   hint: leave one of them out
? 2
$ deals invoice acme-more-seats --days soon
! deals: --days "soon" is not a whole number from 0 to 3650
? 2
$ deals invoice acme-more-seats --number "a b"
! deals: "a b" is not an invoice number
!   hint: write letters a to z, digits and - / . _ alone, at most 40 of them
? 2
$ deals invoice acme-more-seats --date 2026-02-30
! deals: the day "2026-02-30" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals invoice acme-more-seats --quiet
$ deals invoice acme-more-seats --number 9
! deals: acme-more-seats is invoiced already: 2026-0001 of 21 Nov 2026
!   hint: its number stays as it is; deals undo takes back what was wrong
? 4
$ deals invoice acme-more-seats --date 2026-11-01
! deals: acme-more-seats is invoiced already: 2026-0001 of 21 Nov 2026
!   hint: its date stays as it is; deals undo takes back what was wrong
? 4
$ deals invoice acme-more-seats --days 5
! deals: acme-more-seats is invoiced already: 2026-0001 of 21 Nov 2026
!   hint: its due date stays as it is; deals undo takes back what was wrong
? 4
$ deals invoice acme-data-audit --number 2026-0001
! deals: 2026-0001 is the invoice of acme-more-seats
!   hint: the next number is 2026-0002: leave --number out
? 4
$ deals set acme-data-audit amount=
acme-data-audit: no amount (was 18,500 EUR)
$ deals invoice acme-data-audit
! deals: acme-data-audit has no amount and no items: there is nothing to invoice
!   hint: deals item add acme-data-audit, or deals set acme-data-audit amount=…
? 4
file deals.toml
| currency = "EUR"
$ deals invoice acme-data-audit --number 78
! deals: nobody is the seller: deals.toml has neither [invoice] nor a name
!   hint: add to deals.toml: [invoice] and a line seller = "…"
? 4
# a record of an invoice that was changed by hand until it makes no sense
file deals.toml
| name = "Fjord Analytics"
file opportunities/acme-odd.toml
| name = "Odd"
| customer = "acme"
| stage = "won"
| amount = 10.00
| history = [
|   { at = 2026-10-02T08:00:00Z, by = "anna", event = "invoiced", number = "2026-0007", total = 99.00 },
| ]
$ deals invoice acme-odd
! deals: opportunities/acme-odd.toml: the invoiced event of 2026-10-02 says 99.00 in all, but its lines come to 10.00
? 5
file opportunities/acme-odd.toml
| name = "Odd"
| customer = "acme"
| stage = "won"
| amount = 10.00
| history = [
|   { at = 2026-10-02T08:00:00Z, by = "anna", event = "invoiced" },
| ]
$ deals invoice acme-odd
! deals: opportunities/acme-odd.toml: the invoiced event of 2026-10-02 has no number
? 5
file opportunities/acme-odd.toml
| name = "Odd"
| customer = "nobody"
| stage = "won"
| amount = 10.00
$ deals invoice acme-odd
! deals: the customer nobody of acme-odd is not there, or cannot be read
!   hint: deals check says what is wrong
? 3
