# customers with what is open and won, leads apart
book fjord-analytics
$ deals list customers
 ID           Name         Status    Owner  Open                    Worth  Won       Worth
 acme         Acme Corp    customer  anna      3               92,000        3  60,500
 globex       Globex       prospect  anna      1               12,500        –           –
 hooli        Hooli        former    bo        1                9,500        –           –
 ingrid-dahl  Ingrid Dahl  customer  chen      –                        –    2   2,400
 initech      Initech      customer  bo        3               46,000        3  47,400
 soylen       Søylen AS    customer  chen      2  4,000 EUR + 180,000 NOK    1  96,000 NOK
 6 customers
$ deals list customers --all status:lead
 ID               Name             Status  Owner  Open  Worth  Won  Worth
 nordlys-energi   Nordlys Energi   lead    bo        1      –    –      –
 per-hansen       Per Hansen       lead    –         –      –    –      –
 umbra-logistics  Umbra Logistics  lead    anna      –      –    –      –
 vandelay-import  Vandelay Import  lead    chen      1  8,000    –      –
 4 customers
$ deals list customers status:lead,former
 ID               Name             Status  Owner  Open  Worth  Won  Worth
 hooli            Hooli            former  bo        1  9,500    –      –
 nordlys-energi   Nordlys Energi   lead    bo        1      –    –      –
 per-hansen       Per Hansen       lead    –         –      –    –      –
 umbra-logistics  Umbra Logistics  lead    anna      –      –    –      –
 vandelay-import  Vandelay Import  lead    chen      1  8,000    –      –
 5 customers
$ deals list customers --sort -won_amount --limit 2
 ID       Name       Status    Owner  Open       Worth  Won       Worth
 acme     Acme Corp  customer  anna      3  92,000        3  60,500
 initech  Initech    customer  bo        3  46,000        3  47,400
 6 customers · 4 of them not shown
$ deals list customers industry:logistics --output csv
id,name,kind,status,owner,source,industry,website,created,open,open_amount,won,won_amount,lost,lost_amount
acme,Acme Corp,organization,customer,anna,referral,logistics,https://acme.example,2025-11-24,3,92000.00,3,60500.00,1,14000.00
$ deals list customers --columns id,tags,external,email
 ID           Tags                External                       E-mail
 acme         nordics, reference  hubspot 881                    ola@acme.example
 globex       dach                –                              k.vogel@globex.example
 hooli        us, win-back        –                              monica@hooli.example
 ingrid-dahl  freelance           –                              ingrid@dahl.example
 initech      partner-deal, us    hubspot 1204, netsuite C-0093  bill@initech.example
 soylen       nordics             –                              ase@soylen.example
 6 customers
$ deals list customers globex --json
{
  "schema": 1,
  "command": "list customers",
  "data": [
    {
      "id": "globex",
      "name": "Globex",
      "kind": "organization",
      "status": "prospect",
      "owner": "anna",
      "source": "event",
      "industry": "manufacturing",
      "website": "https://globex.example",
      "tags": [
        "dach"
      ],
      "contacts": [
        {
          "name": "Katrin Vogel",
          "role": "Head of Data",
          "email": [
            "k.vogel@globex.example"
          ],
          "phone": [
            "+49 30 5550 1200"
          ]
        },
        {
          "name": "Jens Albers",
          "role": "former Head of Data",
          "email": [],
          "phone": []
        }
      ],
      "external": {},
      "created": "2026-01-14"
    }
  ],
  "problems": []
}
$ deals list customers industry:zoo
no customers fit industry:zoo
$ deals list customers nothing:at-all
! deals: unknown field "nothing"
!   nothing:at-all
!   ^~~~~~~
!   hint: a field of your own is declared in deals.toml, under [fields.customer]
!   hint: to search for text with a colon in it, put it in quotes
? 2
terminal 60
$ deals list customers
 [1mID[0m           [1mName[0m         [1mStatus[0m                      [1mWorth[0m
 [36macme[0m         Acme Corp    customer               92,000
 [36mglobex[0m       Globex       prospect               12,500
 [36mhooli[0m        Hooli        former                  9,500
 [36mingrid-dahl[0m  Ingrid Dahl  customer                        [2m–[0m
 [36minitech[0m      Initech      customer               46,000
 [36msoylen[0m       Søylen AS    customer  4,000 EUR + 180,000 NOK
 [2m6 customers[0m
