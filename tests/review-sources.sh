#!/bin/sh
# Looks at every address of a list of sources and says what changed since it last did:
#   site sources list | tests/review-sources.sh <lock>
# The lock keeps a line per address: address, answer, SHA-256 of what came, day. It is written anew.
set -eu

[ $# = 1 ] || { printf 'usage: site sources list | %s <lock>\n' "$0" >&2; exit 2; }
lock=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -f "$lock" ] || : >"$lock"

# The address is the seventh column; sources that share one are looked at once.
cut -f 7 | sort -u | grep . >"$work/addresses" || { echo 'no address in the list' >&2; exit 2; }

recorded() { # address, column
  awk -F '\t' -v address="$1" -v column="$2" '$1 == address { print $column; exit }' "$lock"
}

today=$(date -u +%F)
differing=0
while read -r address; do
  # Only the web: an address must not name a file of this machine.
  answer=$(curl --silent --location --proto '=http,https' --proto-redir '=http,https' --max-time 30 \
    --max-filesize 50000000 --output "$work/page" --write-out '%{http_code}' "$address" </dev/null) || answer=000
  before=$(recorded "$address" 2)
  hash_before=$(recorded "$address" 3)
  day=$(recorded "$address" 4)
  case $answer in
    2*)
      hash=$(sha256sum "$work/page" | cut -d ' ' -f 1)
      if [ -z "$before" ]; then
        found=new
      elif [ "$hash" != "$hash_before" ]; then
        found="changed since $day"
      elif [ "$answer" != "$before" ]; then
        found="answers $answer again, as on $day"
      else
        found=
      fi
      day=$today
      ;;
    # What does not come keeps the hash of what came last, so that a return can be told from a change.
    000) hash=${hash_before:--} found='unreachable' ;;
    *) hash=${hash_before:--} found="answers $answer" ;;
  esac
  rm -f "$work/page"
  printf '%s\t%s\t%s\t%s\n' "$address" "$answer" "$hash" "${day:--}" >>"$work/lock"
  if [ -n "$found" ]; then
    differing=$((differing + 1))
    printf '%s: %s\n' "$found" "$address"
  fi
done <"$work/addresses"

cp "$work/lock" "$lock"
printf '%s addresses, %s to look at\n' "$(wc -l <"$work/addresses" | tr -d ' ')" "$differing"
[ "$differing" = 0 ]
