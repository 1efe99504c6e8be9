#!/bin/sh
# Builds, serves and tests the checker: ./build.sh [build | serve [port] | dev [port] | check question=choice… | write |
# test [name…] | release | compare old [new]]
set -eu
cd "$(dirname "$0")"

target=${CARGO_TARGET_DIR:-target}
stage=$target/stage
dist=dist

say() { printf '\n== %s\n' "$*"; }

# A missing tool stops the build with the one line that brings it, instead of failing somewhere later.
need() { # command, line to type
  command -v "$1" >/dev/null 2>&1 || { printf 'missing `%s`; type:\n  %s\n' "$1" "$2" >&2; exit 1; }
}

# The machine's administrator lets packages be installed without asking; anybody else is told what to type.
install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  else
    printf 'missing packages; type:\n  sudo apt-get install %s\n' "$*" >&2
    exit 1
  fi
}

prepare() {
  need cargo 'install Rust from your distribution or by rustup'
  need npm 'sudo apt-get install nodejs npm'
  # The target is part of rust-toolchain.toml, but an installed toolchain does not fetch it by itself.
  # The compiler is asked where the target would be: a Rust without rustup may have it as well.
  libraries=$(rustc --print target-libdir --target wasm32-unknown-unknown)
  if [ ! -d "$libraries" ]; then
    need rustup 'install the wasm32-unknown-unknown standard library of your Rust'
    rustup target add wasm32-unknown-unknown
  fi
  # npm keeps a copy of the lock file it installed from: the same lock needs no second install.
  if [ ! -x node_modules/.bin/esbuild ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    # No package may run a script of its own while it is installed; none of ours needs to.
    npm ci --ignore-scripts --no-audit --no-fund
  fi
}

site() {
  cargo run --quiet --locked -p icp-checker-site -- "$@"
}

# Paths of this machine must not end up in the wasm: they would make every machine's bytes differ.
# Flags in this form are parted by a character that no path has, so that a path may have a space.
# Two thin modules over one crate: the engine has no interface, the element has no rulebook. One command builds the
# crate once for both.
wasm() {
  home=${CARGO_HOME:-$HOME/.cargo}
  CARGO_ENCODED_RUSTFLAGS=$(printf -- '--remap-path-prefix=%s=/cargo\037--remap-path-prefix=%s=/rust\037--remap-path-prefix=%s=/icp-checker' \
    "$home" "$(rustc --print sysroot)" "$(pwd)") \
    cargo build --locked --release --lib --target wasm32-unknown-unknown -p icp-checker-engine -p icp-checker-element
  stage_modules release "$stage"
}

stage_modules() { # profile, folder
  mkdir -p "$2"
  for member in engine element; do
    cp "$target/wasm32-unknown-unknown/$1/icp_checker_$member.wasm" "$2/$member.wasm"
  done
}

build() {
  prepare
  say wasm
  wasm
  say "$dist"
  site build "$stage" "$dist"
}

# What is served while somebody works: neither small nor the same bytes as a release, but soon there.
quick() {
  cargo build --quiet --locked --profile quick --lib --target wasm32-unknown-unknown -p icp-checker-engine -p icp-checker-element
  stage_modules quick "$target/quick-stage"
  site build "$target/quick-stage" "$1" --quick
}

serve() { # port
  prepare
  # A port that is taken is told before the minute of building.
  site port "$1"
  build
  say 'serving, Ctrl-C ends it'
  # In place of this shell, so that whoever ends this process ends the server.
  exec "$target/debug/site" serve "$dist" "$1"
}

# Kept apart from `dist`, which stays what a release is.
dev() { # port
  prepare
  site port "$1"
  say 'serving, and building on every change; Ctrl-C ends it'
  exec "$target/debug/site" dev "$target/quick-dist" "$1" ./build.sh quick "$target/quick-dist"
}

# Everything that is generated and committed, by one command; the certificate last, which takes minutes.
write() {
  prepare
  say 'typings, manifest, schema'
  site write
  say 'tests/interview.txt'
  WRITE=1 cargo test --quiet --locked --test interview
  say 'src/certificate.rs'
  WRITE=1 cargo test --quiet --locked --test mutation
}

# The rulebook of a checkout, or one saved earlier.
rulebook_of() { # checkout or file, file to write
  if [ -d "$1" ]; then
    # A checkout from before the workspace has the tool in the crate itself; later ones had a profile for it.
    if [ -d "$1/www/site" ]; then tool='-p icp-checker-site'; else tool='--features site --bin site'; fi
    if grep -q '^\[profile.site\]' "$1/Cargo.toml"; then tool="--profile site $tool"; fi
    # shellcheck disable=SC2086 # several words are meant
    (cd "$1" && cargo run --quiet --locked $tool -- edition save "$2")
  else
    cp "$1" "$2"
  fi
}

compare() { # old, new
  [ $# -gt 0 ] || { printf 'expected an old checkout or saved rulebook, and perhaps a new one\n' >&2; exit 2; }
  work=$(mktemp -d)
  rulebook_of "$1" "$work/old.json"
  rulebook_of "${2:-.}" "$work/new.json"
  site edition compare "$work/old.json" "$work/new.json"
  rm -rf "$work"
}

# A step's own output says what failed; the run goes on, so that one look shows everything that did.
passed=0
failed=0
summary=
chosen() { # name
  case " $only " in '  ' | *" $1 "*) ;; *) return 1 ;; esac
}

count() { # name, exit code, seconds
  if [ "$2" = 0 ]; then
    passed=$((passed + 1))
    result=passed
  else
    failed=$((failed + 1))
    result=FAILED
    printf 'FAILED: %s\n' "$1" >&2
  fi
  summary="$summary$(printf '%-10s %s, %s s' "$1" "$result" "$3")
"
}

# Each step is a process of its own: inside a condition a shell would go on after a failed line.
step() { # name
  chosen "$1" || return 0
  say "$1"
  began=$(date +%s)
  if ./build.sh step "$1"; then code=0; else code=1; fi
  count "$1" "$code" "$(($(date +%s) - began))"
}

# Some steps run one after the other beside those in front. What they write is shown once they are met.
beside() { # name…
  mkdir -p "$target/beside"
  rm -f "$target"/beside/*.end
  (
    while [ $# -gt 0 ]; do
      if chosen "$1"; then
        began=$(date +%s)
        # Compilers have what is left idle; what opens pages waits for nobody.
        case $1 in lint | docs | build) kind='nice -n 19' ;; *) kind= ;; esac
        # shellcheck disable=SC2086 # several words or none are meant
        if $kind ./build.sh step "$1" >"$target/beside/$1.log" 2>&1; then code=0; else code=1; fi
        printf '%s %s\n' "$code" "$(($(date +%s) - began))" >"$target/beside/$1.end"
      fi
      shift
    done
  ) &
  lane=$!
}

meet() { # name
  chosen "$1" || return 0
  while [ ! -s "$target/beside/$1.end" ] && kill -0 "$lane" 2>/dev/null; do sleep 1; done
  say "$1"
  cat "$target/beside/$1.log"
  # A step that was ended from outside has left no result.
  read -r code seconds <"$target/beside/$1.end" || { code=1; seconds=0; }
  count "$1" "$code" "$seconds"
}

# Browser tests need a browser, fonts that can show all three languages, and a server that is not ours.
prepare_browser() {
  if [ ! -x /usr/bin/chromium ] || [ -z "$(fc-list :lang=zh-cn)" ] || [ -z "$(fc-list :lang=vi)" ] || [ ! -x /usr/sbin/nginx ]; then
    install_packages chromium fontconfig fonts-noto-core fonts-noto-cjk nginx-light
  fi
  PATH=$PATH:/usr/sbin
}

# Two more engines: Firefox, which speaks WebDriver by itself, and WebKit's, which needs a driver and a screen.
prepare_engines() {
  prepare_browser
  if [ ! -x /usr/bin/firefox-esr ] || [ ! -x /usr/bin/WebKitWebDriver ] || [ ! -x /usr/bin/xvfb-run ] || [ ! -x /usr/bin/xauth ]; then
    install_packages firefox-esr webkit2gtk-driver xvfb xauth
  fi
}

# The recipes bring their tools themselves, by npm and pip; Hugo is a program of the system.
prepare_recipes() {
  prepare_browser
  if ! command -v hugo >/dev/null 2>&1 || ! python3 -c 'import ensurepip' 2>/dev/null; then
    install_packages hugo python3 python3-venv
  fi
}

# The tool that judges crates would take minutes to compile; as a package of Python it is there in seconds.
# The list is copied last: the same list needs no second install.
prepare_supply() {
  tools=$target/tools
  if cmp -s tests/supply/requirements.txt "$tools/requirements.txt"; then return; fi
  python3 -c 'import ensurepip' 2>/dev/null || install_packages python3 python3-venv
  python3 -m venv "$tools" && "$tools/bin/pip" install --quiet --disable-pip-version-check --requirement tests/supply/requirements.txt &&
    cp tests/supply/requirements.txt "$tools/"
}

# Licences, sources and advisories of everything that is used, and what the build says of what is shipped.
supply_tests() {
  prepare_supply && TOOLS=$target/tools node --test --test-reporter=spec tests/supply/*.test.js
}

# Cargo's own formatter does not see the files that a list in a macro declares: provinces, providers, languages.
format() {
  find src tests www -name '*.rs' -exec rustfmt --check {} +
}

# What only looks at the code has a target folder of its own, so that no test waits for it.
looking() { # command…
  CARGO_TARGET_DIR=$target/look "$@"
}

# Lints see every target and feature on the host; the wasm is linted as it is shipped.
lint() {
  looking cargo clippy --locked --workspace --all-targets --all-features -- -D warnings
  looking cargo clippy --locked --lib --target wasm32-unknown-unknown -p icp-checker-engine -p icp-checker-element -- -D warnings
}

# What is said of the public items, with every link in it.
docs() {
  RUSTDOCFLAGS='-D warnings' looking cargo doc --locked --no-deps --workspace
}

# The scripts of the pages and of the element, by the types that their comments give.
types() {
  node_modules/.bin/tsc --project .
}

# The rules crate without its longest programs, which are steps of their own; then the members.
rust_tests() {
  cargo test --locked --lib --test checks --test situations --test interview --test oracle --test package
  cargo test --locked --doc
  cargo test --locked -p icp-checker-support -p icp-checker-engine -p icp-checker-element -p icp-checker-site
}

# What a build needs, in another folder.
copy_source() { # folder
  cp -R Cargo.toml Cargo.lock README.md LICENSE CHANGELOG.md rust-toolchain.toml package.json package-lock.json .npmrc build.sh src www "$1" &&
    mkdir "$1/tests" && cp -R tests/support "$1/tests"
}

# What the host tool takes from the registry is the same in every checkout and is lent to copies of the source.
# What is the project's own is left out: cargo would take it for what the copy is to build.
lend_dependencies() { # target folder
  mkdir -p "$1/debug/deps" &&
    cp -Rp "$target/debug/.fingerprint" "$target/debug/build" "$1/debug/" &&
    rm -rf "$1"/debug/.fingerprint/icp-checker* "$1"/debug/build/icp-checker* &&
    find "$target/debug/deps" \( -name 'lib*.rlib' -o -name 'lib*.rmeta' -o -name 'lib*.so' -o -name '*.d' \) \
      ! -name '*icp_checker*' -exec cp -p {} "$1/debug/deps/" \;
}

# The same source in another folder, whose name has a space, must give the same bytes: its modules are built from
# nothing, by a host tool of its own.
reproduce() {
  elsewhere=$(mktemp -d "${TMPDIR:-/tmp}/of source.XXXXXX")
  mkdir "$elsewhere/source"
  copy_source "$elsewhere/source" && lend_dependencies "$elsewhere/target" &&
    CARGO_TARGET_DIR=$elsewhere/target "$elsewhere/source/build.sh" build >"$elsewhere/log" 2>&1 &&
    diff -r dist "$elsewhere/source/dist" && same=0 || same=1
  [ "$same" = 0 ] || tail -n 20 "$elsewhere/log"
  rm -rf "$elsewhere"
  return "$same"
}

# A language is one folder and one line: with a throw-away fourth one the pages have its button and its words.
# It has a target folder of its own, for the reason that is given at `lend_dependencies`.
language_test() {
  prepare_browser
  whole=$(mkdir -p "$target" && cd "$target" && pwd)
  rm -rf "$whole/language"
  mkdir -p "$whole/language"
  copy_source "$whole/language" && ln -s "$(pwd)/node_modules" "$whole/language/node_modules" &&
    node tests/browser/language/add.js "$whole/language" &&
    { [ -d "$whole/language-target" ] || lend_dependencies "$whole/language-target"; } &&
    CARGO_TARGET_DIR=$whole/language-target "$whole/language/build.sh" quick &&
    SITE=$whole/debug/site DIST=$whole/language/dist node --test --test-reporter=spec tests/browser/language/open.test.js
}

node_tests() {
  site reports tests/cases "$stage/reports" && site takeaways tests/cases "$stage/takeaways" && STAGE=$stage node --test --test-reporter=spec tests/node/*.test.js
}

# Two files at once: a browser leaves the second core idle most of the time.
browser_tests() {
  prepare_browser
  site steps tests/cases "$stage/steps.json" && SITE=$target/debug/site STAGE=$stage node --test --test-reporter=spec --test-concurrency=2 tests/browser/*.test.js
}

# The same journeys in Chromium, Firefox and WebKit, by one process with one server: what can differ between engines.
engine_tests() {
  prepare_engines
  site steps tests/cases "$stage/steps.json" && SITE=$target/debug/site STAGE=$stage node --test --test-reporter=spec tests/engines/engines.test.js
}

# Each recipe is a project of its own: installed, built and opened.
recipe_tests() {
  prepare_recipes
  node --test --test-reporter=spec tests/recipes/*.test.js
}

steps='format types rust proof mutation lint docs build supply recipes reproduce language node engines browser'

run_step() { # name
  case $1 in
    format) format ;;
    types) types ;;
    rust) rust_tests ;;
    # What is proved and counted is worth reading even when all is well.
    proof | mutation) cargo test --locked --test "$1" -- --nocapture ;;
    lint) lint ;;
    docs) docs ;;
    build) build ;;
    supply) supply_tests ;;
    recipes) recipe_tests ;;
    reproduce) reproduce ;;
    language) language_test ;;
    node) node_tests ;;
    engines) engine_tests ;;
    browser) browser_tests ;;
    *) printf 'unknown step `%s`, expected one of: %s\n' "$1" "$steps" >&2; exit 2 ;;
  esac
}

run_tests() { # name…
  only=$*
  # A mistyped name must not pass by testing nothing.
  for name in $only; do
    case " $steps " in
      *" $name "*) ;;
      *) printf 'unknown test `%s`, expected one of: %s\n' "$name" "$steps" >&2; exit 2 ;;
    esac
  done
  # Two steps at once must not both install packages of the system.
  if chosen recipes; then prepare_recipes; elif chosen browser || chosen language; then prepare_browser; fi
  if chosen engines; then prepare_engines; fi
  # What tests the finished build comes after it, and it is made by the same command that a release uses.
  beside lint docs build recipes reproduce language
  for name in format types rust proof mutation; do step "$name"; done
  for name in lint docs build; do meet "$name"; done
  for name in supply node engines browser; do step "$name"; done
  for name in recipes reproduce language; do meet "$name"; done
  say 'steps'
  printf '%s' "$summary"
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
}

# What must be well before anything is published, where neither browsers nor hours are at hand.
release() {
  ADVISORIES=${ADVISORIES:-required}
  export ADVISORIES
  run_tests rust build supply node
}

command=${1:-build}
[ $# = 0 ] || shift
case $command in
  build) build ;;
  quick) quick "${1:-$dist}" ;;
  serve) serve "${1:-8080}" ;;
  dev) dev "${1:-8080}" ;;
  check) need cargo 'install Rust from your distribution or by rustup' && site check "$@" ;;
  write) write ;;
  test) prepare && run_tests "$@" ;;
  step) run_step "$1" ;;
  release) prepare && release ;;
  compare) compare "$@" ;;
  *)
    printf 'unknown command `%s`, expected `build`, `serve [port]`, `dev [port]`, `check question=choice…`, `write`, `test [%s]`, `release` or `compare old [new]`\n' "$command" "$steps" >&2
    exit 2
    ;;
esac
