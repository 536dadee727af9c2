# An option that does not exist, lacks its value or is given twice
file deals.toml
| name = "Lab"
$ deals list --colums id
! deals: list has no option "--colums"
!   hint: did you mean "--columns"?
? 2
$ deals list --sort
! deals: --sort needs a value
!   hint: --sort FIELD[,-FIELD]: the order: by any column, - for descending
? 2
$ deals list --sort id --sort name
! deals: --sort is given twice
!   hint: it takes one value; leave one of them out
? 2
$ deals list --output yaml
! deals: --output cannot be "yaml"
!   hint: it is table, json, ndjson, csv, tsv, markdown or porcelain
? 2
$ deals --coulour never list
! deals: no option "--coulour"
!   hint: did you mean "--color"?
? 2
