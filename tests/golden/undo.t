# one command at a time, every file of it as it was
book fjord-analytics
$ deals undo
there is nothing to undo
$ deals set globex-pilot amount=15k --quiet
$ deals move-stage globex-pilot negotiation --quiet
$ deals note globex-pilot "Called Mona: she signs tomorrow"
globex-pilot: noted
$ deals undo --list
  When  Who   What                                                  Files
 10:30  anna  globex-pilot: note "Called Mona: she signs tomorrow"      1
 10:30  anna  globex-pilot: stage proposal → negotiation                1
 10:30  anna  globex-pilot: amount 12,500 EUR → 15,000 EUR              1
$ deals undo
undone: globex-pilot: note "Called Mona: she signs tomorrow"   by anna, 10:30, 1 file
$ deals undo
undone: globex-pilot: stage proposal → negotiation   by anna, 10:30, 1 file
$ deals undo --list
  When  Who   What                                                  Files
 10:30  anna  globex-pilot: note "Called Mona: she signs tomorrow"      1  undone
 10:30  anna  globex-pilot: stage proposal → negotiation                1  undone
 10:30  anna  globex-pilot: amount 12,500 EUR → 15,000 EUR              1
$ deals redo
redone: globex-pilot: stage proposal → negotiation   by anna, 10:30, 1 file
$ deals undo --list --json
{
  "schema": 1,
  "command": "undo",
  "data": [
    {
      "number": 3,
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "command": "deals note globex-pilot 'Called Mona: she signs tomorrow'",
      "what": "globex-pilot: note \"Called Mona: she signs tomorrow\"",
      "state": "undone",
      "files": [
        "opportunities/globex-pilot.toml"
      ]
    },
    {
      "number": 2,
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "command": "deals move-stage globex-pilot negotiation --quiet",
      "what": "globex-pilot: stage proposal → negotiation",
      "state": "done",
      "files": [
        "opportunities/globex-pilot.toml"
      ]
    },
    {
      "number": 1,
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "command": "deals set globex-pilot amount=15k --quiet",
      "what": "globex-pilot: amount 12,500 EUR → 15,000 EUR",
      "state": "done",
      "files": [
        "opportunities/globex-pilot.toml"
      ]
    }
  ],
  "problems": []
}
$ deals undo
undone: globex-pilot: stage proposal → negotiation   by anna, 10:30, 1 file
$ deals undo
undone: globex-pilot: amount 12,500 EUR → 15,000 EUR   by anna, 10:30, 1 file
$ deals undo
there is nothing to undo

# what was created goes, what was deleted comes back, and several files are one command
$ deals create customer "Wayne Corp" --quiet
$ deals delete vandelay-import-pilot --yes --quiet
$ deals assign --where stage:lead bo --yes --quiet
$ deals undo --list
  When  Who   What                              Files
 10:30  anna  soylen-workshop: owner anna → bo      1
 10:30  anna  deleted vandelay-import-pilot         1
 10:30  anna  created wayne-corp                    1
$ deals undo --json
{
  "schema": 1,
  "command": "undo",
  "data": {
    "changes": [
      {
        "id": "soylen-workshop",
        "path": "opportunities/soylen-workshop.toml",
        "action": "changed",
        "fields": {}
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals undo
undone: deleted vandelay-import-pilot   by anna, 10:30, 1 file
$ deals undo
undone: created wayne-corp   by anna, 10:30, 1 file
$ deals show wayne-corp
! deals: no opportunity or customer "wayne-corp"
!   hint: deals list --all shows the ids
? 3
$ deals redo --dry-run
--- /dev/null
+++ b/customers/wayne-corp.toml
@@ -0,0 +1,6 @@
+name = "Wayne Corp"
+kind = "organization"
+status = "prospect"
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", status = "prospect" },
+]
$ deals redo
redone: created wayne-corp   by anna, 10:30, 1 file

# another command ends what could be redone
$ deals note globex-pilot "x" --quiet
$ deals redo
there is nothing to redo
$ deals undo --list --output porcelain
2026-11-21T10:30:00Z	anna	globex-pilot: note "x"	1	
2026-11-21T10:30:00Z	anna	created wayne-corp	1	

# no journal
file deals.toml
| undo.commands = 0
$ deals note globex-pilot "y" --quiet
$ deals undo --list --output tsv
when	who	what	files	state
2026-11-21T10:30:00Z	anna	globex-pilot: note "x"	1	
2026-11-21T10:30:00Z	anna	created wayne-corp	1	
