# a file is copied, and its SHA-256 noted
book fjord-analytics
file /home/anna/Offer.txt
| 40 seats
file /home/anna/new/Offer.txt
| 44 seats
file '/home/anna/copy of Offer.txt'
| 40 seats
file /home/anna/CON.txt
| console
$ deals attach acme-annual-renewal /home/anna/Offer.txt --note 'As sent on Friday'
acme-annual-renewal: attached Offer.txt, 9 bytes
$ cat attachments/acme-annual-renewal/Offer.txt
40 seats
$ cat opportunities/acme-annual-renewal.toml | grep sha256
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "attached", file = "Offer.txt", sha256 = "9736e1d272d8d2733ff1e2a3d49b6faa085c6529e28bbeb6cf21f15acc977d10", bytes = 9, text = "As sent on Friday" },

# nothing is overwritten, nothing is kept twice
$ deals attach acme-annual-renewal /home/anna/Offer.txt
acme-annual-renewal: Offer.txt is there already
$ deals attach acme-annual-renewal '/home/anna/copy of Offer.txt'
acme-annual-renewal: Offer.txt is there already
$ deals attach acme-annual-renewal /home/anna/new/Offer.txt
acme-annual-renewal: attached Offer-2.txt, 9 bytes (Offer.txt is another file)
$ deals attach acme-annual-renewal /home/anna/CON.txt
acme-annual-renewal: attached _CON.txt, 8 bytes
$ deals --dry-run attach acme /home/anna/Offer.txt
--- /dev/null
+++ b/attachments/acme/Offer.txt
@@ -0,0 +1 @@
+40 seats
--- a/customers/acme.toml
+++ b/customers/acme.toml
@@ -16,6 +16,7 @@
   { at = 2025-12-03T12:30:00Z, by = "anna", event = "promoted", status = "prospect" },
   { at = 2025-12-18T14:10:00Z, by = "anna", event = "changed", status = "customer" },
   { at = 2026-08-20T11:00:00Z, by = "anna", event = "meeting", text = "Yearly review in Drammen. Happy with the forecasts, wants SSO." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "attached", file = "Offer.txt", sha256 = "9736e1d272d8d2733ff1e2a3d49b6faa085c6529e28bbeb6cf21f15acc977d10", bytes = 9 },
 ]
 
 [[contacts]]
$ deals --json attach acme /home/anna/Offer.txt
{
  "schema": 1,
  "command": "attach",
  "data": {
    "changes": [
      {
        "id": "acme",
        "path": "attachments/acme/Offer.txt",
        "action": "created",
        "fields": {}
      },
      {
        "id": "acme",
        "path": "customers/acme.toml",
        "action": "changed",
        "fields": {}
      }
    ],
    "dry_run": false
  },
  "problems": []
}
$ deals attach acme https://drive.example/acme?x=1 --note 'Their folder'
acme: attached https://drive.example/acme?x=1
$ deals attach acme https://drive.example/acme?x=1
acme: has https://drive.example/acme?x=1 already

# what is there
$ deals attach --list acme-annual-renewal
 Name            Size  On      By    Note
 Offer.txt    9 bytes  21 Nov  anna  As sent on Friday
 Offer-2.txt  9 bytes  21 Nov  anna  –
 _CON.txt     8 bytes  21 Nov  anna  –
 3 attachments · in attachments/acme-annual-renewal/
$ deals attach --list acme
 Name                               Size  On      By    Note
 Offer.txt                       9 bytes  21 Nov  anna  –
 https://drive.example/acme?x=1        –  21 Nov  anna  Their folder
 2 attachments · in attachments/acme/
$ deals attach --list globex-pilot
globex-pilot has no attachments; deals attach globex-pilot FILE keeps one
$ deals --json attach --list acme
{
  "schema": 1,
  "command": "attach",
  "data": [
    {
      "file": "Offer.txt",
      "path": "attachments/acme/Offer.txt",
      "url": null,
      "bytes": 9,
      "sha256": "9736e1d272d8d2733ff1e2a3d49b6faa085c6529e28bbeb6cf21f15acc977d10",
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "note": null,
      "state": "ok"
    },
    {
      "file": null,
      "path": null,
      "url": "https://drive.example/acme?x=1",
      "bytes": null,
      "sha256": null,
      "at": "2026-11-21T10:30:00Z",
      "by": "anna",
      "note": "Their folder",
      "state": "link"
    }
  ],
  "problems": []
}
$ deals --output porcelain attach --list acme
Offer.txt	9	2026-11-21	anna		ok	9736e1d272d8d2733ff1e2a3d49b6faa085c6529e28bbeb6cf21f15acc977d10
https://drive.example/acme?x=1		2026-11-21	anna	Their folder	link	
$ deals show acme-annual-renewal
Annual renewal                                               acme-annual-renewal
Acme Corp (customer) · renewal · from referral · owner anna · #priority

  Stage     Negotiation for 32 days (lead 13 d → qualification 36 d, proposal skipped)
  Amount    48,000.00 EUR · 80 % (set) · weighted 38,400.00 · commit (set)
  Close     15 Dec 2026, in 24 days; pulled in once, by 16 days
  Next      28 Nov  Send the revised order form
  Tasks     1  Send SOC 2 report (done 19 Nov, anna)
            2  Ask legal for the data processing agreement (due 27 Nov, bo)
  Items     40 × Platform seats, 1,200.00 each, per year, from 1 Jan 2027, once
  Files     _CON.txt (8 bytes, 21 Nov)
            Offer-2.txt (9 bytes, 21 Nov)
            Offer.txt (9 bytes, 21 Nov)
  Contacts  Ola Nordmann, champion
  Region    EMEA
  Other     hubspot  12345

  Champion: Ola. Security review is blocking.

  21 Nov  anna  attached _CON.txt, 8 bytes
  21 Nov  anna  attached Offer-2.txt, 9 bytes
  21 Nov  anna  attached Offer.txt, 9 bytes: As sent on Friday
  20 Oct  anna  probability 80 %, commit
  20 Oct  anna  qualification → negotiation
   9 Oct  anna  amount 40,000 → 48,000, close 31 Dec → 15 Dec
   2 Oct  bo    note: Talked to procurement; wants 10 % off.
  14 Sep  anna  lead → qualification
   1 Sep  anna  created in lead, 40,000, closing 31 Dec
$ deals show acme | grep Files -A 1
  Files         https://drive.example/acme?x=1 (21 Nov)
                Offer.txt (9 bytes, 21 Nov)

# check knows what is gone, what has changed, and what nobody names
file attachments/acme-annual-renewal/Offer.txt
| 41 seats
file attachments/acme-annual-renewal/stray.txt
| whose?
file attachments/nobody/old.txt
| whose?
$ deals check
deals: warning: attachments/acme-annual-renewal/stray.txt: no record names this file
  hint: deals attach acme-annual-renewal attachments/acme-annual-renewal/stray.txt records it
deals: warning: attachments/nobody/old.txt: no record names this file
  hint: there is no record nobody: rename the directory, or delete it
deals: warning: opportunities/acme-annual-renewal.toml:30:72: attachments/acme-annual-renewal/Offer.txt has changed since it was attached
  30 | …:30:00Z, by = "anna", event = "attached", file = "Offer.txt", sha256 = "9736e1d272d8d2733ff1e2a3d4…
     |                                                   ^~~~~~~~~~~
  hint: deals attach acme-annual-renewal attachments/acme-annual-renewal/Offer.txt records it as it is now
3 warnings
$ deals attach --list acme-annual-renewal
 Name            Size  On      By    Note               State
 Offer.txt    9 bytes  21 Nov  anna  As sent on Friday  ! changed
 Offer-2.txt  9 bytes  21 Nov  anna  –                  ok
 _CON.txt     8 bytes  21 Nov  anna  –                  ok
 3 attachments · in attachments/acme-annual-renewal/ · 1 not as it was; deals check explains
$ deals attach acme-annual-renewal attachments/acme-annual-renewal/Offer.txt
acme-annual-renewal: attached Offer.txt, 9 bytes
$ deals attach acme-annual-renewal attachments/acme-annual-renewal/stray.txt
acme-annual-renewal: attached stray.txt, 7 bytes
$ deals attach acme-annual-renewal /home/anna/Offer.txt
acme-annual-renewal: attached Offer-3.txt, 9 bytes (Offer.txt is another file)
$ deals check
deals: warning: attachments/nobody/old.txt: no record names this file
  hint: there is no record nobody: rename the directory, or delete it
1 warning

# attachments follow their record
$ deals rename acme-annual-renewal acme-renewal
acme-annual-renewal: renamed to acme-renewal; 5 files moved along
$ deals attach --list acme-renewal
 Name            Size  On      By    Note
 Offer.txt    9 bytes  21 Nov  anna  –
 Offer-2.txt  9 bytes  21 Nov  anna  –
 _CON.txt     8 bytes  21 Nov  anna  –
 stray.txt    7 bytes  21 Nov  anna  –
 Offer-3.txt  9 bytes  21 Nov  anna  –
 5 attachments · in attachments/acme-renewal/
$ deals check --quiet
deals: warning: attachments/nobody/old.txt: no record names this file
  hint: there is no record nobody: rename the directory, or delete it
1 warning

# undo takes the file away again
$ deals attach globex-pilot /home/anna/Offer.txt
globex-pilot: attached Offer.txt, 9 bytes
$ deals undo
undone: globex-pilot: attached Offer.txt, 9 bytes   by anna, 10:30, 2 files
$ deals attach --list globex-pilot
globex-pilot has no attachments; deals attach globex-pilot FILE keeps one

# merge and archive keep them, too
file /home/anna/Logo.txt
| <o>
$ deals create customer "Acme Logistics" --id acme-2
acme-2: created, a prospect
  customers/acme-2.toml; next: deals create opportunity NAME --customer acme-2
$ deals attach acme-2 /home/anna/Logo.txt --note 'From the other Acme'
acme-2: attached Logo.txt, 4 bytes
$ deals merge acme acme-2 --yes
acme-2: merged into acme
  moves      2 events and 1 file
  not taken  name Acme Logistics, status prospect
$ deals attach --list acme
 Name                               Size  On      By    Note
 Offer.txt                       9 bytes  21 Nov  anna  –
 https://drive.example/acme?x=1        –  21 Nov  anna  Their folder
 Logo.txt                        4 bytes  21 Nov  anna  From the other Acme
 3 attachments · in attachments/acme/
$ deals attach hooli-training /home/anna/Offer.txt
hooli-training: attached Offer.txt, 9 bytes
$ deals close-lost hooli-training --reason timing
hooli-training: lead → lost   6,000 EUR, timing, closed today
  its next step stays: See where the seats stand (11 Jan 2027); deals next hooli-training --done
$ deals archive hooli-training
hooli-training: archived; deals restore hooli-training brings it back
$ deals attach --list hooli-training
 Name          Size  On      By    Note
 Offer.txt  9 bytes  21 Nov  anna  –
 1 attachment · in attachments/hooli-training/
$ deals check --quiet
deals: notice: archive/opportunities/hooli-training.toml:10:13: a next step, but it is lost
  10 | next_step = { on = 2027-01-11, text = "See where the seats stand" }
     |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: deals next hooli-training --done notes that it was done
deals: warning: attachments/nobody/old.txt: no record names this file
  hint: there is no record nobody: rename the directory, or delete it
2 problems: 1 warning and 1 notice
$ deals attach hooli-training /home/anna/CON.txt
! deals: hooli-training is archived
!   hint: deals restore hooli-training brings it back
? 4

# what was written by hand leads nowhere else
file opportunities/hand-made.toml
| name = "Hand-made"
| customer = "acme"
| stage = "lead"
| history = [
|   { at = 2026-11-20T08:00:00Z, by = "anna", event = "created", stage = "lead" },
|   { at = 2026-11-20T09:00:00Z, by = "anna", event = "attached", file = "../acme/Offer.txt", sha256 = "0", bytes = 3 },
|   { at = 2026-11-20T10:00:00Z, by = "anna", event = "attached", file = "a/b", sha256 = "9736e1d272d8d2733ff1e2a3d49b6faa085c6529e28bbeb6cf21f15acc977d10" },
| ]
$ deals attach hand-made /home/anna/Offer.txt
hand-made: attached Offer.txt, 9 bytes
$ deals attach --list hand-made
 Name                  Size  On      By    Note  State
 ../acme/Offer.txt  3 bytes  20 Nov  anna  –     ! missing
 a/b                      –  20 Nov  anna  –     ! missing
 Offer.txt          9 bytes  21 Nov  anna  –     ok
 3 attachments · in attachments/hand-made/ · 2 not as it was; deals check explains
