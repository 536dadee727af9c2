# An option that does not exist, lacks its value or is given twice
file deals.toml
| name = "Lab"
$ deals list --colums id
$ deals list --sort
$ deals list --sort id --sort name
$ deals list --output yaml
$ deals --coulour never list
