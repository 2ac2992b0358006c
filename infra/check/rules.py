"""Our own rules for what is under terraform/: those of infra/terraform/README.md that no tool knows.

    rules.py DIRECTORY      each breach on a line of its own; exit code 1 if there is one, 2 if nothing was looked at

Breaches named in accepted.txt, as "rule", with a reason, are none.
"""
import re
import sys
from pathlib import Path

from accepted import Accepted

BLOCK = re.compile(r'^(variable|output|resource|data|module|provider|terraform|ephemeral|locals|run|mock_provider)((?: "[^"]+")*) \{\n(.*?)^\}', re.M | re.S)
STANDARD = {"main.tf", "variables.tf", "outputs.tf", "versions.tf"}
LONGEST = 200
# what people entrusted to us, or what opens it
HOLDS_DATA = {"aws_db_instance", "aws_s3_bucket", "aws_kms_key", "aws_cognito_user_pool", "aws_backup_vault"}


def blocks(text):
    for kind, labels, body in BLOCK.findall(text):
        yield kind, re.findall(r'"([^"]+)"', labels), body


def variable(name, body):
    for wanted in ("type", "description"):
        if not re.search(rf"^  {wanted}\s+= ", body, re.M):
            yield f"variable {name} has no {wanted}"
    # a bool cannot be wrong in any other way than its type
    if "validation {" not in body and not re.search(r"^  type\s+= bool$", body, re.M):
        yield f"variable {name} is not validated"
    if name.startswith("create_") or name.startswith("enable_"):
        yield f"variable {name} is a switch; environment_active is the only one"


def output(name, body):
    if not re.search(r"^  description\s+= ", body, re.M):
        yield f"output {name} has no description"


def policy(name, body):
    """A statement that allows actions by wildcard on everything, or every action."""
    for statement in re.findall(r"^  statement \{\n(.*?)^  \}|^    content \{\n(.*?)^    \}", body, re.M | re.S):
        text = "".join(statement)
        if re.search(r'effect\s+= "Deny"', text):
            continue
        actions = re.search(r"^ +actions\s+= (.*?)(?=^ +\w+\s+[={]|^ +\w+ \{|^ +#|\Z)", text, re.M | re.S)
        wildcards = re.findall(r'"([^"]*\*)"', actions.group(1) if actions else "")
        if wildcards and re.search(r'resources\s+= \["\*"\]', text):
            yield f"policy {name} allows {', '.join(wildcards)} on everything"
        elif any(w == "*" or w.endswith(":*") for w in wildcards):
            yield f"policy {name} allows whole services: {', '.join(wildcards)}"


def file(path, text):
    if text.count("\n") > LONGEST and path.name != "variables.tf":
        yield f"is longer than {LONGEST} lines"
    if not text.lstrip().startswith("#") and path.name not in ("variables.tf", "outputs.tf", "versions.tf"):
        yield "does not begin with a comment that says what it is"
    if re.search(r":latest\b", text):
        yield "names :latest"
    for secret in re.findall(r'(?:AKIA|ASIA)[A-Z0-9]{16}', text):
        yield f"has a key in it: {secret[:4]}…"
    for kind, labels, body in blocks(text):
        name = ".".join(labels)
        if kind == "variable":
            yield from variable(name, body)
        elif kind == "output":
            yield from output(name, body)
        elif kind == "data" and labels[0] == "aws_iam_policy_document":
            yield from policy(name, body)
        elif kind == "resource" and labels[0] in HOLDS_DATA and "prevent_destroy = true" not in body:
            yield f"{name} holds data and does not say prevent_destroy"
        elif kind == "resource" and "environments" in path.parts:
            yield f"{name}: environments compose modules and have no resource of their own"
        elif kind == "provider" and "modules" in path.parts:
            yield "a module configures no provider"
        if kind == "provider" and labels == ["aws"] and "default_tags" not in body:
            yield "the provider has no default tags"


def folder(path):
    missing = STANDARD - {f.name for f in path.glob("*.tf")}
    if missing:
        yield f"has no {', '.join(sorted(missing))}"
    for each in path.glob("*.tf"):
        if "backend \"s3\"" in each.read_text() and "use_lockfile = true" not in re.sub(r"\s+= ", " = ", each.read_text()):
            yield "keeps its state without a lock"


def alarms(root):
    """Whoever is woken finds a line in docs/operations.md. A folder without these modules (planted breaches) has no alarms."""
    watched = root / "modules/observability/alarms.tf", root / "modules/eventbridge/main.tf"
    if not all(each.exists() for each in watched):
        return
    names = [name for each in watched for name in re.findall(r"^\s+([a-z-]+)\s+= \{\s+topic", each.read_text(), re.M)]
    names += [f"burn-{figure}-{speed}" for figure in ("errors", "slow") for speed in ("fast", "slow")]
    told = re.findall(r"^\| ([a-z, -]+) \|", (root / "../../docs/operations.md").resolve().read_text(), re.M)
    told = {name for row in told for name in row.split(", ")}
    yield from (f"docs/operations.md has no line for the alarm {name}" for name in names if name not in told)
    if len(names) < 20:
        yield f"only {len(names)} alarms were found, which cannot be"


def main(directory):
    root = Path(directory)
    files = sorted(root.rglob("*.tf"))
    breaches = [f"{path.relative_to(root)}: {what}" for path in files for what in file(path, path.read_text())]
    for path in sorted({f.parent for f in files}):
        breaches += [f"{path.relative_to(root)}: {what}" for what in folder(path)]
    breaches += alarms(root)
    accepted = Accepted()
    breaches = [each for each in breaches if not accepted.takes("rule", each)] + accepted.unused("rule")
    print("\n".join(breaches) or f"{len(files)} files, no breach")
    return 2 if not files else 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
