# blame says who set each field: by the history, and by the commits for what that does not follow
now 2026-09-01T09:00:00Z
file .gitignore
| .deals/
file deals.toml
| name = "Fjord"
| [fields.opportunity.seats]
| type = "integer"
file customers/acme.toml
| name = "Acme Corp"
| tags = ["key"]
$ git init -q . && git add . && git commit -qm "The book"
now 2026-09-02T09:00:00Z
$ deals create opportunity Pilot --id pilot --customer acme --amount 10k --close 2026-12-15 && git add . && git commit -qm "A pilot for Acme"
pilot: created in lead   10,000 EUR, 10 %, closes 15 Dec (in 104 days)
  opportunities/pilot.toml; next: deals next pilot TEXT --on DATE
user bo
now 2026-10-03T08:00:00Z
$ deals set pilot tags+=north seats=40 amount=12k && git commit -qam "More seats"
pilot: amount 10,000 → 12,000 EUR, tags north, seats 40
user eva
now 2026-10-20T16:30:00Z
$ printf 'notes = """\nOla decides.\nLegal is slow.\n"""\n' | cat - opportunities/pilot.toml > new && mv new opportunities/pilot.toml && git commit -qam "Who decides"
$ deals move-stage pilot proposal --quiet && git commit -qam "pilot: lead -> proposal"

# what is not committed yet is said to be so
user anna
now 2026-11-21T10:30:00Z
$ deals set pilot close=2026-12-31 source=fair --quiet && sed -i 's/^seats = 40/seats = 50/; s/"proposal"$/"negotiation"/' opportunities/pilot.toml
$ deals blame pilot
 Field     Value                  When  Who   How
 name      Pilot                 2 Sep  anna  c07b2aaa A pilot for Acme
 customer  acme                  2 Sep  anna  c07b2aaa A pilot for Acme
 stage     negotiation               –  –     not committed yet
 amount    12,000 EUR            3 Oct  bo    changed, 2a0f73b5 More seats
 close     31 Dec (in 40 days)  21 Nov  anna  changed, not committed yet
 source    fair                      –  –     not committed yet
 tags      north                 3 Oct  bo    2a0f73b5 More seats
 notes     Ola decides. …       20 Oct  eva   a0c09e69 Who decides
 seats     50                        –  –     not committed yet
$ deals blame pilot stage seats owner probability
 Field        Value        When  Who  How
 stage        negotiation     –  –    not committed yet
 seats        50              –  –    not committed yet
 owner        –               –  –    –
 probability  –               –  –    –
$ deals blame pilot close seats --json
{
  "schema": 1,
  "command": "blame",
  "data": [
    {
      "field": "close",
      "value": "2026-12-31",
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "event": "changed",
      "commit": null,
      "committed": false
    },
    {
      "field": "seats",
      "value": 50,
      "at": null,
      "by": null,
      "event": null,
      "commit": null,
      "committed": false
    }
  ],
  "problems": []
}
$ deals blame pilot --output porcelain
name	Pilot	2026-09-02T09:00:00Z	anna		c07b2aaaead1d32deb2184828ae9fe7aa1395e41
customer	acme	2026-09-02T09:00:00Z	anna		c07b2aaaead1d32deb2184828ae9fe7aa1395e41
stage	negotiation				
amount	12000.00	2026-10-03T08:00:00Z	bo	changed	2a0f73b5c1ca132edb964985055c8d8dfd31eda9
close	2026-12-31	2026-11-21T10:30:00Z	anna	changed	
source	fair				
tags	["north"]	2026-10-03T08:00:00Z	bo		2a0f73b5c1ca132edb964985055c8d8dfd31eda9
notes	Ola decides.\nLegal is slow.\n	2026-10-20T16:30:00Z	eva		a0c09e693acc9f6865012df3efb928e38f9147c4
seats	50				
$ deals blame pilot close --columns field,by
 Field  Who
 close  anna
$ deals blame acme
 Field  Value       When  Who   How
 name   Acme Corp  1 Sep  anna  185b3322 The book
 tags   key        1 Sep  anna  185b3322 The book
$ deals blame pilot seets
! deals: no field "seets"
!   hint: did you mean "seats"?
? 2
$ deals blame nobody
! deals: no opportunity or customer "nobody"
!   hint: deals list --all shows the ids
? 3
$ deals blame pilot --at HEAD~1
 Field     Value                  When  Who   How
 name      Pilot                 2 Sep  anna  c07b2aaa A pilot for Acme
 customer  acme                  2 Sep  anna  c07b2aaa A pilot for Acme
 stage     lead                  2 Sep  anna  created, c07b2aaa A pilot for Acme
 amount    12,000 EUR            3 Oct  bo    changed, 2a0f73b5 More seats
 close     15 Dec (in 24 days)   2 Sep  anna  created, c07b2aaa A pilot for Acme
 tags      north                 3 Oct  bo    2a0f73b5 More seats
 notes     Ola decides. …       20 Oct  eva   a0c09e69 Who decides
 seats     40                    3 Oct  bo    2a0f73b5 More seats
! deals: at HEAD~1, commit a0c09e69 of 20 Oct 2026

# the commits in the timeline
$ deals history pilot --git
 When    Who   What
 21 Nov  anna  close 15 Dec → 31 Dec: source: fair · not committed yet
 20 Oct  eva   lead → proposal · cefa79af
 20 Oct  eva   commit a0c09e69: Who decides (notes)
  3 Oct  bo    amount 10,000 → 12,000: tags: north, seats: 40 · 2a0f73b5
  2 Sep  anna  created in lead, 10,000, closing 15 Dec · c07b2aaa
$ deals history pilot --git --output csv
at,by,event,what,commit
2026-11-21T10:30:00Z,anna,changed,close 15 Dec → 31 Dec: source: fair,
2026-10-20T16:30:00Z,eva,moved,lead → proposal,cefa79af824e415cb8f4a8a8fb765c5bbf63e797
2026-10-20T16:30:00Z,eva,commit,commit a0c09e69: Who decides (notes),a0c09e693acc9f6865012df3efb928e38f9147c4
2026-10-03T08:00:00Z,bo,changed,"amount 10,000 → 12,000: tags: north, seats: 40",2a0f73b5c1ca132edb964985055c8d8dfd31eda9
2026-09-02T09:00:00Z,anna,created,"created in lead, 10,000, closing 15 Dec",c07b2aaaead1d32deb2184828ae9fe7aa1395e41
$ deals history acme --git
 When   Who   What
 1 Sep  anna  commit 185b3322: The book (name and tags)
$ deals history pilot --git --json
{
  "schema": 1,
  "command": "history",
  "data": [
    {
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "event": "changed",
      "close": "2026-12-31",
      "text": "source: fair",
      "commit": null
    },
    {
      "at": "2026-10-20T16:30:00Z",
      "by": "eva",
      "event": "moved",
      "stage": "proposal",
      "commit": {
        "id": "cefa79af824e415cb8f4a8a8fb765c5bbf63e797",
        "at": "2026-10-20T16:30:00Z",
        "author": "eva",
        "subject": "pilot: lead -> proposal"
      }
    },
    {
      "at": "2026-10-20T16:30:00Z",
      "by": "eva",
      "event": "commit",
      "fields": [
        "notes"
      ],
      "commit": {
        "id": "a0c09e693acc9f6865012df3efb928e38f9147c4",
        "at": "2026-10-20T16:30:00Z",
        "author": "eva",
        "subject": "Who decides"
      }
    },
    {
      "at": "2026-10-03T08:00:00Z",
      "by": "bo",
      "event": "changed",
      "amount": {
        "amount": "12000.00",
        "currency": "EUR"
      },
      "text": "tags: north, seats: 40",
      "commit": {
        "id": "2a0f73b5c1ca132edb964985055c8d8dfd31eda9",
        "at": "2026-10-03T08:00:00Z",
        "author": "bo",
        "subject": "More seats"
      }
    },
    {
      "at": "2026-09-02T09:00:00Z",
      "by": "anna",
      "event": "created",
      "stage": "lead",
      "amount": {
        "amount": "10000.00",
        "currency": "EUR"
      },
      "close": "2026-12-15",
      "commit": {
        "id": "c07b2aaaead1d32deb2184828ae9fe7aa1395e41",
        "at": "2026-09-02T09:00:00Z",
        "author": "anna",
        "subject": "A pilot for Acme"
      }
    }
  ],
  "problems": []
}

# archived records have a past, too
$ git checkout -q . && deals close-lost pilot --reason price --quiet && deals archive pilot --quiet && git add . && git commit -qm "Lost and put away"
$ deals blame pilot stage notes seats
 Field  Value             When  Who   How
 stage  lost            21 Nov  anna  lost, 21d0999d Lost and put away
 notes  Ola decides. …  20 Oct  eva   a0c09e69 Who decides
 seats  40               3 Oct  bo    2a0f73b5 More seats
$ deals history pilot --git
 When    Who   What
 21 Nov  anna  archived · 21d0999d
 21 Nov  anna  lost, price · 21d0999d
 20 Oct  eva   lead → proposal · cefa79af
 20 Oct  eva   commit a0c09e69: Who decides (notes)
  3 Oct  bo    amount 10,000 → 12,000: tags: north, seats: 40 · 2a0f73b5
  2 Sep  anna  created in lead, 10,000, closing 15 Dec · c07b2aaa
