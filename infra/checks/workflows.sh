#!/usr/bin/env bash
# The pipeline: that GitHub would understand it (actionlint), and that it keeps our rules (workflows.py).
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
python3 "$here/workflows.py" "$root" || exit 1
go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint
(cd "$root" && "$tool" -no-color -shellcheck= -pyflakes=) || failed "see above"
ok "GitHub would understand it"
