#!/bin/sh
# Counts what no noise touches, and holds it to bounds: counts.sh DEALS GENERATE COMPARE
# What a file costs is the difference between two books, by the files that were opened in each.
set -eu
deals=$1 generate=$2 compare=$3
export DEALS_NOW=2026-11-21T10:30:00Z DEALS_USER=anna LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

if ! strace -o "$work/trace" true 2>/dev/null || ! valgrind --version >/dev/null 2>&1; then
  echo "skipped: strace (allowed to trace) and valgrind are needed to count"
  exit 77
fi

# hold WHAT NUMBER BOUND
hold() {
  verdict=within
  if [ "$2" -gt "$3" ]; then
    verdict="ABOVE"
    failures=$((failures + 1))
  fi
  printf '%-60s %11s  %s %s\n' "$1" "$2" "$verdict" "$3"
}
# The number of system calls, all of them or those of one name.
calls() { awk -v name="$1" '$NF == name { print $4 }' "$work/trace"; }
trace() { strace -f -c -o "$work/trace" "$deals" "$@" >/dev/null; }
instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$deals" "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}
# The median of 25: the system counts a thread's pages in lots, some hundred KiB more or less.
kibibytes() {
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
    "$compare" --memory "$deals" "$@"
  done | sort -n | sed -n 13p
}

for size in 1000 2000 21000; do "$generate" $size "$work/$size" book; done
mkdir "$work/empty"
"$deals" init "$work/empty" >/dev/null

hold "instructions: --version" "$(instructions --version)" 1000000
hold "instructions: list in an empty book" "$(instructions -C "$work/empty" list)" 4000000

# report INSTRUCTIONS BYTES COMMAND…: what one file, or one opportunity, may cost.
report() {
  most_instructions=$1 most_bytes=$2
  shift 2
  trace -C "$work/1000/book" "$@"
  few=$(calls total) few_files=$(calls openat)
  trace -C "$work/21000/book" "$@"
  files=$(($(calls openat) - few_files))
  # Three calls; in hundredths, as larger listings, more memory and waiting are shared by all files.
  hold "hundredths of a system call per file: $*" $((($(calls total) - few) * 100 / files)) 305
  few=$(instructions -C "$work/1000/book" "$@")
  hold "instructions per file: $*" $((($(instructions -C "$work/2000/book" "$@") - few) / (files / 20))) "$most_instructions"
  few=$(kibibytes -C "$work/1000/book" "$@")
  hold "bytes of memory per opportunity: $*" \
    $((($(kibibytes -C "$work/21000/book" "$@") - few) * 1024 / 20000)) "$most_bytes"
}
report 25000 360 forecast
# These print a line for each, or look into each history.
report 45000 400 list --all
report 30000 440 today
exit $((failures > 0))
