"""Whether text files look as .editorconfig says. Tabs belong into Makefiles, Go and what is laid out by them alone.

    format.py REPOSITORY [--staged]
"""
import subprocess
import sys
from pathlib import Path

TEXT = {".java", ".sql", ".xml", ".properties", ".ts", ".tsx", ".mjs", ".js", ".css", ".html", ".json", ".md", ".tf", ".hcl", ".py", ".sh", ".yml",
        ".yaml", ".txt", ".options", ""}
TABS = {".go", ".mod", ".sum"}
# generated, or somebody else's text
LEFT_ALONE = ("app-war/frontend/src/generated/", "app-war/frontend/package-lock.json", "LICENSE", "bench/results/")


def findings(name, data):
    if b"\0" in data:
        return []
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return ["is not UTF-8"]
    found = []
    if text and not text.endswith("\n"):
        found.append("does not end with a line end")
    if text.endswith("\n\n"):
        found.append("ends with an empty line")
    if text.startswith("\ufeff"):
        found.append("begins with a byte order mark")
    for number, line in enumerate(text.split("\n"), 1):
        if line.endswith("\r"):
            found.append(f"line {number}: carriage return")
        elif line != line.rstrip(" \t") and not (name.endswith(".md") and line.endswith("  ")):
            found.append(f"line {number}: blanks at its end")
        if "\t" in line[: len(line) - len(line.lstrip())]:
            found.append(f"line {number}: a tab at its beginning")
        if line.startswith(("<<<<<<< ", ">>>>>>> ")):
            found.append(f"line {number}: what a merge left")
    return found


def main(repository, *words):
    root = Path(repository)
    ask = ["git", "-C", repository, "diff", "--cached", "--name-only", "--diff-filter=ACMR", "-z"] if "--staged" in words else \
        ["git", "-C", repository, "ls-files", "-z"]
    names = [n for n in subprocess.run(ask, check=True, capture_output=True, text=True).stdout.split("\0") if n]
    looked, found = 0, []
    for name in names:
        path = root / name
        if path.suffix not in TEXT | TABS or name.startswith(LEFT_ALONE) or not path.is_file() or path.is_symlink():
            continue
        looked += 1
        for each in findings(name, path.read_bytes()):
            if not (path.suffix in TABS and "tab" in each):
                found.append(f"{name}: {each}")
    print("\n".join(found[:50]) + (f"\n… {len(found) - 50} more" if len(found) > 50 else ""), end="\n" if found else "")
    if found or (looked == 0 and "--staged" not in words):
        print(f"   FAILED   format: {len(found)} findings in {looked} files")
        return 1
    print(f"   ok       format: {looked} files")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
