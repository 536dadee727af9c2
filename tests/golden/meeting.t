# a meeting is an entry of its own kind
book fjord-analytics
$ deals meeting initech-rollout 'Demo for the plant in Bergen; they want dates.'
initech-rollout: meeting noted
input
| Yearly review.
| They want SSO.
$ deals meeting acme - --on 2026-11-18
acme: meeting noted on 18 Nov, 2 lines
$ cat customers/acme.toml | grep Yearly
  { at = 2026-08-20T11:00:00Z, by = "anna", event = "meeting", text = "Yearly review in Drammen. Happy with the forecasts, wants SSO." },
  { at = 2026-11-18T12:00:00Z, by = "anna", event = "meeting", text = "Yearly review.\nThey want SSO." },
$ deals show initech-rollout | grep meeting
  21 Nov  anna  meeting: Demo for the plant in Bergen; they want dates.
$ deals meeting initech-rollout 'Tomorrow.' --on tomorrow
! deals: 2026-11-22 is in the future
!   hint: --on takes a day that has been: when did it happen?
? 2
$ deals meeting no-such-deal 'Hello.'
! deals: no opportunity or customer "no-such-deal"
!   hint: deals list --all shows the ids
? 3
