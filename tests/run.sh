#!/bin/sh
# Installs what is missing, then builds with warnings as errors and runs every test: once with clang++
# under the address and undefined-behaviour sanitizers, where it then fuzzes for two minutes in all,
# and once as it is shipped, with g++.
set -eu
cd "$(dirname "$0")/.."

sh tests/packages.sh tests
build_and_test() {
  directory=$1
  shift
  cmake -S . -B "$directory" -DDEALS_DEVELOPER=ON "$@" >/dev/null
  cmake --build "$directory" --parallel "$(nproc)"
  ctest --test-dir "$directory" --output-on-failure --parallel "$(nproc)"
}
# Lines are enough to find a place by, and quicker to build than all that a debugger wants. Compiling
# several files as one is four times as quick; it also finds two private types of one name, which the
# linker would take for one. The other build shows that each file includes what it uses.
build_and_test build/sanitized -DCMAKE_CXX_COMPILER=clang++ -DDEALS_FUZZ=ON -DCMAKE_BUILD_TYPE=Debug \
  -DCMAKE_CXX_FLAGS_DEBUG=-gline-tables-only -DCMAKE_UNITY_BUILD=ON
FUZZ_BUILD=build/sanitized sh tests/fuzz/run.sh 12
build_and_test build/tests -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Release
