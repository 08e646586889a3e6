# Sourced by the two commands: a clear word about Node, and the packages of the lockfile.
# Needs nothing but a POSIX shell.

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

require_node() {
  command -v node >/dev/null 2>&1 || fail "Tandem needs Node 20.19 or newer: https://nodejs.org"
  node -e '
    const [major, minor] = process.versions.node.split(".").map(Number)
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)
  ' || fail "Tandem needs Node 20.19 or newer; this is Node $(node --version)."
}

# Packages are installed when they are missing or older than the lockfile.
require_packages() {
  stamp=node_modules/.package-lock.json
  if [ -f "$stamp" ] && [ -z "$(find package-lock.json -newer "$stamp")" ]; then
    return
  fi
  echo "Installing packages…"
  npm ci --no-audit --no-fund || fail "The packages could not be installed. The first run needs the network."
  touch "$stamp"
}
