#!/usr/bin/env bash
# Starts a PostgreSQL of its own in a temporary folder, on a socket only, runs a command against it, and removes it again.
#   scripts/with-postgres.sh node test/integration/postgres.mjs
# The command finds it through PGHOST, PGPORT, PGUSER and PGDATABASE. PG_DATA holds its folder and PG_BIN its programs. As root it
# runs as user postgres, since PostgreSQL refuses root. Debian: apt-get install -y postgresql
# Ends with 69 where PostgreSQL is not installed.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: scripts/with-postgres.sh COMMAND [ARGUMENT...]" >&2
  exit 2
fi

bin="$(dirname "$(command -v pg_ctl || ls -d /usr/lib/postgresql/*/bin/pg_ctl 2>/dev/null | sort -V | tail -n 1 || true)")"
if [ ! -x "$bin/pg_ctl" ] || [ ! -x "$bin/initdb" ]; then
  echo "with-postgres: PostgreSQL is not installed (no initdb and pg_ctl); Debian: apt-get install -y postgresql" >&2
  exit 69
fi

folder="$(mktemp -d "${TMPDIR:-/tmp}/interdict-pg.XXXXXX")"
as=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi

stop() {
  (cd / && "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop) >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT

# From /, which user postgres may enter.
start() {
  cd /
  "${as[@]}" "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --no-locale
  "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -o "-k $folder -c listen_addresses=" start
}
if ! (start) >"$folder.out" 2>&1; then
  cat "$folder.out" >&2
  cat "$folder/log" >&2 2>/dev/null || true
  rm -f "$folder.out"
  echo "with-postgres: PostgreSQL did not start." >&2
  exit 70
fi
rm -f "$folder.out"

export PGHOST="$folder" PGPORT=5432 PGUSER=postgres PGDATABASE=postgres PG_DATA="$folder/data" PG_BIN="$bin"
"$@"
