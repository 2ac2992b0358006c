#!/usr/bin/env bash
# Whether a secret stands in what is committed, all of it since the beginning; with --staged, in what is about to be. Kiba's own keys,
# kiba_ and 72 hexadecimal digits, are among what it looks for (secrets.toml).
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
go_tool gitleaks github.com/zricethezav/gitleaks/v8
what=(git --log-opts=HEAD)
[ "${1:-}" != --staged ] || what=(git --staged)
# one that is planted has to be found, or finding none means nothing
planted=$(mktemp -d)
trap 'rm -rf "$planted"' EXIT
printf 'key = "kiba_%072d"\n' 7 >"$planted/planted.txt"
if "$tool" dir --no-banner --log-level error --config "$here/secrets.toml" "$planted" >/dev/null 2>&1; then failed "a planted key is not found"; fi
"$tool" "${what[@]}" --no-banner --redact --log-level warn --config "$here/secrets.toml" --verbose "$root" || failed "see above; what is none goes into secrets.toml with a reason"
ok "none in what is committed, and a planted one is found"
