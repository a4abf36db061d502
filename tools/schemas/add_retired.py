#!/usr/bin/env python3
"""Adds what an older release of a Terraform provider knew to a facts file, as retired types and paths. See README.md."""

import argparse
import json
import re
from pathlib import Path

INTERFACE = re.compile(r"^export interface (\w+)([^{]*)\{(.*?)^\}", re.S | re.M)
PROPERTY = re.compile(r"docs/providers/\w+/r/(\w+)#(\w+) [^}]*\}\s*\*/\s*readonly \w+(\??): (.*?);\n(?=\s*(?:/\*\*|readonly|\Z))", re.S)
# Names that the generator of the bindings made up.
NOT_REAL = {"foo"}
SCALARS = {"string": "string", "number": "number", "boolean": "bool"}


def interfaces(text):
    """All interfaces of a file, and which of them is the resource itself."""
    found, root = {}, None
    for name, bases, body in INTERFACE.findall(text):
        found[name] = PROPERTY.findall(body + "\n")
        if "TerraformMetaArguments" in bases:
            root = name
    return found, root


def leaf(kind):
    if kind.startswith("{"):
        inner = "any" if "any" in kind else next((SCALARS[word] for word in SCALARS if word in kind), "any")
        return f"map({inner})"
    if kind.endswith("[]"):
        return f"list({SCALARS.get(kind[:-2], 'any')})"
    return SCALARS.get(kind, "any")


def children(known, name, depth=0):
    result = {}
    for _, attribute, optional, kind in known[name]:
        flag = "?" if optional else ""
        kind = re.sub(r"\s+", " ", kind).replace("| cdktf.IResolvable", "").strip()
        bare = kind[:-2] if kind.endswith("[]") else kind
        if attribute == "timeouts":
            continue
        if bare in known and depth < 12:
            result[attribute] = {"_block": "list", "_flag": flag, **children(known, bare, depth + 1)}
        else:
            result[attribute] = leaf(kind) + flag
    return result


def flat(facts, prefix=""):
    for name, value in facts.items():
        if name.startswith("_"):
            continue
        yield prefix + name, value if isinstance(value, str) else "block" + value.get("_flag", "?")
        if isinstance(value, dict):
            yield from flat(value.get("_of", value), prefix + name + ".")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path, help="the facts file")
    parser.add_argument("library", type=Path, help="the folder with the .d.ts files of the provider bindings")
    parser.add_argument("release", help="the provider release that they describe, such as 2.99.0")
    parser.add_argument("output", type=Path)
    args = parser.parse_args()
    facts = json.loads(args.facts.read_text(encoding="utf-8"))
    types, paths = 0, 0
    for file in sorted(args.library.glob("*.d.ts")):
        known, root = interfaces(file.read_text(encoding="utf-8"))
        if root is None or not known[root] or file.name.startswith("data-"):
            continue
        terraform = f"{facts['provider']}_{known[root][0][0]}"
        old = children(known, root)
        current = facts["types"].get(terraform)
        retired = facts["legacy_types"].get(terraform)
        if current is None and retired is None:
            facts["legacy_types"][terraform] = {"_last": args.release, **old}
            types += 1
            continue
        have = dict(flat(current if current is not None else retired))
        listed = facts["legacy_paths"].get(terraform, {})
        for path, kind in flat(old):
            if path in have or path in listed or path.split(".")[0] in NOT_REAL:
                continue
            paths += 1
            if current is not None:
                facts["legacy_paths"].setdefault(terraform, {})[path] = [args.release, kind]
            else:
                put(retired, path.split("."), old)
    facts["sources"].append(f"provider bindings for {args.release}")
    args.output.write_text(json.dumps(facts, indent=1, sort_keys=True), encoding="utf-8")
    print(f"{types} types and {paths} paths added.")


def put(target, names, source):
    """Copies one attribute of an old reading into the reading of a retired type; a plain attribute stays what it is."""
    for name in names[:-1]:
        source = source[name]
        if isinstance(target.get(name), str):
            return
        target = target.setdefault(name, {"_block": source["_block"], "_flag": source["_flag"]})
        target = target.get("_of", target)
    target.setdefault(names[-1], source[names[-1]])


main()
