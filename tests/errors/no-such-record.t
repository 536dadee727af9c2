# an id that no record has, and one that many begin with
book fjord-analytics
$ deals show acme-anual-renewal
! deals: no opportunity or customer "acme-anual-renewal"
!   hint: did you mean "acme-annual-renewal"?
? 3
$ deals show initech-
! deals: "initech-" fits 7 records
!   hint: which one: initech-dashboards, initech-data-quality, initech-erp-integration, initech-onboarding, initech-platform-renewal, initech-rollout or initech-training?
? 3
$ deals show ''
! deals: no opportunity or customer ""
!   hint: deals list --all shows the ids
? 3
$ deals show ../deals
! deals: no opportunity or customer "../deals"
!   hint: deals list --all shows the ids
? 3
$ deals history nobody
! deals: no opportunity or customer "nobody"
!   hint: deals list --all shows the ids
? 3
$ deals show acme-ann --output csv
! deals: show has no table to show so
!   hint: --json has all of it
? 2
