# a book without rates
file deals.toml
| name = "Lab"
$ deals rates show
no rates yet: deals rates import FILE brings in the ECB's
$ deals rates show --json
{
  "schema": 1,
  "command": "rates show",
  "data": [],
  "problems": []
}
