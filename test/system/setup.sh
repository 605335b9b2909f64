#!/usr/bin/env bash
# Installs what the system tests need from Debian's packages. Safe to run again.
set -euo pipefail

packages=(git procps openssl openssh-client minisign signify-openbsd strace postgresql haproxy nginx socat curl zip unzip bsdutils)
missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
