# any part of a task can be changed
book fjord-analytics
$ deals task edit acme-annual-renewal 2 --due +1w --owner anna
acme-annual-renewal: task 2: due 27 Nov 2026 → 28 Nov 2026, for bo → anna
$ deals task edit acme-annual-renewal 2 --text 'Ask legal for the DPA'
acme-annual-renewal: task 2: Ask legal for the DPA
$ deals task edit acme-annual-renewal 2 --text 'Ask legal for the DPA'
acme-annual-renewal: task 2 is so already
$ deals task edit acme-annual-renewal 2 --due none --owner none
acme-annual-renewal: task 2: due 28 Nov 2026 → none, for anna → none
$ deals task edit acme-annual-renewal 2 --due ''
acme-annual-renewal: task 2 is so already
$ cat opportunities/acme-annual-renewal.toml | grep -A 3 '^tasks'
tasks = [
  { id = 1, text = "Send SOC 2 report", due = 2026-11-25, owner = "anna", done = 2026-11-19 },
  { id = 2, text = "Ask legal for the DPA" },
]
$ deals history acme-annual-renewal | head -4
 When    Who   What
 21 Nov  anna  task 2: due 28 Nov 2026 → none, for anna → none
 21 Nov  anna  task 2: Ask legal for the DPA
 21 Nov  anna  task 2: due 27 Nov 2026 → 28 Nov 2026, for bo → anna
$ deals task edit acme-annual-renewal 2
! deals: nothing to change
!   hint: --text, --due and --owner say what is new
? 2
