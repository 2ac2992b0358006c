#!/usr/bin/env bash
# What ships, part by part, in CycloneDX: target/sbom/java.json (by the Maven plugin) and npm.json (by npm itself). The same input makes the
# same files: neither says when it was made.
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common"
out=$root/target/sbom
mkdir -p "$out"
mvn -B -ntp -q -f "$root/pom.xml" -pl app-war -am -DskipTests compile org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom -DincludeTestScope=false \
  -DoutputFormat=json -DincludeBomSerialNumber=false -DoutputName=bom -Dcyclonedx.skipAttach=true >"$tools/sbom.log" 2>&1 \
  || { tail -n 3 "$tools/sbom.log"; skipped "the Maven plugin cannot be had here"; }
npm --prefix "$root/app-war/frontend" sbom --sbom-format cyclonedx --omit dev >"$out/npm.raw" || failed "npm cannot say what the web UI is made of"
python3 "$here/parts.py" settle "$root" "$out"
