# changing a stage's probability in the configuration never rewrites an opportunity
file deals.toml
| [[stages]]
| id = "lead"
| probability = 40
| [[stages]]
| id = "won"
| outcome = "won"
| [[stages]]
| id = "lost"
| outcome = "lost"
file opportunities/acme-deal.toml
| name = "Deal"
| customer = "acme"
| stage = "lead"
| amount = 100
file customers/acme.toml
| name = "Acme"
$ deals list --columns id,probability,weighted
 ID          %  Weighted
 acme-deal  40        40
 1 open deal, 100 EUR, weighted 40 EUR · 1 without a next step
$ cat opportunities/acme-deal.toml
name = "Deal"
customer = "acme"
stage = "lead"
amount = 100

# a probability is a number from 0 to 100
book fjord-analytics
$ deals set globex-pilot probability=150
! deals: "150" is not between 0 and 100
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals set globex-pilot probability=high
! deals: "high" is not a percentage
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals set globex-pilot probability=-1
! deals: "-1" is not between 0 and 100
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals set globex-pilot probability=0.5.5
! deals: "0.5.5" is not a percentage
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals move-stage globex-pilot negotiation --probability 101
! deals: "101" is not between 0 and 100
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals create opportunity Test --customer globex --probability high
! deals: "high" is not a percentage
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals list 'probability:>150'
! deals: "150" is not between 0 and 100
!   probability:>150
!                ^~~
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2
$ deals list probability:high
! deals: "high" is not a percentage
!   probability:high
!               ^~~~
!   hint: write a number from 0 to 100 with at most two decimals, such as 80 or 12.5
? 2

# 0 % is a legal value: nothing is expected
$ deals set globex-pilot probability=0
globex-pilot: probability 50 % (the stage's) → 0 %
$ cat opportunities/globex-pilot.toml | grep -E '^probability|probability = 0'
probability = 0
  { at = 2026-11-21T10:30:00Z, by = "anna", event = "changed", probability = 0 },
$ deals --json list globex-pilot | grep -E '"(probability|probability_source)"|"weighted"' -A 3
      "probability": 0,
      "probability_source": "set",
      "category": "best",
      "category_source": "stage",
      "weighted": {
        "amount": "0.00",
        "currency": "EUR"
      },
$ deals list --columns id,probability probability:0
 ID            %
 globex-pilot  0
 1 open deal, 12,500 EUR, weighted 0 EUR · 1 overdue · 1 without a next step

# … and not the same as absent: the stage's counts again
$ deals set globex-pilot probability=
globex-pilot: probability 0 % → 50 % (the stage's)
$ deals --json list globex-pilot | grep -E '"(probability|probability_source)"|"weighted"' -A 3
      "probability": 50,
      "probability_source": "stage",
      "category": "best",
      "category_source": "stage",
      "weighted": {
        "amount": "6250.00",
        "currency": "EUR"
      },

# one that was set by hand falls back to the new stage's with a move, and the output says so
$ deals set globex-pilot probability=0
globex-pilot: probability 50 % (the stage's) → 0 %
$ deals move-stage globex-pilot negotiation
globex-pilot: proposal → negotiation   12,500 EUR, 75 % (was 0 %, set by hand), expected 3 Nov, 18 days ago
$ deals set globex-pilot probability=0
globex-pilot: probability 75 % (the stage's) → 0 %
$ deals move-stage globex-pilot proposal --keep-probability
globex-pilot: negotiation → proposal   12,500 EUR, 0 % (set by hand), expected 3 Nov, 18 days ago

