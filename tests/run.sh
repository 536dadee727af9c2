#!/bin/sh
# Installs what is missing, then builds with warnings as errors and tests: with clang++ under the
# address and undefined-behaviour sanitizers, every test, and two minutes of fuzzing in all; then with
# g++ the program as it is shipped, played through its sessions, properties and pages.
set -eu
cd "$(dirname "$0")/.."

sh tests/packages.sh tests
configure() {
  directory=$1
  shift
  # A dozen files compiled as one are four times as quick.
  cmake -S . -B "$directory" -DDEALS_DEVELOPER=ON -DCMAKE_UNITY_BUILD=ON "$@" >/dev/null
}
run_tests() {
  directory=$1
  shift
  ctest --test-dir "$directory" --output-on-failure --parallel "$(nproc)" "$@"
}

# Lines are enough to find a place by, and quicker to build than all that a debugger wants.
configure build/sanitized -DCMAKE_CXX_COMPILER=clang++ -DDEALS_FUZZ=ON -DCMAKE_BUILD_TYPE=Debug \
  -DCMAKE_CXX_FLAGS_DEBUG=-gline-tables-only
cmake --build build/sanitized --parallel "$(nproc)"
run_tests build/sanitized
FUZZ_BUILD=build/sanitized sh tests/fuzz/run.sh 10

# Unit tests do not see how the program is built: they are not compiled again.
configure build/tests -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release
cmake --build build/tests --parallel "$(nproc)" --target deals sessions_test git_sessions_test property_test \
  docs_test fuzz_test bench_generate bench_compare
run_tests build/tests --exclude-regex '^unit'
