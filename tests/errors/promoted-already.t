# it was promoted already, or is no lead
book fjord-analytics
$ deals promote vandelay
vandelay-import: lead → customer   from outbound, a lead for 26 days
  next: deals create opportunity NAME --customer vandelay-import
$ deals promote vandelay --opportunity Pilot
! deals: vandelay-import was promoted already, on 21 Nov 2026; it is a customer
!   hint: deals create opportunity NAME --customer vandelay-import adds an opportunity
? 4
$ deals promote acme
! deals: acme was promoted already, on 3 Dec 2025; it is a customer
!   hint: deals create opportunity NAME --customer acme adds an opportunity
? 4
$ deals promote globex
! deals: globex was promoted already, on 5 Feb 2026; it is a prospect
!   hint: deals create opportunity NAME --customer globex adds an opportunity
? 4
$ deals promote hooli
! deals: hooli is a former customer since 30 Jan 2026
!   hint: deals set hooli status=lead makes it a lead again
? 4
$ deals promote acme-more-seats
! deals: no customer "acme-more-seats"
!   hint: did you mean "acme"?
? 3
$ deals promote nobody
! deals: no customer "nobody"
!   hint: deals list customers shows the ids
? 3
