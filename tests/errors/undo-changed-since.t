# a command is not undone when one of its files was changed since
book fjord-analytics
$ deals note globex-pilot 'Called Mona' --quiet
file opportunities/globex-pilot.toml
| name = "Pilot"
$ deals undo
! deals: opportunities/globex-pilot.toml was changed since, so this cannot be undone: globex-pilot: note "Called Mona"
!   hint: the newer change would be lost; deals undo --list shows what each command did
? 4
$ deals undo --json
{
  "schema": 1,
  "command": "undo",
  "error": {
    "kind": "conflict",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "opportunities/globex-pilot.toml was changed since, so this cannot be undone: globex-pilot: note \"Called Mona\"",
    "hints": [
      "the newer change would be lost; deals undo --list shows what each command did"
    ]
  },
  "problems": []
}
? 4
