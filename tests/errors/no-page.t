# a page where there can be none
file deals.toml
| name = "Lab"
$ deals list --html report.html --json
{
  "schema": 1,
  "command": "list",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "--html and --json exclude each other",
    "hints": [
      "a page is a form of output: leave one of them out"
    ]
  },
  "problems": []
}
? 2
$ deals init --html report.html
! deals: init makes no page
!   hint: --html is for what reads the book: forecast, board, list, today, …
? 2
$ deals list --html deals.toml
! deals: --html cannot write to "deals.toml"
!   hint: name a file like report.html, or - for standard output
? 2
