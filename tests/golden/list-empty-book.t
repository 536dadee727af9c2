# a book without deals says how to begin
file deals.toml
| name = "Lab"
$ deals list
no deals yet; deals create opportunity NAME --customer ID adds one
$ deals board
no deals yet; deals create opportunity NAME --customer ID adds one
$ deals list customers
no customers yet; deals create customer NAME adds one, and --all shows leads too
$ deals list leads
no leads; deals create lead NAME adds one
$ deals list --json
{
  "schema": 1,
  "command": "list",
  "data": [],
  "problems": []
}
$ deals list customers --json
{
  "schema": 1,
  "command": "list customers",
  "data": [],
  "problems": []
}
