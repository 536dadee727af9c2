# closed already, but not on that day, for that amount or that reason
book fjord-analytics
$ deals close-won acme-data-audit --on 2025-12-17 --amount 18k
! deals: acme-data-audit is won already, closed 2025-12-18
!   hint: deals set acme-data-audit closed=2025-12-17 amount=18k changes that
? 4
$ deals close-lost acme-customer-portal --reason price
! deals: acme-customer-portal is lost already, closed 2026-09-11 (no-decision)
!   hint: deals set acme-customer-portal lost_reason=price changes that
? 4
