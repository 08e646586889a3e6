#!/bin/sh
# npm test: install what is missing, a browser included, then run every check.
set -eu
cd "$(dirname "$0")/.."
. scripts/prepare.sh

require_node
require_packages

find_browser() {
  node scripts/find-browser.mjs >/dev/null 2>&1
}

require_browser() {
  if find_browser; then return; fi
  echo "Installing a browser for the end-to-end tests…"
  npx --no-install playwright install chromium || echo "Playwright could not fetch its own browser."
  if find_browser; then return; fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    { apt-get update && apt-get install -y chromium; } || echo "apt-get could not install Chromium."
  fi
  find_browser || fail "No Chromium could be found or installed. Install Chromium or Google Chrome, or name one in TANDEM_BROWSER, and run npm test again."
}

require_browser
exec node scripts/run-tests.mjs
