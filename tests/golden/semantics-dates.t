# a day that does not exist is refused
book fjord-analytics
$ deals set globex-pilot close=2026-02-31
! deals: the day "2026-02-31" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals move-stage globex-pilot negotiation --on 2026-02-30
! deals: the day "2026-02-30" does not exist
!   hint: Feb 2026 has 28 days
? 2
$ deals list close:2026-02-31
! deals: the day "2026-02-31" does not exist
!   close:2026-02-31
!         ^~~~~~~~~~
!   hint: Feb 2026 has 28 days
? 2
$ deals list close:..2026-02-31
! deals: the day "2026-02-31" does not exist
!   close:..2026-02-31
!           ^~~~~~~~~~
!   hint: Feb 2026 has 28 days
? 2

# m is minutes or months
$ deals set globex-pilot close=30m
! deals: "30m" can be read as 30 months or as 30 minutes
!   hint: write +30mo or -30mo for months
? 2
$ deals list 'close:<30m'
! deals: "30m" can be read as 30 months or as 30 minutes
!   close:<30m
!          ^~~
!   hint: write +30mo or -30mo for months
? 2

# 03/04 is in March or in April
$ deals set globex-pilot close=03/04/2026
! deals: "03/04/2026" can be read as 3 Apr 2026 or as 4 Mar 2026
!   hint: write 2026-04-03 or 2026-03-04
? 2

# what is no date is refused
$ deals set globex-pilot close=soonish
! deals: "soonish" is not a date
!   hint: write a date like 2026-12-15, tomorrow, fri, +2w, "in 10 days", eoq, 2026-Q4 or "dec 15"
? 2
$ deals set globex-pilot close=2026-13-01
! deals: the month in "2026-13-01" does not exist
!   hint: months are 01 to 12
? 2
$ deals set globex-pilot close=20261215
! deals: "20261215" is not a date
!   hint: write 2026-12-15
? 2
$ deals create opportunity Test --customer globex --close ''
! deals: --close is empty
!   hint: leave it out, or give it a value
? 2

# the day that a phrase means is always shown
$ deals set globex-pilot close=fri
globex-pilot: close 3 Nov → 27 Nov (in 6 days)
$ deals set globex-pilot close=eom
globex-pilot: close 27 Nov → 30 Nov (in 9 days)
$ deals set globex-pilot close=+2w
globex-pilot: close 30 Nov → 5 Dec (in 14 days)
$ deals set globex-pilot close=2026-Q4
globex-pilot: close 5 Dec → 31 Dec (in 40 days)
$ deals set globex-pilot close=feb
globex-pilot: close 31 Dec → 28 Feb 2027 (in 99 days)
$ deals set globex-pilot close='in 10 days'
globex-pilot: close 28 Feb 2027 → 1 Dec (in 10 days)
$ deals next globex-pilot 'Call Katrin' --on mon
globex-pilot: next on Mon 23 Nov 2026, in 2 days: Call Katrin
$ deals create opportunity Test --customer globex --close eoq
globex-test: created in lead   10 %, closes 31 Dec (in 40 days)
  opportunities/globex-test.toml; next: deals next globex-test TEXT --on DATE
$ deals move-stage globex-pilot negotiation --on yesterday
globex-pilot: proposal → negotiation   12,500 EUR, 75 % (was 50 %), closes 1 Dec
$ deals close-won initech-rollout --on 'last mon'
initech-rollout: qualification → won   22,000 EUR, closed on 16 Nov
  its next step stays: Get the list of sites from Samir (24 Nov); deals next initech-rollout --done

# where only the past makes sense a phrase means the most recent day
$ deals close-lost hooli-seats --reason price --on fri
hooli-seats: proposal → lost   9,500 EUR, price, closed on 20 Nov

# the end of a month is the end
now 2026-01-31T10:00:00Z
$ deals set soylen-workshop close=+1mo
soylen-workshop: close 28 Feb (in 28 days)
