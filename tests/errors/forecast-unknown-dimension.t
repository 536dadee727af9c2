# what there is to forecast by
book fjord-analytics
$ deals forecast --by mnth
! deals: no dimension "mnth"
!   hint: did you mean "month"?
? 2
$ deals forecast --by colour
! deals: no dimension "colour"
!   hint: one of month, quarter, year, stage, owner, customer, source, type, tag, category, pipeline, currency or region
? 2
$ deals --json forecast --by "$(evil)"
{
  "schema": 1,
  "command": "forecast",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "no dimension \"$(evil)\"",
    "hints": [
      "one of month, quarter, year, stage, owner, customer, source, type, tag, category, pipeline, currency or region"
    ]
  },
  "problems": []
}
? 2
