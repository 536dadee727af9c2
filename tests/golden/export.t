# everything as CSV, closed ones too
book fjord-analytics
$ deals export customer:acme
$ deals export --customers --columns id,name,status,contact | head -4
$ deals export is:won --columns id,amount,currency,closed --output tsv | head -3
$ deals export globex-pilot --output porcelain --columns name,stage
$ deals export globex-pilot --json
$ deals export --columns id,amont
$ deals export stage:foo

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

# what a spreadsheet would run is guarded
file opportunities/formula.toml
| name = "=1+1"
| customer = "acme"
| stage = "lead"
$ deals export formula --columns name
$ deals export formula --columns name --raw
