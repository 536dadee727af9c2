# the open tasks of open deals, what is due first on top
book fjord-analytics
$ deals task add globex-pilot 'Send two references' --owner bo
globex-pilot: task 1, for bo: Send two references
$ deals task add hooli-seats 'Find out who decides' --due 2026-11-10
hooli-seats: task 1, by Tue 10 Nov 2026, 11 days ago: Find out who decides
! deals: 2026-11-10 is over: the task is late already
$ deals task list
 ID                             N  Task                                         Due                    Owner  Customer
 hooli-seats                    1  Find out who decides                         ! 10 Nov, 11 days ago  –      Hooli
 nordlys-energi-grid-dashboard  1  Sample of the 15-minute data                 ! 20 Nov, 1 day ago    bo     Nordlys Energi
 acme-annual-renewal            2  Ask legal for the data processing agreement  27 Nov, in 6 days      bo     Acme Corp
 nordlys-energi-grid-dashboard  2  Two references from utilities                4 Dec, in 13 days      anna   Nordlys Energi
 globex-pilot                   1  Send two references                          –                      bo     Globex
 5 open tasks · 2 overdue
$ deals task list --owner bo
 ID                             N  Task                                         Due                  Owner  Customer
 nordlys-energi-grid-dashboard  1  Sample of the 15-minute data                 ! 20 Nov, 1 day ago  bo     Nordlys Energi
 acme-annual-renewal            2  Ask legal for the data processing agreement  27 Nov, in 6 days    bo     Acme Corp
 globex-pilot                   1  Send two references                          –                    bo     Globex
 3 open tasks · 1 overdue
$ deals task list --owner me --due eow
no such tasks
$ deals task list customer:acme
 ID                   N  Task                                         Due                Owner  Customer
 acme-annual-renewal  2  Ask legal for the data processing agreement  27 Nov, in 6 days  bo     Acme Corp
 1 open task
$ deals task list --all
 ID                             N  Task                                         Due                    Owner  Customer        Done
 hooli-seats                    1  Find out who decides                         ! 10 Nov, 11 days ago  –      Hooli           –
 nordlys-energi-grid-dashboard  1  Sample of the 15-minute data                 ! 20 Nov, 1 day ago    bo     Nordlys Energi  –
 acme-annual-renewal            2  Ask legal for the data processing agreement  27 Nov, in 6 days      bo     Acme Corp       –
 nordlys-energi-grid-dashboard  2  Two references from utilities                4 Dec, in 13 days      anna   Nordlys Energi  –
 globex-pilot                   1  Send two references                          –                      bo     Globex          –
 acme-annual-renewal            1  Send SOC 2 report                            25 Nov                 anna   Acme Corp       19 Nov
 5 open tasks · 1 done · 2 overdue
$ deals task list --due 2026-11-01
no such tasks
$ deals --json task list customer:nordlys-energi
{
  "schema": 1,
  "command": "task list",
  "data": [
    {
      "id": "nordlys-energi-grid-dashboard",
      "name": "Grid dashboard",
      "customer": "nordlys-energi",
      "customer_name": "Nordlys Energi",
      "task": 1,
      "text": "Sample of the 15-minute data",
      "due": "2026-11-20",
      "days": -1,
      "overdue": true,
      "owner": "bo",
      "done": null
    },
    {
      "id": "nordlys-energi-grid-dashboard",
      "name": "Grid dashboard",
      "customer": "nordlys-energi",
      "customer_name": "Nordlys Energi",
      "task": 2,
      "text": "Two references from utilities",
      "due": "2026-12-04",
      "days": 13,
      "overdue": false,
      "owner": "anna",
      "done": null
    }
  ],
  "problems": []
}
$ deals --output porcelain task list
hooli-seats	1	Find out who decides	2026-11-10		hooli	
nordlys-energi-grid-dashboard	1	Sample of the 15-minute data	2026-11-20	bo	nordlys-energi	
acme-annual-renewal	2	Ask legal for the data processing agreement	2026-11-27	bo	acme	
nordlys-energi-grid-dashboard	2	Two references from utilities	2026-12-04	anna	nordlys-energi	
globex-pilot	1	Send two references		bo	globex	
$ deals --output csv task list --all customer:acme
id,task,text,due,owner,customer,done
acme-annual-renewal,2,Ask legal for the data processing agreement,2026-11-27,bo,acme,
acme-annual-renewal,1,Send SOC 2 report,2026-11-25,anna,acme,2026-11-19
$ deals --width 60 task list
 ID               N  Task              Due
 hooli-seats      1  Find out who de…  ! 10 Nov, 11 days ago
 nordlys-energi…  1  Sample of the 1…  ! 20 Nov, 1 day ago
 acme-annual-re…  2  Ask legal for t…  27 Nov, in 6 days
 nordlys-energi…  2  Two references …  4 Dec, in 13 days
 globex-pilot     1  Send two refere…  –
 5 open tasks · 2 overdue
$ deals task list --columns id,task,due
 ID                             N  Due
 hooli-seats                    1  ! 10 Nov, 11 days ago
 nordlys-energi-grid-dashboard  1  ! 20 Nov, 1 day ago
 acme-annual-renewal            2  27 Nov, in 6 days
 nordlys-energi-grid-dashboard  2  4 Dec, in 13 days
 globex-pilot                   1  –
$ deals tasks owner:none
 ID           N  Task                  Due                    Owner  Customer
 hooli-seats  1  Find out who decides  ! 10 Nov, 11 days ago  –      Hooli
 1 open task · 1 overdue
