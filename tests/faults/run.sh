#!/bin/sh
# Interrupts changing commands at every system call, and makes every call fail, on copies of a small
# book. After each run the book must be as before or as after the command, several files all or none,
# the next command must work, and nothing may be left over. Then it lets processes race. Needs strace.
#
#     sh tests/faults/run.sh [DEALS]      DEALS: the program, else build/deals
set -eu

deals=$(realpath "${1:-build/deals}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
export DEALS_NOW=2026-11-21T10:30:00Z DEALS_USER=anna HOME="$work" NO_COLOR=1
unset DEALS_BOOK || true

calls='openat write fsync renameat2 unlinkat mkdirat ftruncate'
errors='ENOSPC EIO EACCES EMFILE'
findings=0

in_book() { (cd "$1" && shift && "$deals" "$@"); }

make_book() {
  "$deals" init "$work/book" --name Faults >"$work/out"
  in_book "$work/book" create customer Acme --quiet
  for deal in one two three; do
    in_book "$work/book" create opportunity "$deal" --id "$deal" --customer acme --amount 10k --quiet
  done
  in_book "$work/book" set --where is:open source=fair --yes --quiet
}

# Everything that is the user's, as one text.
state() { (cd "$1" && find . -path ./.deals -prune -o -type f -print | sort | xargs sha256sum); }

fresh_copy() { rm -rf "$work/copy" && cp -a "$work/book" "$work/copy"; }

complain() {
  findings=$((findings + 1))
  echo "  FINDING: $1"
}

# What must hold of the copy, whatever happened to the command.
examine() {
  now=$(state "$work/copy")
  # A reader sees one state or the other, completed when it has to be.
  in_book "$work/copy" list --all >"$work/out" 2>&1 || complain "$1: list fails: $(cat "$work/out")"
  now=$(state "$work/copy")
  case $now in
    "$before") old=$((old + 1)) ;;
    "$after") new=$((new + 1)) ;;
    *) complain "$1: neither the old nor the new state" ;;
  esac
  in_book "$work/copy" create customer Next --quiet 2>"$work/out" ||
    complain "$1: the next command fails: $(cat "$work/out")"
  left=$(cd "$work/copy/.deals" && ls tmp txn commit undo/pending 2>/dev/null | grep -v ':$' || true)
  [ -z "$left" ] || complain "$1: left over: $left"
}

# Runs the command with the fault; false when there was no such call any more.
with_fault() {
  fault=$1
  shift
  fresh_copy
  code=0
  { (cd "$work/copy" && strace -f -qq -o "$work/trace" -e "trace=$call" -e "inject=$call:$fault" \
    "$deals" "$@" >"$work/out" 2>&1; exit $?); } 2>/dev/null || code=$?
  grep -q -e INJECTED -e 'killed by' "$work/trace"
}

kill_everywhere() {
  for call in $calls; do
    n=1
    while with_fault "signal=KILL:when=$n" "$@"; do
      examine "KILL before $call $n"
      n=$((n + 1))
      points=$((points + 1))
    done
  done
}

fail_everywhere() {
  for call in $calls; do
    for error in $errors; do
      n=1
      while with_fault "error=$error:when=$n" "$@"; do
        now=$(state "$work/copy")
        late=$(grep -c -e 'in place' -e 'will be completed' "$work/out" || true)
        if [ "$code" -eq 0 ] && [ "$now" != "$after" ]; then complain "$error at $call $n: exit 0, not done"; fi
        if [ "$code" -ne 0 ] && [ "$now" != "$before" ] && [ "$late" -eq 0 ]; then
          [ "$call" = write ] || complain "$error at $call $n: exit $code, but done: $(cat "$work/out")"
        fi
        examine "$error at $call $n"
        n=$((n + 1))
        points=$((points + 1))
      done
    done
  done
}

command_of() {
  echo "$*"
  before=$(state "$work/book")
  fresh_copy
  in_book "$work/copy" "$@" >"$work/out" 2>&1
  after=$(state "$work/copy")
  for way in kill fail; do
    points=0 old=0 new=0
    "${way}_everywhere" "$@"
    printf '  %s: %d points, %d before, %d after the change\n' "$way" "$points" "$old" "$new"
  done
}

# Eight processes note 25 things each on one opportunity: every one that was acknowledged is there.
race_for_one_file() {
  fresh_copy
  : >"$work/done"
  for process in 1 2 3 4 5 6 7 8; do
    (for note in $(seq 25); do
      in_book "$work/copy" note one "tok-$process-$note" --quiet && echo x >>"$work/done"
    done) &
  done
  wait
  said=$(wc -l <"$work/done")
  there=$(grep -c 'tok-' "$work/copy/opportunities/one.toml")
  echo "8 processes, 25 notes each on one opportunity: $said acknowledged, $there there"
  [ "$said" -eq 200 ] && [ "$there" -eq 200 ] || complain "notes were lost"
}

# Eight processes make the same opportunity: one wins.
race_for_one_name() {
  won=0
  for round in $(seq 20); do
    : >"$work/done"
    for process in 1 2 3 4 5 6 7 8; do
      (in_book "$work/copy" create opportunity Race --id "race-$round" --customer acme --quiet \
        2>/dev/null && echo x >>"$work/done") &
    done
    wait
    [ "$(wc -l <"$work/done")" -eq 1 ] && won=$((won + 1))
  done
  echo "8 processes, one new id, 20 rounds: $won with one winner"
  [ "$won" -eq 20 ] || complain "an id had several winners, or none"
}

make_book
race_for_one_file
race_for_one_name
command_of set one amount=12k
command_of create opportunity Four --id four --customer acme
command_of move-stage --where is:open proposal --yes
command_of rename acme acme-group
command_of undo
echo "findings: $findings"
[ "$findings" -eq 0 ]
