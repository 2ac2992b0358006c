"""What `tofu test -json` says of one environment. It ends by taking everything away, which must be refused: what holds data says
prevent_destroy. That refusal is the proof that putting the environment to sleep, which went through, took none of it.

    tests.py NAME RESULT
"""
import json
import sys
from pathlib import Path

KEPT = ["aws_s3_bucket.this", "aws_cognito_user_pool.this", "aws_backup_vault.this"]
REFUSED = "Resource instance cannot be destroyed"


def main(name, result):
    lines = [json.loads(line) for line in Path(result).read_text().splitlines() if line.startswith("{")]
    runs = {line["@testrun"]: line["test_run"]["status"] for line in lines if line.get("type") == "test_run"}
    said = [line["diagnostic"] for line in lines if line.get("type") == "diagnostic" and line["diagnostic"]["severity"] == "error"]
    wrong = [f"{run}: {status}" for run, status in runs.items() if status != "pass"]
    wrong += [f"{each['summary']}: {each.get('detail', '')}" for each in said if each["summary"] != REFUSED]
    refused = " ".join(each.get("detail", "") for each in said if each["summary"] == REFUSED)
    # of the foundation there are plans alone: nothing that could be taken away
    kept = [] if name == "foundation" else KEPT
    wrong += [f"{each} could be taken away" for each in kept if each not in refused]
    print("\n".join(f"{name}: {each}" for each in wrong) or f"{name}: {len(runs)} passed{'; taking it all away is refused' if kept else ''}")
    return 2 if not runs else 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
