# Sourced by scripts/run and scripts/test: system packages, the environment, and telling how far.
# POSIX sh. Packages come from whatever apt and pip are configured for; nothing else is asked.

say() { printf '%s\n' "$*"; }

# step "what is done" command...: run quietly, show that it lives, show its output where it fails.
step() {
    what=$1
    shift
    log=$(mktemp)
    began=$(date +%s)
    "$@" >"$log" 2>&1 &
    child=$!
    while kill -0 "$child" 2>/dev/null; do
        if [ -t 1 ]; then
            printf '\r%s … %s s ' "$what" "$(($(date +%s) - began))"
        fi
        sleep 1
    done
    status=0
    wait "$child" || status=$?
    [ ! -t 1 ] || printf '\r\033[K'
    if [ "$status" = 0 ]; then
        say "$what: done in $(($(date +%s) - began)) s"
    else
        say "$what: failed ($status)"
        tail -n 30 "$log"
    fi
    rm -f "$log"
    return "$status"
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || say "apt-get update failed; going on with the lists at hand"
    apt-get install -y -qq --no-install-recommends "$@" && return 0
    # One name that this release does not have must not keep the others away.
    for package in "$@"; do
        apt-get install -y -qq --no-install-recommends "$package" || true
    done
}

# missing package:'test that succeeds when present'...: print the packages whose test fails.
missing() {
    for pair in "$@"; do
        sh -c "${pair#*:}" >/dev/null 2>&1 || printf '%s ' "${pair%%:*}"
    done
}

# want package:'test'...: install what is missing where we may; say what is missing where not.
want() {
    needed=$(missing "$@")
    [ -n "$needed" ] || return 0
    if may_install; then
        # shellcheck disable=SC2086 # a list of words
        step "Installing $needed" install_packages $needed || true
        needed=$(missing "$@")
        [ -n "$needed" ] || return 0
    fi
    say "Not installed: $needed"
    say "  An administrator can install it with: apt-get install --no-install-recommends $needed"
    return 1
}

# python_program: the newest usable Python, 3.11 or later, that can make environments.
python_program() {
    for name in ${PYTHON:-} python3 /usr/bin/python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

# environment directory lockfile: a virtual environment with exactly what the lock file says.
environment() {
    wanted=$(sha256sum "$2" | cut -d' ' -f1)
    if [ "$(cat "$1/.stamp" 2>/dev/null)" = "$wanted" ] && "$1/bin/python" -c '' 2>/dev/null; then
        return 0
    fi
    if ! python=$(python_program); then
        want "python3-venv:python3 -c 'import venv, ensurepip'" || true
        python=$(python_program) || {
            say "Python 3.11 or later with its venv module is needed."
            return 1
        }
    fi
    rm -f "$1/.stamp"
    "$1/bin/python" -c '' 2>/dev/null ||
        step "Making the environment $1 with $python" "$python" -m venv --clear "$1" || return 1
    step "Installing what $2 lists (some minutes the first time)" \
        "$1/bin/python" -m pip install --disable-pip-version-check --no-input --no-compile \
        --require-hashes --only-binary :all: -r "$2" || return 1
    say "$wanted" >"$1/.stamp"
}

# command_line directory: the program ce-intake in the environment, running the code that stands here.
command_line() {
    wanted=$(sha256sum pyproject.toml | cut -d' ' -f1)-$(pwd)
    if [ "$(cat "$1/.stamp-here" 2>/dev/null)" != "$wanted" ]; then
        step "Installing the command ce-intake" "$1/bin/python" -m pip install \
            --disable-pip-version-check --no-input --no-deps --no-build-isolation --editable . ||
            return 1
        say "$wanted" >"$1/.stamp-here"
    fi
}

# browser: a Chromium for the tests. Ubuntu has none outside snap: there Playwright brings its own.
browser() {
    found='command -v chromium || command -v google-chrome || command -v google-chrome-stable'
    own='.venv-dev/bin/python -c "
from pathlib import Path
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    assert Path(playwright.chromium.executable_path).exists()"'
    sh -c "$found" >/dev/null 2>&1 || sh -c "$own" >/dev/null 2>&1 && return 0
    want "chromium:$found" && return 0
    step "Fetching a browser by Playwright" \
        .venv-dev/bin/python -m playwright install --with-deps chromium
}
