#!/bin/sh
# Installs what is missing, builds deals and shows the forecast of the example book.
set -eu
cd "$(dirname "$0")/.."

sh tests/packages.sh
cmake -S . -B build -DCMAKE_UNITY_BUILD=ON >/dev/null
cmake --build build --parallel "$(nproc)" --target deals
DEALS_NOW=2026-11-21 build/deals -C examples/fjord-analytics forecast
