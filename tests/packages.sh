#!/bin/sh
# Installs what building and testing needs on Debian and Ubuntu, when it is missing; as root or with sudo.
set -eu

packages="g++ cmake make pkg-config git libtomlplusplus-dev libcli11-dev libfmt-dev libutf8proc-dev libpcre2-dev libmd-dev libgmime-3.0-dev"
if [ "${1:-}" = tests ]; then
  packages="$packages clang libclang-rt-dev catch2 librapidcheck-dev strace valgrind"
fi

missing=""
for package in $packages; do
  dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
done
if [ -z "$missing" ]; then
  exit 0
fi

as_root=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "these packages are missing, and there is no sudo to install them:$missing" >&2
    exit 1
  fi
  as_root=sudo
fi
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
