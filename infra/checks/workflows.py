"""Our rules for workflows: actions by commit, with the version beside it; no right that a job does not name; every command that checks
something is one that a person can run.

    workflows.py REPOSITORY
"""
import re
import sys
from pathlib import Path

PINNED = re.compile(r"uses: (\./[\w./-]+|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*)$")


def findings(name, text):
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if "uses:" in line and not PINNED.search(line.strip().removeprefix("- ")):
            found.append(f"{name}:{number}: an action that is not named by commit and version")
        if "secrets." in line and "GITHUB_TOKEN" not in line:
            found.append(f"{name}:{number}: a secret; roles come by OIDC, configuration by vars")
        if re.search(r"\$\{\{\s*github\.(event\.(pull_request|issue|comment|head_commit)|head_ref)", line):
            found.append(f"{name}:{number}: what a stranger wrote, put into a script")
        if re.search(r"run: (mvn|npm|npx|python3) ", line.strip().removeprefix("- ")):
            found.append(f"{name}:{number}: a command of the pipeline's own; ./kiba has it or should")
        if "continue-on-error" in line:
            found.append(f"{name}:{number}: a check that cannot fail")
    if not re.search(r"^permissions: \{\}$", text, re.M):
        found.append(f"{name}: does not begin without rights (permissions: {{}})")
    for job, body in re.findall(r"^  ([\w-]+):\n((?:    .*\n|\n)+)", text.split("\njobs:\n")[1], re.M):
        if "timeout-minutes:" not in body and "uses: ./" not in body:
            found.append(f"{name}: job {job} may hang for hours (timeout-minutes)")
        if "permissions:" not in body:
            found.append(f"{name}: job {job} does not say what it may")
    return found


PLANTED = """on: push
jobs:
  bad:
    runs-on: x
    steps:
      - uses: actions/checkout@v5
      - run: npm audit
      - run: echo ${{ github.event.pull_request.title }} ${{ secrets.KEY }}
        continue-on-error: true
"""


def main(repository):
    files = sorted(Path(repository, ".github/workflows").glob("*.yml")) + sorted(Path(repository, ".github/actions").glob("*/action.yml"))
    found = [each for file in files if file.name != "action.yml" for each in findings(file.name, file.read_text())]
    found += [each for file in files if file.name == "action.yml" for each in findings(file.name, file.read_text() + "\npermissions: {}\njobs:\n")]
    planted = findings("planted", PLANTED)
    if len(planted) != 8:
        found.append(f"of 8 planted breaches {len(planted)} were found: {planted}")
    print("\n".join(found), end="\n" if found else "")
    print(f"   {'FAILED  ' if found or not files else 'ok      '} workflows: {len(files)} files keep our rules; planted breaches are found")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
