# everything as CSV, closed ones too
book fjord-analytics
$ deals export customer:acme
id,name,customer,customer_name,pipeline,stage,amount,currency,close,probability,category,owner,type,source,tags,next_step,next_step_on,closed,lost_reason,contact,contact_role,created,notes,region,external_hubspot
acme-annual-renewal,Annual renewal,acme,Acme Corp,,negotiation,48000.00,EUR,2026-12-15,80,commit,anna,renewal,referral,priority,Send the revised order form,2026-11-28,,,Ola Nordmann,champion,2026-09-01,Champion: Ola. Security review is blocking.,EMEA,12345
acme-customer-portal,Customer portal,acme,Acme Corp,,lost,14000.00,EUR,2026-09-30,,,anna,new,referral,,,,2026-09-11,no-decision,,,2026-04-20,,EMEA,
acme-data-audit,Data audit,acme,Acme Corp,,won,18500.00,EUR,2025-12-19,,,anna,service,referral,,,,2025-12-18,,,,2025-11-24,,EMEA,
acme-data-warehouse,Data warehouse,acme,Acme Corp,,qualification,32000.00,EUR,2027-03-31,,,chen,service,referral,"second-try, big",Show the migration plan to Ola,2026-12-03,,,Ola Nordmann,sponsor,2026-03-09,"First round died in June: ""not before the ERP is in"".
The ERP has been in since August.",EMEA,
acme-forecast-model,Forecast model,acme,Acme Corp,,won,24000.00,EUR,2026-10-09,,,anna,service,referral,reference,,,2026-10-08,,,,2026-06-02,"Fixed price. Delivered in two halves, March and June 2027.",EMEA,
acme-more-seats,More seats,acme,Acme Corp,,won,18000.00,EUR,2026-11-30,,,anna,upsell,referral,,,,2026-11-12,,Siri Bakke,signed,2026-09-03,,EMEA,
acme-platform-renewal,Platform renewal,acme,Acme Corp,renewals,quoted,12000.00,EUR,2026-11-27,,,anna,renewal,referral,,Countersign the order,2026-11-24,,,Siri Bakke,signs,2026-09-28,,EMEA,
$ deals export --customers --columns id,name,status,contact | head -4
id,name,status,contact
acme,Acme Corp,customer,Ola Nordmann
globex,Globex,prospect,Katrin Vogel
hooli,Hooli,former,Monica Hall
$ deals export is:won --columns id,amount,currency,closed --output tsv | head -3
id	amount	currency	closed
acme-data-audit	18500.00	EUR	2025-12-18
acme-forecast-model	24000.00	EUR	2026-10-08
$ deals export globex-pilot --output porcelain --columns name,stage
Pilot	proposal
$ deals export globex-pilot --json
{
  "schema": 1,
  "command": "export",
  "data": [
    {
      "id": "globex-pilot",
      "name": "Pilot",
      "customer": "globex",
      "customer_name": "Globex",
      "stage": "proposal",
      "stage_name": "Proposal",
      "state": "open",
      "pipeline": null,
      "amount": {
        "amount": "12500.00",
        "currency": "EUR"
      },
      "probability": 50,
      "probability_source": "stage",
      "category": "best",
      "category_source": "stage",
      "weighted": {
        "amount": "6250.00",
        "currency": "EUR"
      },
      "close": "2026-11-03",
      "closed": null,
      "owner": "anna",
      "type": "new",
      "source": "event",
      "tags": [
        "pilot"
      ],
      "next_step": null,
      "created": "2026-09-17",
      "stage_since": "2026-10-21",
      "days_in_stage": 31,
      "overdue": true,
      "stale": false,
      "lost_reason": null,
      "external": {},
      "fields": {
        "region": "EMEA"
      }
    }
  ],
  "problems": []
}
$ deals export --columns id,amont
! deals: no column "amont"
!   hint: did you mean "amount"?
? 2
$ deals export stage:foo
! deals: unknown stage "foo"
!   stage:foo
!         ^~~
!   hint: write lead, qualification, proposal, negotiation, won, lost, notice, quoted, renewed or churned
? 2

# what it writes, it reads again, and finds nothing to change
file own.toml
| record = "opportunity"
| external = "deals"
| id = "id"
| [columns]
| name = "name"
| customer = "customer"
| pipeline = "pipeline"
| stage = "stage"
| amount = "amount"
| currency = "currency"
| close = "close"
| probability = "probability"
| category = "category"
| owner = "owner"
| type = "type"
| source = "source"
| tags = "tags"
| next_step = "next_step"
| next_step_on = "next_step_on"
| closed = "closed"
| lost_reason = "lost_reason"
| contact = "contact"
| contact_role = "contact_role"
| created = "created"
| notes = "notes"
| region = "region"
file deals.csv
| id,name,customer,pipeline,stage,amount,currency,close,probability,category,owner,type,source,tags,next_step,next_step_on,closed,lost_reason,contact,contact_role,created,notes,region
| globex-pilot,Pilot,globex,,proposal,12500.00,EUR,2026-11-03,,,anna,new,event,pilot,,,,,Katrin Vogel,decides,2026-09-17,,EMEA
$ deals import deals.csv --map own.toml
1 opportunity: nothing to change

# what a spreadsheet would run is guarded
file opportunities/formula.toml
| name = "=1+1"
| customer = "acme"
| stage = "lead"
$ deals export formula --columns name
name
'=1+1
$ deals export formula --columns name --raw
name
=1+1
