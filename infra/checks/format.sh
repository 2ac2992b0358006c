#!/usr/bin/env bash
# Every text file as .editorconfig says: UTF-8, line ends and the last of them, no tabs where there are none, no blanks at the end of a line.
# With --staged only what is about to be committed. Nothing is fetched.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
python3 "$here/format.py" "$root" "$@"
