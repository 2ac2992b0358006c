"""README.md of each module and environment, made from the code: the comment that main.tf begins with, what it wants, makes and tells.

    readme.py DIRECTORY            writes them
    readme.py DIRECTORY --check    says which differ from the code; exit code 1 if any does
"""
import re
import sys
from pathlib import Path

BLOCK = re.compile(r'^(variable|output|resource|module) ((?:"[^"]+" ?)+)\{\n(.*?)^\}', re.M | re.S)


def attribute(body, name):
    """As written, on one line; None if it is not there."""
    found = re.search(rf"^  {name}\s+= (.*?)(?=^  \w+\s*[={{]|^  (?:#|\}})|\Z)", body, re.M | re.S)
    return re.sub(r"\s+", " ", found.group(1)).strip() if found else None


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def told(body):
    description = attribute(body, "description") or ""
    return cell(description.strip('"'))


def table(head, rows):
    return [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *(f"| {' | '.join(row)} |" for row in rows), ""] if rows else []


def opening(text):
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").strip())
    return lines


def readme(folder):
    found = {"variable": [], "output": [], "resource": [], "module": []}
    for path in sorted(folder.glob("*.tf")):
        for kind, labels, body in BLOCK.findall(path.read_text()):
            found[kind].append((re.findall(r'"([^"]+)"', labels), body, path.name))
    lines = [f"# {folder.name}", "", *opening((folder / "main.tf").read_text()), ""]
    if found["module"]:
        lines += ["## Composed of", "", *table(["module", "in"], [[f"[{n[0]}](../../modules/{Path(attribute(b, 'source').strip(chr(34))).name})", f"`{f}`"] for n, b, f in found["module"]])]
    if found["resource"]:
        kinds = {}
        for labels, _, file in found["resource"]:
            kinds.setdefault(file, []).append(".".join(labels))
        lines += ["## Makes", "", *table(["file", "resources"], [[f"`{file}`", ", ".join(f"`{n}`" for n in names)] for file, names in kinds.items()])]
    lines += ["## Wants", "", *table(["variable", "type", "default", ""], [
        [f"`{n[0]}`", f"`{cell(attribute(b, 'type'))}`", "needed" if attribute(b, "default") is None else f"`{cell(attribute(b, 'default'))}`", told(b)]
        for n, b, _ in found["variable"]])]
    lines += ["## Tells", "", *table(["output", ""], [[f"`{n[0]}`", told(b)] for n, b, _ in found["output"]])]
    return "\n".join([*lines, "Made from the code by `./kiba check infra --write`.", ""])


def main(directory, only_check):
    different = []
    folders = sorted({path.parent for path in Path(directory).rglob("main.tf")})
    for folder in folders:
        path, wanted = folder / "README.md", readme(folder)
        if not path.exists() or path.read_text() != wanted:
            different.append(str(path.relative_to(directory)))
            if not only_check:
                path.write_text(wanted)
    for each in different:
        print(f"{each}: {'differs from the code' if only_check else 'written'}")
    if not different:
        print(f"{len(folders)} are as the code says")
    return 2 if not folders else 1 if different and only_check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--check" in sys.argv))
