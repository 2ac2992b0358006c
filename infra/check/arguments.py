"""Every resource, argument and block against the provider's published schema. What OpenTofu's validate says and much more besides,
without OpenTofu: for machines where it cannot be built.

    arguments.py SCHEMA DIRECTORY      each breach on a line; exit code 1 if there is one, 2 if nothing was looked at
"""
import json
import sys
from pathlib import Path

import hcl2

META = {"count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection", "dynamic"}


def unquoted(word):
    return word.strip('"')


def as_blocks(value):
    """Blocks of one name as dictionaries; what is written `name = …` is an argument and comes as something else."""
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def look(body, schema, where):
    given = {unquoted(k): v for k, v in body.items() if not k.startswith("__")}
    for each in as_blocks(given.get("dynamic", [])):
        for name, inside in each.items():
            content = as_blocks(inside.get("content", []))
            given.setdefault(unquoted(name), []).extend(content or [{}])
    for name, value in given.items():
        if name in META:
            continue
        if name in schema["blocks"]:
            for inside in as_blocks(value):
                yield from look(inside, schema["blocks"][name], f"{where}.{name}")
        elif name not in schema["attributes"]:
            yield f"{where} has no {name}"
        elif not (schema["attributes"][name].get("optional") or schema["attributes"][name].get("required")):
            yield f"{where}.{name} is told by the provider and cannot be set"
    for name, attribute in schema["attributes"].items():
        if attribute.get("required") and name not in given:
            yield f"{where} lacks {name}"
    for name, block in schema["blocks"].items():
        if block.get("min") and name not in given:
            yield f"{where} lacks the block {name}"


def check(text, schema):
    count = 0
    parsed = hcl2.loads(text)
    for word, known in (("resource", "resources"), ("data", "data"), ("ephemeral", "ephemeral")):
        for each in parsed.get(word, []):
            for kind, named in each.items():
                for name, body in named.items():
                    count += 1
                    kind, name = unquoted(kind), unquoted(name)
                    if kind not in schema[known]:
                        yield count, f"{word} {kind} is not known"
                        continue
                    for breach in look(body, schema[known][kind], f"{kind}.{name}"):
                        yield count, breach
    yield count, None


def main(schema_file, directory):
    schema = json.loads(Path(schema_file).read_text())
    total, breaches = 0, []
    for path in sorted(Path(directory).rglob("*.tf")):
        count = 0
        for count, breach in check(path.read_text(), schema):
            if breach:
                breaches.append(f"{path.relative_to(directory)}: {breach}")
        total += count
    print("\n".join(breaches) or f"{total} resources and data sources, no breach")
    return 2 if total == 0 else 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
