book fjord-analytics
$ deals redo
there is nothing to redo
$ deals note globex-pilot 'Called Mona' --quiet
$ deals undo --quiet
$ deals redo
redone: globex-pilot: note "Called Mona"   by anna, 10:30, 1 file
$ deals redo
there is nothing to redo
$ deals undo
undone: globex-pilot: note "Called Mona"   by anna, 10:30, 1 file
$ deals redo --json
{
  "schema": 1,
  "command": "redo",
  "data": {
    "changes": [
      {
        "id": "globex-pilot",
        "path": "opportunities/globex-pilot.toml",
        "action": "changed",
        "fields": {}
      }
    ],
    "dry_run": false
  },
  "problems": []
}
