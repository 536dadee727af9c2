#!/bin/sh
# Installs what is missing, then builds with warnings as errors and runs every test: once as it is
# shipped, once under the address and undefined-behaviour sanitizers.
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
build_and_test build/sanitized -DDEALS_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug
build_and_test build/tests -DCMAKE_BUILD_TYPE=Release
