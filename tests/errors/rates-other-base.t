# the ECB's rates are for the euro, these for the dollar
file deals.toml
| name = "Lab"
file rates.toml
| base = "USD"
| [rates.2026-10-01]
| EUR = 0.92
file ecb.csv
| Date,USD,
| 2026-02-03,1.1,
$ deals rates import ecb.csv
! deals: rates.toml: the base is USD, and the ECB's rates are for EUR
!   hint: move rates.toml away and import again: conversion between any two works with EUR
? 4
