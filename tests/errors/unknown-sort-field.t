# an order that a list cannot have
book fjord-analytics
$ deals list --sort amout
! deals: no sort field "amout"
!   hint: did you mean "amount"?
? 2
$ deals list --sort amount,
! deals: no sort field ""
!   hint: there are id, name, customer, customer_name, stage, stage_name, state, pipeline, amount, currency, probability, category, weighted, close, closed, next_step, next_step_on, created, stage_since, days_in_stage, overdue, stale, owner, type, source, tags, lost_reason, notes, contacts, external, region, external.hubspot, customer.name, customer.id, customer.kind, customer.status, customer.owner, customer.source, customer.industry, customer.website and customer.tags
? 2
$ deals list customers --sort close
! deals: no sort field "close"
!   hint: did you mean "lost"?
? 2
