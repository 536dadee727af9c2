# Two people work on one deal on two clones, and git merges what each of them did.
in anna
$ git init -q . && deals init --name Fjord --currency EUR
made the book "Fjord" in this directory, amounts in EUR
git now merges and shows its records with deals, in this clone
next: deals create customer "Acme Corp"
$ deals create customer "Acme Corp" && deals create opportunity Pilot --id pilot --customer acme-corp --amount 10k
acme-corp: created, a prospect
  customers/acme-corp.toml; next: deals create opportunity NAME --customer acme-corp
pilot: created in lead   10,000 EUR, 10 %
  opportunities/pilot.toml; next: deals next pilot TEXT --on DATE
$ git add . && git commit -qm "The book"

in .
$ git clone -q anna bo && deals -C bo init
"Fjord" is a book already
git now merges and shows its records with deals, in this clone

# bo prices it anew
in bo
user bo
now 2026-11-22T09:00:00Z
$ deals set pilot amount=12k && git commit -qam "Pilot costs more"
pilot: amount 10,000 → 12,000 EUR

# anna moves it
in anna
user anna
now 2026-11-22T10:00:00Z
$ deals move-stage pilot proposal && git commit -qam "Pilot: proposal"
pilot: lead → proposal   10,000 EUR, 50 % (was 10 %), no close date
! deals: warning: pilot skips qualification on the way to proposal
$ git pull -q --no-rebase --no-edit ../bo main
Auto-merging opportunities/pilot.toml
$ cat opportunities/pilot.toml
name = "Pilot"
customer = "acme-corp"
stage = "proposal"
amount = 12000.00
history = [
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "created", stage = "lead", amount = 10000.00 },
  { at = 2026-11-22T09:00:00Z, by = "bo", event = "changed", amount = 12000.00 },
  { at = 2026-11-22T10:00:00Z, by = "anna", event = "moved", stage = "proposal" },
]
$ deals check
no problems in 1 customer and 1 opportunity
