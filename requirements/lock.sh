#!/bin/sh
# Renew the lock files: `make lock`. Needs uv on the PATH (`pip install uv`).
# --universal: one lock for every Python from 3.11 on; no index address is written into it.
set -eu
cd "$(dirname "$0")"

compile() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links "$@"
}

write() { # write LOCK INPUT...: put in place only when every part could be compiled
    lock=$1
    shift
    { echo "# Written by requirements/lock.sh (make lock)."; compile "$@"; } > "$lock.new"
    case $lock in lint.lock) ;; *) compile --no-deps light.in >> "$lock.new" ;; esac
    mv "$lock.new" "$lock"
}

write runtime.lock runtime.in
write dev.lock runtime.in dev.in
write lint.lock lint.in
write bench.lock runtime.in dev.in bench.in
