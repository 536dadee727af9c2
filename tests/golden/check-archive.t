# archived files are checked too, but nothing in them is overdue
book fjord-analytics
file archive/opportunities/acme-broken.toml
| name = "Broken
file archive/opportunities/acme-typo.toml
| name = "Typo"
| customer = "acme"
| stage = "lsot"
file archive/opportunities/acme-annual-renewal.toml
| name = "Again"
| customer = "nosuch"
| stage = "lost"
| closed = 2026-01-01
| lost_reason = "price"
file archive/opportunities/ghost-x.toml
| name = "X"
| customer = "ghost"
| stage = "lead"
| close = 2020-01-01
file archive/customers/ghost.toml
| name = "Ghost"
file opportunities/ghost-y.toml
| name = "Y"
| customer = "ghost"
| stage = "lead"
file archive/customers/readme.txt
| x
$ deals check --fail-on overdue
deals: notice: archive/customers/readme.txt: "readme.txt" is no record: its name does not end in .toml
deals: warning: archive/opportunities/acme-annual-renewal.toml: an opportunity of the same id is not archived
  hint: deals rename acme-annual-renewal NEW-ID gives that one another id
deals: archive/opportunities/acme-annual-renewal.toml:2:12: no customer "nosuch"
  2 | customer = "nosuch"
    |            ^~~~~~~~
  hint: there is no file customers/nosuch.toml
deals: archive/opportunities/acme-broken.toml:1:8: the text is not closed
  1 | name = "Broken
    |        ^~~~~~~
  hint: end it with "
  hint: text of several lines is written between """
deals: archive/opportunities/acme-typo.toml:3:9: unknown stage "lsot"
  3 | stage = "lsot"
    |         ^~~~~~
  hint: did you mean "lost"?
deals: warning: opportunities/ghost-y.toml:2:12: the customer "ghost" is archived
  2 | customer = "ghost"
    |            ^~~~~~~
  hint: deals restore ghost brings it back
deals: opportunities/globex-pilot.toml:5:9: overdue since 2026-11-03, for 18 days
  5 | close = 2026-11-03   # Katrin said "first week of November"
    |         ^~~~~~~~~~
  hint: deals set globex-pilot close=DATE moves the date; or close it
deals: opportunities/initech-onboarding.toml:5:9: overdue since 2026-11-14, for 7 days
  5 | close = 2026-11-14
    |         ^~~~~~~~~~
  hint: deals set initech-onboarding close=DATE moves the date; or close it
8 problems: 5 errors, 2 warnings and 1 notice
? 1
$ deals check ghost acme-typo
deals: archive/opportunities/acme-typo.toml:3:9: unknown stage "lsot"
  3 | stage = "lsot"
    |         ^~~~~~
  hint: did you mean "lost"?
1 error
? 1
$ deals list --archived --output porcelain --columns id
ghost-x
acme-annual-renewal
! deals: archive/opportunities/acme-broken.toml:1:8: the text is not closed
!   1 | name = "Broken
!     |        ^~~~~~~
!   hint: end it with "
!   hint: text of several lines is written between """
! deals: archive/opportunities/acme-typo.toml:3:9: unknown stage "lsot"
!   3 | stage = "lsot"
!     |         ^~~~~~
!   hint: did you mean "lost"?
? 5
