"""Whether what Terraform tells the application, and listens to, is what the application asks for and says: names of settings, of
loggers, of the fields of a request's line. They stand in two languages, and nothing else would notice.

    contract.py REPOSITORY
"""
import re
import sys
from pathlib import Path

from accepted import Accepted

MODULES = "infra/terraform/modules/"


def read(root, *patterns):
    files = [each for pattern in patterns for each in root.glob(pattern) if "/target/" not in str(each)]
    return "\n".join(each.read_text() for each in files)


def settings(root):
    """Names that the application can be told: of MicroProfile Config, of the server's configuration, of the environment."""
    java = read(root, "modules/*/src/main/java/**/*.java", "app-war/src/main/java/**/*.java")
    server = read(root, "app-war/src/main/liberty/config/server.xml", "app-war/src/main/resources/META-INF/microprofile-config.properties")
    asked = {name.upper().replace(".", "_") for name in re.findall(r'ConfigProperty\(name = "(kiba\.[\w.]+)"', java)}
    return asked | set(re.findall(r"\$\{(KIBA_\w+)\}", server)) | set(re.findall(r'"(KIBA_\w+)"', java))


def told(root):
    text = (root / MODULES / "ecs/settings.tf").read_text() + (root / MODULES / "secrets/outputs.tf").read_text()
    names = set(re.findall(r"\bKIBA_[A-Z0-9_]+\b(?!\$)", text))
    logins = re.search(r"login_versions.*?default\s+= \{ (.*?) \}", (root / MODULES / "secrets/variables.tf").read_text(), re.S).group(1)
    return names | {f"KIBA_DB_{login.upper()}_PASSWORD" for login in re.findall(r"(\w+) =", logins)}


def lines(java):
    """Types of lines that programs read, each with its fields."""
    said = {kind: set(re.findall(r'\.with\("(\w+)"', rest)) for kind, rest in re.findall(r'LogLine\.of\("(\w+)"\)(.*?)\.write\(\)', java, re.S)}
    # the server's own
    return said | {"liberty_message": {"loglevel", "module"}} if said else {}


def unsaid(figures, fields, java):
    """What a filter looks for, and no line has: a type, a field of it, or a word in it."""
    for name, pattern, value in re.findall(r'^\s+(\w+)\s+= (?:\{ pattern = )?"\{ (\$\..*?) \}"(?:, value = "(.*?)")?', figures, re.M):
        kind = re.search(r'\$\.type = \\"(\w+)\\"', pattern).group(1)
        for field in sorted(set(re.findall(r"\$\.(\w+)", pattern + value)) - {"type"} - fields.get(kind, set())):
            yield f"contract {field}: a line of type {kind} has no such field, {name} looks for it"
        for word in re.findall(r'\$\.(?:event|outcome|pool) = \\"(.*?)\\"', pattern):
            if f'"{word}"' not in java:
                yield f"contract {word}: nothing says this, {name} looks for it"


def main(repository):
    root = Path(repository)
    java = read(root, "modules/*/src/main/java/**/*.java", "app-war/src/main/java/**/*.java")
    figures = read(root, MODULES + "observability/figures.tf")
    names, known = told(root), settings(root)
    # the cell's number stands in the name
    breaches = [f"contract {name}: the application asks for no such setting" for name in sorted(names - known) if not name.startswith("KIBA_DB_CELL")]
    if "KIBA_DB_CELL([1-9]" not in java:
        breaches.append("contract KIBA_DB_CELL<k>_PASSWORD: the application reads no such names any more")
    loggers = set(re.findall(r'getLogger\("(jp\.kiba\.[\w.]+)"\)', java))
    breaches += [f"contract {each}: nothing logs by this name" for each in sorted(set(re.findall(r'module = \\"([\w.]+)\\"', figures)) - loggers)]
    fields = lines(java)
    breaches += unsaid(figures, fields, java)
    accepted = Accepted()
    # accepted here is what the application is going to ask for: on the day that it does, nothing is to fail
    open_ones = [each for each in breaches if not accepted.takes("contract", each)]
    print("\n".join(open_ones) or f"{len(names)} settings, {len(loggers)} loggers, {len(fields)} fields: both sides say the same")
    return 2 if not names or not loggers or not fields else 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
