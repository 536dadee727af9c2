# a book that is not in git has nobody to share with; tests/git has the rest
book fjord-analytics
$ deals sync
! deals: the book is not in a git repository
? 3
$ deals sync --json
{
  "schema": 1,
  "command": "sync",
  "error": {
    "kind": "not_found",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "the book is not in a git repository",
    "hints": []
  },
  "problems": []
}
? 3
