# git diff, git show and git log -p of a record in words
in book
book fjord-analytics
$ git init -q . && deals init --quiet && git add . && git commit -qm "The book"
$ deals textconv opportunities/acme-annual-renewal.toml
name         Annual renewal
customer     acme
stage        negotiation
amount       48,000.00
close        Tue 15 Dec 2026
probability  80 %
category     commit
owner        anna
type         renewal
source       referral
tags         priority
external     hubspot 12345
next step    Sat 28 Nov 2026, Send the revised order form
notes        Champion: Ola. Security review is blocking.
contact      Ola Nordmann, role champion
task         1, Send SOC 2 report, due Wed 25 Nov 2026, owner anna, done Thu 19 Nov 2026
task         2, Ask legal for the data processing agreement, due Fri 27 Nov 2026, owner bo
history
  2026-09-01 08:12  anna      created: stage lead, amount 40,000.00, close Thu 31 Dec 2026, owner anna
  2026-09-14 10:00  anna      moved: stage lead → qualification
  2026-10-02 13:45  bo        note: Talked to procurement; wants 10 % off.
  2026-10-09 07:30  anna      changed: amount 40,000.00 → 48,000.00, close Thu 31 Dec 2026 → Tue 15 Dec 2026
  2026-10-20 15:00  anna      moved: stage qualification → negotiation
  2026-10-20 15:01  anna      changed: probability 80 %, category commit
item         Platform seats, quantity 40, price 1,200.00, every year, from Fri 1 Jan 2027, times 1
region       EMEA
$ deals textconv customers/acme.toml
name         Acme Corp
kind         organization
status       customer
owner        anna
source       referral
industry     logistics
website      https://acme.example
tags         nordics, reference
external     hubspot 881
notes
    Buys in Q4. Legal is slow in July.
    Invoices go to ap@acme.example, with the order number or they bounce.
history
  2025-11-24 09:00  anna      created: owner anna, status lead
  2025-12-03 12:30  anna      promoted: status lead → prospect
  2025-12-18 14:10  anna      changed: status prospect → customer
  2026-08-20 11:00  anna      meeting: Yearly review in Drammen. Happy with the forecasts, wants SSO.
contact      Ola Nordmann, role CTO, email ola@acme.example, phone +47 22 00 01 10
contact      Siri Bakke, role Procurement, email siri.bakke@acme.example, purchasing@acme.example, phone none
$ deals move-stage acme-annual-renewal proposal --quiet && deals set acme-annual-renewal amount=52000.50 tags+=urgent close=2026-12-20 --quiet
$ deals task done acme-annual-renewal 2 --quiet && echo "# ask for the VAT number" >> opportunities/acme-annual-renewal.toml
$ git diff
diff --git a/opportunities/acme-annual-renewal.toml b/opportunities/acme-annual-renewal.toml
index 25c3d34..65ffada 100644
--- a/opportunities/acme-annual-renewal.toml
+++ b/opportunities/acme-annual-renewal.toml
@@ -1,20 +1,19 @@
 name         Annual renewal
 customer     acme
-stage        negotiation
-amount       48,000.00
-close        Tue 15 Dec 2026
-probability  80 %
+stage        proposal
+amount       52,000.50
+close        Sun 20 Dec 2026
 category     commit
 owner        anna
 type         renewal
 source       referral
-tags         priority
+tags         priority, urgent
 external     hubspot 12345
 next step    Sat 28 Nov 2026, Send the revised order form
 notes        Champion: Ola. Security review is blocking.
 contact      Ola Nordmann, role champion
 task         1, Send SOC 2 report, due Wed 25 Nov 2026, owner anna, done Thu 19 Nov 2026
-task         2, Ask legal for the data processing agreement, due Fri 27 Nov 2026, owner bo
+task         2, Ask legal for the data processing agreement, due Fri 27 Nov 2026, owner bo, done Sat 21 Nov 2026
 history
   2026-09-01 08:12  anna      created: stage lead, amount 40,000.00, close Thu 31 Dec 2026, owner anna
   2026-09-14 10:00  anna      moved: stage lead → qualification
@@ -22,5 +21,9 @@ history
   2026-10-09 07:30  anna      changed: amount 40,000.00 → 48,000.00, close Thu 31 Dec 2026 → Tue 15 Dec 2026
   2026-10-20 15:00  anna      moved: stage qualification → negotiation
   2026-10-20 15:01  anna      changed: probability 80 %, category commit
+  2026-11-21 10:30  anna      moved: stage negotiation → proposal, no probability
+  2026-11-21 10:30  anna      changed: amount 48,000.00 → 52,000.50, close Tue 15 Dec 2026 → Sun 20 Dec 2026: tags: priority → priority, urgent
+  2026-11-21 10:30  anna      task: task 2, done true: Ask legal for the data processing agreement
 item         Platform seats, quantity 40, price 1,200.00, every year, from Fri 1 Jan 2027, times 1
 region       EMEA
+# ask for the VAT number
$ git diff --no-textconv --stat
 opportunities/acme-annual-renewal.toml | 15 +++++++++------
 1 file changed, 9 insertions(+), 6 deletions(-)
$ git commit -qam "A day's work" && git show --format=%s
A day's work

diff --git a/opportunities/acme-annual-renewal.toml b/opportunities/acme-annual-renewal.toml
index 25c3d34..65ffada 100644
--- a/opportunities/acme-annual-renewal.toml
+++ b/opportunities/acme-annual-renewal.toml
@@ -1,20 +1,19 @@
 name         Annual renewal
 customer     acme
-stage        negotiation
-amount       48,000.00
-close        Tue 15 Dec 2026
-probability  80 %
+stage        proposal
+amount       52,000.50
+close        Sun 20 Dec 2026
 category     commit
 owner        anna
 type         renewal
 source       referral
-tags         priority
+tags         priority, urgent
 external     hubspot 12345
 next step    Sat 28 Nov 2026, Send the revised order form
 notes        Champion: Ola. Security review is blocking.
 contact      Ola Nordmann, role champion
 task         1, Send SOC 2 report, due Wed 25 Nov 2026, owner anna, done Thu 19 Nov 2026
-task         2, Ask legal for the data processing agreement, due Fri 27 Nov 2026, owner bo
+task         2, Ask legal for the data processing agreement, due Fri 27 Nov 2026, owner bo, done Sat 21 Nov 2026
 history
   2026-09-01 08:12  anna      created: stage lead, amount 40,000.00, close Thu 31 Dec 2026, owner anna
   2026-09-14 10:00  anna      moved: stage lead → qualification
@@ -22,5 +21,9 @@ history
   2026-10-09 07:30  anna      changed: amount 40,000.00 → 48,000.00, close Thu 31 Dec 2026 → Tue 15 Dec 2026
   2026-10-20 15:00  anna      moved: stage qualification → negotiation
   2026-10-20 15:01  anna      changed: probability 80 %, category commit
+  2026-11-21 10:30  anna      moved: stage negotiation → proposal, no probability
+  2026-11-21 10:30  anna      changed: amount 48,000.00 → 52,000.50, close Tue 15 Dec 2026 → Sun 20 Dec 2026: tags: priority → priority, urgent
+  2026-11-21 10:30  anna      task: task 2, done true: Ask legal for the data processing agreement
 item         Platform seats, quantity 40, price 1,200.00, every year, from Fri 1 Jan 2027, times 1
 region       EMEA
+# ask for the VAT number
$ git log -p -1 --format=%s --no-textconv -- opportunities | head -14
A day's work

diff --git a/opportunities/acme-annual-renewal.toml b/opportunities/acme-annual-renewal.toml
index 25c3d34..65ffada 100644
--- a/opportunities/acme-annual-renewal.toml
+++ b/opportunities/acme-annual-renewal.toml
@@ -1,14 +1,13 @@
 name = "Annual renewal"
 customer = "acme"
-stage = "negotiation"
-amount = 48000.00
-close = 2026-12-15
-probability = 80
+stage = "proposal"

# the layout alone makes no difference
$ sed -i 's/^owner = "anna"/owner    =    "anna"/' opportunities/acme-annual-renewal.toml && git diff

# a file that cannot be read is shown as it is
$ printf '<<<<<<< ours\nname = "A"\n=======\nname = "B"\n>>>>>>> theirs\n' > customers/acme.toml
$ deals textconv customers/acme.toml
<<<<<<< ours
name = "A"
=======
name = "B"
>>>>>>> theirs
$ printf 'name = "A\033[31m\377"\nnotes = """\none # no comment\n\n two\n"""\nodd = [1, [2, "# x"], { a = 1 }] # why\nhistory = "none"\n' > odd.toml && deals textconv odd.toml
name = "A\e[31m\xFF"
notes = """
one # no comment

 two
"""
odd = [1, [2, "# x"], { a = 1 }] # why
history = "none"
$ printf 'half a line' > half.toml && deals textconv half.toml
half a line
\(no newline at the end)
$ : > empty.toml && deals textconv empty.toml
$ deals textconv missing.toml
! deals: no file "missing.toml"
? 3
