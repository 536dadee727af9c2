# a task that is done stays in the timeline
book fjord-analytics
$ deals task done acme-annual-renewal 2
acme-annual-renewal: task 2 done: Ask legal for the data processing agreement
$ deals task done acme-annual-renewal 2
acme-annual-renewal: task 2 is done already, today: Ask legal for the data processing agreement
$ deals task done nordlys-energi-grid-dashboard 1 --on 2026-11-20
nordlys-energi-grid-dashboard: task 1 done on 20 Nov: Sample of the 15-minute data
$ cat opportunities/nordlys-energi-grid-dashboard.toml | grep 'id = 1\|done = true'
  { id = 1, text = "Sample of the 15-minute data", due = 2026-11-20, owner = "bo", done = 2026-11-20 },
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "task", task = 1, done = true, text = "Sample of the 15-minute data" },
$ deals show nordlys-energi-grid-dashboard | grep -i task -A 1
  Tasks     1  Sample of the 15-minute data (done 20 Nov, bo)
            2  Two references from utilities (due 4 Dec, anna)
--
  20 Nov  anna  task 1 done: Sample of the 15-minute data
  12 Nov  bo    call: Tor still waits for IT. Workshop fixed for the 26th.
   5 Nov  bo    task 1: Sample of the 15-minute data
   5 Nov  bo    close 29 Jan 2027 → 26 Feb 2027
$ deals undo
undone: nordlys-energi-grid-dashboard: task 1 done on 20 Nov: Sample of the 15-minute data   by anna, 10:30, 1 file
$ deals task list
 ID                             N  Task                           Due                  Owner  Customer
 nordlys-energi-grid-dashboard  1  Sample of the 15-minute data   ! 20 Nov, 1 day ago  bo     Nordlys Energi
 nordlys-energi-grid-dashboard  2  Two references from utilities  4 Dec, in 13 days    anna   Nordlys Energi
 2 open tasks · 1 overdue
