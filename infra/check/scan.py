"""checkov's findings against accepted.txt.

    scan.py RESULT      checkov's JSON; exit code 1 with findings that nobody accepted, 2 if nothing was looked at
"""
import json
import sys
from pathlib import Path

from accepted import Accepted


def main(result):
    report = json.loads(Path(result).read_text())
    report = report[0] if isinstance(report, list) else report
    summary = report["summary"]
    accepted = Accepted()
    # a module used twice, or below count, is one place: its index says nothing
    found = [f"{each['check_id']} {each['resource']}: {each['check_name']}" for each in report["results"]["failed_checks"]
             if not accepted.takes(each["check_id"], each["resource"])]
    found += [f"cannot be read: {each}" for each in report["results"].get("parsing_errors", [])]
    found += accepted.unused("CKV")
    print("\n".join(sorted(set(found))) or f"{summary['passed']} checks passed, {summary['failed']} findings, each accepted with a reason")
    return 2 if summary["passed"] == 0 else 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
