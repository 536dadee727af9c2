# shows what goes, and asks
book fjord-analytics
file attachments/vandelay-import-pilot/offer.txt
| x
env NO_COLOR=1
terminal 80
answer n
$ deals delete vandelay-import-pilot
nothing was changed
! opportunities/vandelay-import-pilot.toml: Pilot, lead, 8,000 EUR, 3 events of history
! delete vandelay-import-pilot? [y/N] 
? 1
answer y
$ deals delete vandelay-import-pilot
vandelay-import-pilot: deleted
! opportunities/vandelay-import-pilot.toml: Pilot, lead, 8,000 EUR, 3 events of history
! delete vandelay-import-pilot? [y/N] 
! deals: 1 file stays in attachments/vandelay-import-pilot/
$ deals delete vandelay-import --yes
vandelay-import: deleted

# a file that cannot be read
file opportunities/broken.toml
| name = "Broken
answer y
$ deals delete broken
broken: deleted
! opportunities/broken.toml: it cannot be read: the text is not closed
! delete broken? [y/N] 
$ deals --dry-run delete globex-pilot | head -4
--- a/opportunities/globex-pilot.toml
+++ /dev/null
@@ -1,18 +0,0 @@
-name = "Pilot"
$ deals --json --yes delete soylen-workshop
{
  "schema": 1,
  "command": "delete",
  "data": {
    "changes": [
      {
        "id": "soylen-workshop",
        "path": "opportunities/soylen-workshop.toml",
        "action": "removed",
        "fields": {
          "name": [
            "Workshop",
            null
          ],
          "customer": [
            "soylen",
            null
          ],
          "stage": [
            "lead",
            null
          ],
          "currency": [
            "EUR",
            null
          ],
          "amount": [
            {
              "amount": "4000.00",
              "currency": "EUR"
            },
            null
          ],
          "owner": [
            "anna",
            null
          ],
          "type": [
            "service",
            null
          ],
          "source": [
            "inbound",
            null
          ],
          "next_step": [
            {
              "on": "2026-12-01",
              "text": "First call"
            },
            null
          ],
          "region": [
            "EMEA",
            null
          ]
        }
      }
    ],
    "dry_run": false
  },
  "problems": []
}
