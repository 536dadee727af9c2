#!/bin/sh
# Fuzzes every target: tests/fuzz/run.sh [SECONDS_PER_TARGET], 60 by default; an hour each is a good
# night's work. As many targets run at a time as there are cores. FUZZ_BUILD names a build directory
# with DEALS_FUZZ (default build/fuzz), FUZZ_TARGETS the targets.
# Findings are left in BUILD/fuzzing/findings/<target>; new inputs of interest in
# BUILD/fuzzing/corpus/<target>, where the next run takes them up.
set -eu
cd "$(dirname "$0")/../.."

seconds=${1:-60}
build=${FUZZ_BUILD:-build/fuzz}
all=$(find tests/fuzz/corpus -mindepth 1 -maxdepth 1 -type d -exec basename {} \; | sort)
targets=${FUZZ_TARGETS:-$all}
cores=$(nproc)

if [ ! -f "$build/CMakeCache.txt" ]; then
  cmake -S . -B "$build" -DDEALS_DEVELOPER=ON -DDEALS_FUZZ=ON -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_BUILD_TYPE=RelWithDebInfo >/dev/null
fi
cmake --build "$build" --parallel "$cores" --target fuzz >/dev/null

work=$build/fuzzing
mkdir -p "$work"
# One target, for xargs.
cat >"$work/one.sh" <<'ONE'
set -eu
build=$1 seconds=$2 target=$3
work=$build/fuzzing
mkdir -p "$work/corpus/$target" "$work/findings/$target"
case $target in
  record | plain | edit | splice | mapping) words=toml ;;
  *) words=$target ;;
esac
dictionary=
if [ -f "tests/fuzz/$words.dict" ]; then dictionary=-dict=tests/fuzz/$words.dict; fi
# A finding ends the run of its target.
"$build/tests/fuzz/fuzz_$target" $dictionary -max_total_time="$seconds" -timeout=10 -max_len=4096 \
  -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$work/findings/$target/" \
  "$work/corpus/$target" "tests/fuzz/corpus/$target" >"$work/$target.log" 2>&1 ||
  echo "$target" >>"$work/failed"
ONE
rm -f "$work/failed"
echo "$targets" | tr ' ' '\n' | xargs -n 1 -P "$cores" sh "$work/one.sh" "$build" "$seconds"

printf '%-12s %12s %12s %9s\n' target executions "a second" findings
for target in $targets; do
  stat() { sed -n "s/^stat::$1: *//p" "$work/$target.log"; }
  finding=0
  if [ -f "$work/failed" ] && grep -qx "$target" "$work/failed"; then finding=1; fi
  printf '%-12s %12s %12s %9s\n' "$target" "$(stat number_of_executed_units)" \
    "$(stat average_exec_per_sec)" "$finding"
done
[ -f "$work/failed" ] || exit 0
while read -r target; do
  printf '\n%s:\n' "$target"
  grep -a -v "^#" "$work/$target.log" | tail -40
done <"$work/failed" >&2
echo "the inputs are in $work/findings; keep them as tests/fuzz/corpus/TARGET/regression-NAME" >&2
exit 1
