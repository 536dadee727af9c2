# unknown keys are kept, and shown by show
file deals.toml
| name = "Lab"
| [fields.opportunity.region]
| type = "string"
file customers/acme.toml
| name = "Acme"
file opportunities/acme-odd.toml
| # Ours since 2025.
|
| "stage"   =   'lead'   # still
| name="Odd"
| customer = "acme"
|
| colour = "red" # a key of our own
| amount = "1_000.5"
| region='EMEA'
|
| [survey]
| score = 8
$ deals check
no problems in 1 customer and 1 opportunity
$ deals show acme-odd
Odd                                                                     acme-odd
Acme (customer) · no owner

  Stage     Lead
  Amount    1,000.50 EUR · 10 % · weighted 100.05 · pipeline
  Close     no date
  Next      nothing; deals next acme-odd TEXT --on DATE
  Region    EMEA
  Other     colour  red
            survey  {"score":8}
$ deals --json show acme-odd | grep -A 8 '"extra"'
    "extra": {
      "colour": "red",
      "survey": {
        "score": 8
      }
    },
    "path": "opportunities/acme-odd.toml"
  },
  "problems": []
$ deals --dry-run set acme-odd amount=1200 close=eoy
--- a/opportunities/acme-odd.toml
+++ b/opportunities/acme-odd.toml
@@ -5,8 +5,13 @@
 customer = "acme"
 
 colour = "red" # a key of our own
-amount = "1_000.5"
+amount = 1200.00
+close = 2026-12-31
 region='EMEA'
+history = [
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", amount = 1000.50 },
+  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 1200.00, close = 2026-12-31 },
+]
 
 [survey]
 score = 8
$ deals set acme-odd amount=1200
acme-odd: amount 1,000.50 → 1,200 EUR
$ deals move-stage acme-odd qualification
acme-odd: lead → qualification   1,200 EUR, 25 % (was 10 %), no close date
$ cat opportunities/acme-odd.toml
\# Ours since 2025.

"stage"   =   "qualification"   # still
name="Odd"
customer = "acme"

colour = "red" # a key of our own
amount = 1200.00
region='EMEA'
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "lead", amount = 1000.50 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 1200.00 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "moved", stage = "qualification" },
]

[survey]
score = 8

# an amount may be a string, an integer or a float; it is read exactly and written with its digits
file opportunities/acme-exact.toml
| name = "Exact"
| customer = "acme"
| stage = "proposal"
| amount = 48000.10
$ deals --json show acme-exact | grep -A 2 '"amount"'
    "amount": {
      "amount": "48000.10",
      "currency": "EUR"
    },
--
      "amount": "24000.05",
      "currency": "EUR"
    },
$ deals set acme-exact amount=0.1
acme-exact: amount 48,000.10 → 0.10 EUR
$ cat opportunities/acme-exact.toml
name = "Exact"
customer = "acme"
stage = "proposal"
amount = 0.10
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "baseline", stage = "proposal", amount = 48000.10 },
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", amount = 0.10 },
]

# exponents, inf, nan and hexadecimal are refused; so is a currency without a minor unit
file opportunities/acme-exact.toml
| name = "Exact"
| customer = "acme"
| stage = "proposal"
| amount = 48e3
file opportunities/acme-gold.toml
| name = "Gold"
| customer = "acme"
| stage = "proposal"
| amount = 5
| currency = "XAU"
file opportunities/acme-hex.toml
| name = "Hex"
| customer = "acme"
| stage = "proposal"
| amount = 0x10
file opportunities/acme-inf.toml
| name = "Inf"
| customer = "acme"
| stage = "proposal"
| amount = inf
file opportunities/acme-third.toml
| name = "Third"
| customer = "acme"
| stage = "proposal"
| amount = 1.005
$ deals check
deals: opportunities/acme-exact.toml:4:10: amount "48e3" is not a plain decimal number
  4 | amount = 48e3
    |          ^~~~
  hint: write digits and a point alone, like 48000.10
deals: opportunities/acme-gold.toml:5:12: "XAU" is a code without a minor unit
  5 | currency = "XAU"
    |            ^~~~~
  hint: write the currency that is paid in, like EUR
deals: opportunities/acme-hex.toml:4:10: amount "0x10" is not a plain decimal number
  4 | amount = 0x10
    |          ^~~~
  hint: write digits and a point alone, like 48000.10
deals: opportunities/acme-inf.toml:4:10: amount "inf" is not a plain decimal number
  4 | amount = inf
    |          ^~~
  hint: write digits and a point alone, like 48000.10
deals: opportunities/acme-third.toml:4:10: "1.005" has more decimals than EUR, which has 2
  4 | amount = 1.005
    |          ^~~~~
5 errors
? 1

# what a record must have
file opportunities/acme-exact.toml
| customer = "acme"
| stage = "proposal"
$ deals show acme-exact
! deals: opportunities/acme-exact.toml:1: missing "name"
!   hint: add a line: name = "…"
? 5
file opportunities/acme-exact.toml
| name = "Exact"
| stage = "proposal"
$ deals show acme-exact
! deals: opportunities/acme-exact.toml:1: missing "customer"
!   hint: add a line: customer = "…"
? 5
file opportunities/acme-exact.toml
| name = "Exact"
| customer = "acme"
$ deals show acme-exact
! deals: opportunities/acme-exact.toml:1: missing "stage"
!   hint: add a line: stage = "…"
? 5
file customers/nameless.toml
| status = "lead"
$ deals show nameless
! deals: customers/nameless.toml:1: missing "name"
!   hint: add a line: name = "…"
? 5

# a setting that is misspelt is a warning with a suggestion
file deals.toml
| [rules]
| skip_stage = "forbid"
$ deals list acme-odd --columns id
 ID
 acme-odd
 1 open deal, 1,200 EUR, weighted 300 EUR · 1 without a next step · 6 files left out
! deals: warning: deals.toml:2:1: unknown setting "rules.skip_stage"
!   2 | skip_stage = "forbid"
!     | ^~~~~~~~~~
!   hint: did you mean "skip_stages"?
! deals: customers/nameless.toml:1: missing "name"
!   hint: add a line: name = "…"
! deals: opportunities/acme-exact.toml:1: missing "stage"
!   hint: add a line: stage = "…"
! deals: opportunities/acme-gold.toml:5:12: "XAU" is a code without a minor unit
!   5 | currency = "XAU"
!     |            ^~~~~
!   hint: write the currency that is paid in, like EUR
! deals: opportunities/acme-hex.toml:4:10: amount "0x10" is not a plain decimal number
!   4 | amount = 0x10
!     |          ^~~~
!   hint: write digits and a point alone, like 48000.10
! deals: opportunities/acme-inf.toml:4:10: amount "inf" is not a plain decimal number
!   4 | amount = inf
!     |          ^~~
!   hint: write digits and a point alone, like 48000.10
! deals: opportunities/acme-third.toml:4:10: "1.005" has more decimals than EUR, which has 2
!   4 | amount = 1.005
!     |          ^~~~~
? 5
