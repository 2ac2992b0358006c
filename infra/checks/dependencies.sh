#!/usr/bin/env bash
# Whether a flaw is known of something that ships: what target/sbom names, asked of the OSV database. Where that cannot be reached it says
# so and lets it pass; the pipeline reaches it, and the registry looks again every day at what runs.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
[ -f "$root/target/sbom/java.json" ] || skipped "there is no list of parts: ./kiba check sbom dependencies"
python3 "$here/parts.py" flaws "$root"
