#!/usr/bin/env bash
# Brings the Debian packages the tests need; names them where it may not install.
set -euo pipefail
missing=()
command -v chromium >/dev/null || missing+=(chromium)
fc-list 2>/dev/null | grep -qi 'Noto.*CJK' || missing+=(fonts-noto-cjk)
fc-list 2>/dev/null | grep -qi 'NotoSansThai\|NotoSansDevanagari' || missing+=(fonts-noto-core)
command -v dovecot >/dev/null || [ -x /usr/sbin/dovecot ] || missing+=(dovecot-imapd)
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${missing[*]} ..."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
else
  echo "The tests need these Debian packages: ${missing[*]}. Install them (apt-get install ${missing[*]}) and run the command again." >&2
  exit 1
fi
