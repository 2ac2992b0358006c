"""Whether the checks found what was planted for them.

    planted.py EXPECTED FOUND      lines of EXPECTED begin with the check's name; a check that did not run is not asked about
"""
import sys
from pathlib import Path


def main(expected, found):
    said = Path(found).read_text().splitlines()
    ran = {line.split()[0] for line in said if line} & {"rules", "arguments", "tofu", "tflint", "checkov", "contract"}
    wanted = [line.split(" ", 1) for line in Path(expected).read_text().splitlines() if line.split(" ", 1)[0] in ran]
    overlooked = [f"{check} overlooked: {what}" for check, what in wanted
                  if not any(line.startswith(check + " ") and what in line for line in said)]
    print("\n".join(overlooked) or f"{len(wanted)} planted breaches, all found by {', '.join(sorted(ran))}")
    return 1 if overlooked or not wanted else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
