# a column that a list does not have
book fjord-analytics
$ deals list --columns id,amuont
! deals: no column "amuont"
!   hint: did you mean "amount"?
? 2
$ deals list leads --columns zzzzzz
! deals: no column "zzzzzz"
!   hint: there are id, name, kind, status, owner, source, industry, website, tags, contacts, email, phone, notes, created, age, external, open, open_amount, won, won_amount, lost and lost_amount
? 2
$ deals list --columns foo --json
{
  "schema": 1,
  "command": "list",
  "error": {
    "kind": "usage",
    "severity": "error",
    "file": null,
    "line": null,
    "column": null,
    "message": "no column \"foo\"",
    "hints": [
      "there are id, name, customer, customer_name, stage, stage_name, state, pipeline, amount, currency, probability, category, weighted, close, closed, next_step, next_step_on, created, stage_since, days_in_stage, overdue, stale, owner, type, source, tags, lost_reason, notes, contacts, external, region, external.hubspot, customer.name, customer.id, customer.kind, customer.status, customer.owner, customer.source, customer.industry, customer.website and customer.tags"
    ]
  },
  "problems": []
}
? 2
