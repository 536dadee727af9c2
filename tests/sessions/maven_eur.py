#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the won deals of the Maven data come to in euros, worked out apart from deals.

    python3 tests/sessions/maven_eur.py "$DEALS_TEST_DATA"

Each won deal's dollars are divided by the ECB's rate of its close date (that of the last day
before, where there is none on it), rounded half to even to cents, and only then added. The figures
that this prints stand in maven_rates_test.cpp.
"""

import bisect
import csv
import pathlib
import sys
from fractions import Fraction


def dollar_rates(path):
    """Days in order, and what one euro was in dollars from each of them on."""
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    rates = sorted((row["Date"], Fraction(row["USD"])) for row in rows if row["USD"] != "N/A")
    return [day for day, _ in rates], [rate for _, rate in rates]


def half_even(value):
    """A fraction as a whole number; Python's round() of a fraction is exact and half to even."""
    return round(value)


def main(data):
    days, rates = dollar_rates(data / "fx-ecb" / "eurofxref-hist.csv")
    count, cents, years = 0, 0, {}
    with open(data / "maven-crm" / "sales_pipeline.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["deal_stage"] != "Won":
                continue
            rate = rates[bisect.bisect_right(days, row["close_date"]) - 1]
            euro = half_even(Fraction(row["close_value"]) * 100 / rate)
            count += 1
            cents += euro
            quarter = f"{row['close_date'][:4]}-Q{(int(row['close_date'][5:7]) + 2) // 3}"
            years[quarter] = years.get(quarter, 0) + euro
    print(f"{count} won, {cents // 100}.{cents % 100:02} EUR")
    for quarter, sum_of in sorted(years.items()):
        print(f"{quarter} {sum_of // 100}.{sum_of % 100:02}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
