"""What ships, as CycloneDX lists it: settled so that the same parts make the same file, its licences, and what is known of it.

    parts.py settle REPOSITORY OUT | licences REPOSITORY | flaws REPOSITORY
"""
import json
import os
import re
import sys
import urllib.error
import urllib.request
from pathlib import Path

OSV = os.environ.get("KIBA_OSV", "https://api.osv.dev")
OURS = ("pkg:maven/jp.kiba/", "pkg:npm/kiba-web", "pkg:npm/frontend")


def read(root):
    files = sorted(Path(root, "target/sbom").glob("*.json"))
    return [part for file in files for part in json.loads(file.read_text())["components"] if not part.get("purl", "").startswith(OURS)]


def settle(root, out):
    pom = Path(root, "pom.xml").read_text()
    property_of = lambda name: re.search(f"<{name}>(.*?)</{name}>", pom).group(1)
    java = json.loads(Path(root, "app-war/target/bom.json").read_text())
    # no dependency of the WAR, and the most of what runs
    version = property_of("liberty.version")
    java["components"].append({"type": "framework", "group": "io.openliberty", "name": "openliberty-runtime", "version": version,
                               "purl": f"pkg:maven/io.openliberty/openliberty-runtime@{version}?type=zip", "licenses": [{"license": {"id": "EPL-2.0"}}]})
    npm = json.loads(Path(out, "npm.raw").read_text())
    for name, bom in (("java", java), ("npm", npm)):
        bom.pop("serialNumber", None)
        bom["metadata"]["timestamp"] = property_of("project.build.outputTimestamp")
        bom["components"].sort(key=lambda part: part.get("purl", part["name"]))
        Path(out, f"{name}.json").write_text(json.dumps(bom, indent=1, sort_keys=True, ensure_ascii=False) + "\n")
    Path(out, "npm.raw").unlink()
    print(f"   ok       sbom: {len(java['components'])} parts in Java, {len(npm['components'])} in the web UI, in target/sbom")
    return 0


def names(part):
    said = []
    for each in part.get("licenses", []):
        word = each.get("expression") or each["license"].get("id") or each["license"].get("name") or "?"
        said += re.split(r" OR ", word[1:-1] if re.fullmatch(r"\([^()]*\)", word) else word)
    return said


def licences(root):
    allowed = {line for line in Path(__file__).with_name("licences.txt").read_text().splitlines() if line and not line.startswith("#")}
    parts = read(root)
    # one of several is enough: whoever offers a choice lets us choose
    refused = lambda some: [f"{part['name']} {part.get('version')}: {' or '.join(names(part)) or 'says nothing'}" for part in some if not set(names(part)) & allowed]
    bad = refused(parts)
    planted = [{"name": "planted", "licenses": [{"license": {"id": "SSPL-1.0"}}]}, {"name": "silent"}, {"name": "both", "licenses": [{"expression": "MIT AND SSPL-1.0"}]}]
    if len(refused(planted)) != len(planted):
        bad.append("what may not ship is not found: the check is broken")
    print("\n".join(bad), end="\n" if bad else "")
    print(f"   {'FAILED  ' if bad or not parts else 'ok      '} licences: {len(parts)} parts, {len(bad)} that may not ship")
    return 1 if bad or not parts else 0


def ask(path, question=None):
    request = urllib.request.Request(OSV + path, json.dumps(question).encode() if question else None, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def flaws(root):
    purls = sorted({part["purl"].split("?")[0] for part in read(root) if part.get("purl")})
    try:
        results = ask("/v1/querybatch", {"queries": [{"package": {"purl": purl}} for purl in purls]})["results"]
    except (urllib.error.URLError, OSError) as e:
        print(f"   SKIPPED  dependencies: {OSV} cannot be reached from here ({getattr(e, 'reason', e)}); {len(purls)} parts not asked for")
        return 0
    accepted = {line.split("|")[0].strip() for line in Path(__file__).with_name("dependencies.txt").read_text().splitlines()
                if line and not line.startswith("#") and len(line.split("|")) == 2 and len(line.split("|")[1]) > 20}
    found = [(purl, flaw["id"]) for purl, result in zip(purls, results) for flaw in result.get("vulns", [])]
    for purl, flaw in found:
        print(f"{purl}: {flaw}{' (accepted)' if flaw in accepted else ''}")
    gone = accepted - {flaw for _, flaw in found}
    for flaw in sorted(gone):
        print(f"dependencies.txt: {flaw} is not found any more; take it out")
    bad = gone or [flaw for _, flaw in found if flaw not in accepted]
    print(f"   {'FAILED  ' if bad else 'ok      '} dependencies: {len(purls)} parts asked for, {len(found)} flaws known")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit({"settle": settle, "licences": licences, "flaws": flaws}[sys.argv[1]](*sys.argv[2:]))
