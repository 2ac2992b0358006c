#!/usr/bin/env bash
# Whether everything that ships may: the licences that target/sbom names, against licences.txt.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
[ -f "$root/target/sbom/java.json" ] || skipped "there is no list of parts: ./kiba check sbom licences"
python3 "$here/parts.py" licences "$root"
