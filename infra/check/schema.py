"""The AWS provider's published schema, as far as our configuration uses it.

The provider itself is too large to build here and its registry is not a package registry. Its schema, however, is also published as
a Python package: bindings generated from it, name by name. This reads those bindings back into a schema: which arguments a resource
has, of which type, which are required, what is a block and how often it may stand. What the bindings do not tell (ephemeral
resources, WAF statements that nest without end) is in `overlay.json`, by hand.

    schema.py WHEEL OUTPUT TERRAFORM_DIRECTORY
"""
import io
import json
import re
import sys
import tarfile
import zipfile
from pathlib import Path

PRIMITIVES = {"string": "string", "number": "number", "boolean": "bool"}
COLLECTION = re.compile(r"^(string|number|boolean)(List|Map)$")
GETTERS = {"getStringAttribute": "string", "getNumberAttribute": "number", "getBooleanAttribute": "bool",
           "getListAttribute": ["list", "string"], "getNumberListAttribute": ["list", "number"], "getStringMapAttribute": ["map", "string"],
           "getBooleanMapAttribute": ["map", "bool"], "getNumberMapAttribute": ["map", "number"]}
MAPS = {"StringMap": "string", "BooleanMap": "bool", "NumberMap": "number"}
MEMBER = re.compile(r"#(\w+) [^}]*\}(?:(?!\*/).)*\*/\s*readonly \w+(\??):", re.S)
INTERFACE = re.compile(r"export interface (\w+)(?: extends [\w.]+)? \{(.*?)^\}", re.S | re.M)
CLASS = re.compile(r"^class (\w+) extends cdktf\.(\w+) \{(.*?)^\}", re.S | re.M)
ENTRY = re.compile(r"^ {8,12}(\w+): \{\s*value: (.*?),\s*isBlock: (true|false),\s*type: \"(\w+)\",\s*storageClassType: \"(\w+)\",", re.S | re.M)
MADE = re.compile(r"this\._\w+ = new ([\w.]+)\(this, \"(\w+)\"(?:, (true|false))?")
GETTER = re.compile(r"this\.(get\w+Attribute)\('(\w+)'\)")


class Binding:
    """What the generated files of one resource or data source say."""

    def __init__(self, javascript, declarations):
        self.classes = {name: (kind, body) for name, kind, body in CLASS.findall(javascript)}
        self.members = {name: dict(MEMBER.findall(body)) for name, body in INTERFACE.findall(declarations)}
        self.javascript = javascript

    def root(self):
        name = next(n for n, (kind, _) in self.classes.items() if kind in ("TerraformResource", "TerraformDataSource"))
        body = self.classes[name][1]
        start = body.index("synthesizeHclAttributes")
        return self.block(body, body[start:], self.members.get(name + "Config", {}))

    def nested(self, name):
        """@param name of the class that stands for one block, without List or OutputReference"""
        body = self.classes[name + "OutputReference"][1]
        lower = name[0].lower() + name[1:] + "ToHclTerraform"
        found = re.search(r"^function " + lower + r"\(.*?^\}", self.javascript, re.S | re.M)
        return self.block(body, found.group(0) if found else "", self.members.get(name, {}))

    def block(self, body, synthesis, optional):
        block = {"attributes": {}, "blocks": {}}
        made = {terraform: (cls, wraps) for cls, terraform, wraps in MADE.findall(body)}
        for name, value, is_block, kind, storage in ENTRY.findall(synthesis):
            required = optional.get(name) == ""
            if is_block == "true" and name in made:
                block["blocks"][name] = self.nested_block(name, value, kind, made[name], required)
            else:
                block["attributes"][name] = argument(kind, storage, required)
        for name, (cls, wraps) in made.items():
            if name in block["blocks"] or name in block["attributes"]:
                continue
            block["attributes"][name] = {"type": self.computed(cls), "computed": True}
        for getter, name in GETTER.findall(body):
            if getter in GETTERS:
                block["attributes"].setdefault(name, {"type": GETTERS[getter], "computed": True})
        return block

    def nested_block(self, name, value, kind, made, required):
        cls, wraps = made
        single = cls.endswith("OutputReference")
        nested = self.nested(cls.removesuffix("OutputReference") if single else cls.removesuffix("List"))
        nested["nesting"] = "single" if kind == "struct" else "set" if wraps == "true" or kind == "set" else "list"
        nested["min"] = 1 if required else 0
        nested["max"] = 1 if single and kind != "struct" else 0
        return nested

    def computed(self, cls):
        if cls.startswith("cdktf."):
            return ["map", MAPS.get(cls.removeprefix("cdktf."), "string")]
        nested = self.nested(cls.removesuffix("List").removesuffix("OutputReference"))
        fields = {name: a["type"] for name, a in nested["attributes"].items()}
        return ["list", ["object", fields]]


def argument(kind, storage, required):
    of = COLLECTION.match(storage)
    if storage in PRIMITIVES:
        shape = PRIMITIVES[storage]
    elif of:
        shape = [{"map": "map", "set": "set"}.get(kind, "list"), PRIMITIVES[of.group(1)]]
    else:
        shape = "dynamic"
    return {"type": shape, "required": True} if required else {"type": shape, "optional": True, "computed": True}


def used(directory):
    """Types of resources and data sources that any file names, as (is data, type)."""
    found = set()
    for file in Path(directory).rglob("*.tf"):
        for word, kind in re.findall(r'^(resource|data) "((?:aws|archive)_\w+)"', file.read_text(), re.M):
            found.add((word == "data", kind))
    return sorted(found)


def folder(is_data, kind):
    return ("data-" if is_data else "") + kind.removeprefix("data-").replace("_", "-")


def bindings(wheel):
    with zipfile.ZipFile(wheel) as z:
        inner = next(n for n in z.namelist() if n.endswith(".jsii.tgz"))
        return tarfile.open(fileobj=io.BytesIO(z.read(inner)), mode="r:gz")


def read(wheel, wanted):
    """@return schema per (is data, type) of those that the wheel has"""
    want = {}
    for is_data, kind in wanted:
        provider, name = kind.split("_", 1)
        for stem in ((("data-" + provider + "-") if is_data else "") + name.replace("_", "-"),):
            want[stem] = (is_data, kind)
    texts = {}
    version = None
    with bindings(wheel) as tar:
        for entry in tar:
            match = re.match(r"package/lib/([\w-]+)/index\.(js|d\.ts)$", entry.name)
            if match and match.group(1) in want:
                texts.setdefault(match.group(1), {})[match.group(2)] = tar.extractfile(entry).read().decode()
    result = {}
    for stem, both in texts.items():
        if version is None:
            version = re.search(r"providerVersion: '([\d.]+)'", both["js"]).group(1)
        result[want[stem]] = Binding(both["js"], both["d.ts"]).root()
    return version, result


def merge(into, what):
    for key, value in what.items():
        if value is None:
            into.pop(key, None)
        elif isinstance(value, dict) and isinstance(into.get(key), dict):
            merge(into[key], value)
        else:
            into[key] = value


def write_only(block):
    """Arguments whose value the provider takes and never gives back, so that it may be ephemeral. Their names all end so."""
    for name, attribute in block["attributes"].items():
        if name.endswith("_wo") and "optional" in attribute:
            attribute["write_only"] = True
            attribute.pop("computed", None)


def main(wheels, output, directory):
    wanted = used(directory)
    schema = {"version": {}, "resources": {}, "data": {}, "ephemeral": {}}
    for wheel in wheels:
        provider = "archive" if "archive" in Path(wheel).name else "aws"
        version, found = read(wheel, [w for w in wanted if w[1].startswith(provider + "_")])
        schema["version"][provider] = version
        for (is_data, kind), block in found.items():
            write_only(block)
            schema["data" if is_data else "resources"][kind] = block
    merge(schema, json.loads(Path(__file__).with_name("overlay.json").read_text()))
    missing = [("data " if d else "resource ") + k for d, k in wanted if k not in schema["data" if d else "resources"]]
    Path(output).write_text(json.dumps(schema, indent=1, sort_keys=True))
    for each in missing:
        print(f"schema: the provider has no {each}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:-2], sys.argv[-2], sys.argv[-1]))
