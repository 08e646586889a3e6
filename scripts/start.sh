#!/bin/sh
# npm start: install what is missing, build what has changed, serve the app and open it.
set -eu
cd "$(dirname "$0")/.."
. scripts/prepare.sh

require_node
require_packages

# Directories are compared too: their time changes when a file comes or goes.
stale() {
  [ ! -f dist/index.html ] ||
    [ -n "$(find src public index.html embed.html vite.config.ts package.json package-lock.json -newer dist/index.html | head -n 1)" ]
}

if stale; then
  echo "Building…"
  npx --no-install vite build --logLevel error || fail "The build failed."
fi

exec node scripts/serve.mjs --open "$@"
