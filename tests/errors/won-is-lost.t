# closed in another way already
book fjord-analytics
$ deals close-won acme-customer-portal
! deals: acme-customer-portal is lost already, closed 2026-09-11 (no-decision)
!   hint: deals reopen acme-customer-portal, then deals close-won acme-customer-portal
? 4
$ deals close-lost acme-data-audit --reason price
! deals: acme-data-audit is won already, closed 2025-12-18
!   hint: deals reopen acme-data-audit, then deals close-lost acme-data-audit --reason REASON
? 4
