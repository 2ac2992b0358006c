"""Findings that we live with, each with a written reason (accepted.txt): what is not there is a finding, and what is there without
being found is one too."""
from fnmatch import fnmatch
from pathlib import Path


class Accepted:
    def __init__(self, file=Path(__file__).with_name("accepted.txt")):
        self.lines = []
        for line in file.read_text().splitlines():
            if line and not line.startswith("#"):
                check, where, reason = (part.strip() for part in line.split("|"))
                if len(reason) < 20:
                    raise ValueError(f"{file.name}: {check} has no reason")
                self.lines.append((check, where))
        self.used = set()

    def takes(self, check, where):
        for line in self.lines:
            if line[0] == check and fnmatch(where, line[1]):
                self.used.add(line)
                return True
        return False

    def unused(self, kind=""):
        """@param kind what the name of the check begins with"""
        return [f"accepted.txt: {check} {where} is not found any more; take it out" for check, where in self.lines
                if check.startswith(kind) and (check, where) not in self.used]
