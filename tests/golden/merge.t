# two files about one customer: what moves, what is taken, what is not
book fjord-analytics
file customers/acme-2.toml
| name = "ACME Corporation"  # entered twice
| owner = "bo"
| website = "https://acme.com"
| tags = ["nordics", "big"]
| external = { hubspot = "99", xero = "7" }
| size = "L"
| notes = """
| Second note.
| """
| history = [
|   { at = 2024-01-01T08:00:00Z, by = "bo", event = "created", status = "prospect", owner = "bo" },
|   { at = 2024-02-01T08:00:00Z, by = "bo", event = "call", text = "Hello" },
|   { at = 2026-08-01T08:00:00Z, by = "bo", event = "changed", status = "customer", text = "Signed!" },
|   { at = 2026-11-01T08:00:00Z, by = "bo", event = "note", text = "Late." },
| ]
| 
| [[contacts]]
| name = "Ola N."
| role = "CEO"
| email = ["ola@acme.example", "ola@home.example"]
| 
| [[contacts]]
| name = "Kari"
file opportunities/acme-2-x.toml
| name = "X"
| customer = "acme-2" # yes
| stage = "lead"
file archive/opportunities/acme-2-y.toml
| name = "Y"
| customer = "acme-2"
| stage = "lost"
file attachments/acme-2/y.txt
| x
$ deals --dry-run merge acme acme-2
diff --git a/customers/acme.toml b/customers/acme.toml
--- a/customers/acme.toml
+++ b/customers/acme.toml
@@ -5,23 +5,31 @@
 source = "referral"
 industry = "logistics"
 website = "https://acme.example"
-tags = ["nordics", "reference"]
-external = { hubspot = "881" }
+tags = ["nordics", "reference", "big"]
+external = { hubspot = "881", xero = "7" }
+size = "L"
 notes = """
 Buys in Q4. Legal is slow in July.
 Invoices go to ap@acme.example, with the order number or they bounce.
+
+Second note.
 """
 history = [
+  { at = 2024-01-01T08:00:00Z, by = "bo", event = "note", text = "acme-2: created, owner = bo, status = prospect" },
+  { at = 2024-02-01T08:00:00Z, by = "bo", event = "call", text = "Hello" },
   { at = 2025-11-24T09:00:00Z, by = "anna", event = "created", owner = "anna", status = "lead" },
   { at = 2025-12-03T12:30:00Z, by = "anna", event = "promoted", status = "prospect" },
   { at = 2025-12-18T14:10:00Z, by = "anna", event = "changed", status = "customer" },
+  { at = 2026-08-01T08:00:00Z, by = "bo", event = "note", text = "acme-2: changed, status = customer: Signed!" },
   { at = 2026-08-20T11:00:00Z, by = "anna", event = "meeting", text = "Yearly review in Drammen. Happy with the forecasts, wants SSO." },
+  { at = 2026-11-01T08:00:00Z, by = "bo", event = "note", text = "Late." },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", merged = "acme-2", text = "tags: nordics, reference → nordics, reference, big, notes changed, external.xero: 7, size: L; not taken: name = ACME Corporation, owner = bo, website = https://acme.com, external.hubspot = 99, contact Ola Nordmann name = Ola N., contact Ola Nordmann role = CEO" },
 ]
 
 [[contacts]]
 name = "Ola Nordmann"
 role = "CTO"
-email = ["ola@acme.example"]
+email = ["ola@acme.example", "ola@home.example"]
 phone = ["+47 22 00 01 10"]
 
 [[contacts]]
@@ -29,3 +37,6 @@
 role = "Procurement"
 email = ["siri.bakke@acme.example", "purchasing@acme.example"]
 phone = []
+
+[[contacts]]
+name = "Kari"
diff --git a/customers/acme-2.toml b/customers/acme-2.toml
deleted file mode 100644
--- a/customers/acme-2.toml
+++ /dev/null
@@ -1,23 +0,0 @@
-name = "ACME Corporation"  # entered twice
-owner = "bo"
-website = "https://acme.com"
-tags = ["nordics", "big"]
-external = { hubspot = "99", xero = "7" }
-size = "L"
-notes = """
-Second note.
-"""
-history = [
-  { at = 2024-01-01T08:00:00Z, by = "bo", event = "created", status = "prospect", owner = "bo" },
-  { at = 2024-02-01T08:00:00Z, by = "bo", event = "call", text = "Hello" },
-  { at = 2026-08-01T08:00:00Z, by = "bo", event = "changed", status = "customer", text = "Signed!" },
-  { at = 2026-11-01T08:00:00Z, by = "bo", event = "note", text = "Late." },
-]
-
-[[contacts]]
-name = "Ola N."
-role = "CEO"
-email = ["ola@acme.example", "ola@home.example"]
-
-[[contacts]]
-name = "Kari"
diff --git a/opportunities/acme-2-x.toml b/opportunities/acme-2-x.toml
--- a/opportunities/acme-2-x.toml
+++ b/opportunities/acme-2-x.toml
@@ -1,3 +1,3 @@
 name = "X"
-customer = "acme-2" # yes
+customer = "acme" # yes
 stage = "lead"
diff --git a/archive/opportunities/acme-2-y.toml b/archive/opportunities/acme-2-y.toml
--- a/archive/opportunities/acme-2-y.toml
+++ b/archive/opportunities/acme-2-y.toml
@@ -1,3 +1,3 @@
 name = "Y"
-customer = "acme-2"
+customer = "acme"
 stage = "lost"
diff --git a/attachments/acme-2/y.txt b/attachments/acme/y.txt
rename from attachments/acme-2/y.txt
rename to attachments/acme/y.txt
terminal 80
env NO_COLOR=1
answer n
$ deals merge acme acme-2
nothing was changed
! customers/acme.toml stays, customers/acme-2.toml goes
!   takes      tags nordics, reference → nordics, reference, big, notes changed, external.xero 7, size L, 1 contact
!   moves      4 events, 2 opportunities and 1 file
!   not taken  name ACME Corporation, owner bo, website https://acme.com, external.hubspot 99, contact Ola Nordmann name Ola N., contact Ola Nordmann role CEO
! merge acme-2 into acme? [y/N] 
? 1
answer y
$ deals merge acme acme-2
acme-2: merged into acme
  takes      tags nordics, reference → nordics, reference, big, notes changed, external.xero 7, size L, 1 contact
  moves      4 events, 2 opportunities and 1 file
  not taken  name ACME Corporation, owner bo, website https://acme.com, external.hubspot 99, contact Ola Nordmann name Ola N., contact Ola Nordmann role CEO
! customers/acme.toml stays, customers/acme-2.toml goes
!   takes      tags nordics, reference → nordics, reference, big, notes changed, external.xero 7, size L, 1 contact
!   moves      4 events, 2 opportunities and 1 file
!   not taken  name ACME Corporation, owner bo, website https://acme.com, external.hubspot 99, contact Ola Nordmann name Ola N., contact Ola Nordmann role CEO
! merge acme-2 into acme? [y/N] 
$ deals check acme acme-2-x
no problems in 2 records
$ cat attachments/acme/y.txt
x
$ deals history acme
 When         Who   What
      21 Nov  anna  merged acme-2: tags: nordics, reference → nordics,
                    reference, big, notes changed, external.xero: 7, size: L;
                    not taken: name = ACME Corporation, owner = bo, website =
                    https://acme.com, external.hubspot = 99, contact Ola
                    Nordmann name = Ola N., contact Ola Nordmann role = CEO
       1 Nov  bo    note: Late.
      20 Aug  anna  meeting: Yearly review in Drammen. Happy with the forecasts,
                    wants SSO.
       1 Aug  bo    note: acme-2: changed, status = customer: Signed!
 18 Dec 2025  anna  status prospect → customer
  3 Dec 2025  anna  promoted to prospect
 24 Nov 2025  anna  created as lead
  1 Feb 2024  bo    call: Hello
  1 Jan 2024  bo    note: acme-2: created, owner = bo, status = prospect
$ deals show acme-2
X                                                                       acme-2-x
Acme Corp (customer) · no owner

  Stage     Lead
  Amount    none · 10 % · pipeline
  Close     no date
  Next      nothing; deals next acme-2-x TEXT --on DATE

# two opportunities of one customer
file opportunities/acme-a.toml
| name = "A"
| customer = "acme"
| stage = "proposal"
| amount = 100
| tasks = [
|   { id = 1, text = "Call" },
| ]
file opportunities/acme-b.toml
| name = "A"
| customer = "acme"
| stage = "lead"
| amount = 200
| currency = "USD"
| close = 2027-01-31
| probability = 40
| next_step = { on = 2026-12-01, text = "Visit" }
| tasks = [
|   { id = 1, text = "Call" },
|   { id = 1, text = "Write" },
| ]
| history = [
|   { at = 2026-01-01T08:00:00Z, by = "bo", event = "created", stage = "lead", amount = 100.00 },
|   { at = 2026-01-02T08:00:00Z, by = "bo", event = "note", text = "Keen." },
| ]
| 
| [[items]]
| text = "Seats"
| quantity = 2
| price = 50
$ deals merge acme-a acme-b --yes
acme-b: merged into acme-a
  takes      close 31 Jan 2027 (in 71 days), next_step Visit, 1 Dec, 1 task, 1 item
  moves      2 events
  not taken  stage lead, currency USD, amount 200.00 USD, probability 40
$ cat opportunities/acme-a.toml
name = "A"
customer = "acme"
stage = "proposal"
amount = 100
close = 2027-01-31
next_step = { on = 2026-12-01, text = "Visit" }
tasks = [
  { id = 1, text = "Call" },
  { id = 2, text = "Write" },
]
history = [
  { at = 2026-01-01T08:00:00Z, by = "bo", event = "note", text = "acme-b: created, stage = lead, amount = 100.00" },
  { at = 2026-01-02T08:00:00Z, by = "bo", event = "note", text = "Keen." },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "proposal", amount = 100.00 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", close = 2027-01-31, merged = "acme-b", text = "next_step: Visit, 1 Dec; not taken: stage = lead, currency = USD, amount = 200.00 USD, probability = 40" },
]

[[items]]
text = "Seats"
quantity = 2
price = 50
$ deals check acme-a
no problems in 1 record
