#!/usr/bin/env python3
"""Packs provider schema facts into the compact form that IacSrmScanner.Schemas embeds. See README.md for both formats."""

import argparse
import json
import re
import sys
import zlib
from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9_-]+\Z")
TYPE = re.compile(r"[a-z()|]+\Z")
CONTAINERS = {"list": "L", "set": "S", "single": "1", "map": "M"}


class Node:
    """An attribute or a nested block. `children` is None for a plain attribute."""

    def __init__(self, kind, flag, children=None, alternative=None, recursive=False):
        self.kind = kind
        self.flag = flag
        self.children = children
        self.alternative = alternative
        self.recursive = recursive
        self.marks = set()
        self.last = None


def read_children(facts):
    return {name: read_node(name, value) for name, value in facts.items() if not name.startswith("_")}


def read_leaf(text):
    kind = text.rstrip("?=")
    return Node(kind.replace("object", "any"), text[len(kind):])


def read_node(name, value):
    if not NAME.match(name):
        raise SystemExit(f"The name '{name}' holds a character that the format uses itself.")
    if isinstance(value, str):
        return checked(name, read_leaf(value))
    kind = "a" if "_attr" in value else ""
    kind += CONTAINERS[value.get("_attr") or value["_block"]]
    inner = value
    while "_of" in inner:
        inner = inner["_of"]
        kind += CONTAINERS[inner["_block"]]
    node = Node(kind, value.get("_flag", "?"), alternative=value.get("_or"), recursive="_ref" in inner)
    node.children = {} if node.recursive else read_children(inner)
    return node


def checked(name, node):
    # An attribute whose type the source leaves out can be anything.
    node.kind = node.kind or "any"
    if not TYPE.match(node.kind) or node.flag not in ("", "?", "=", "?="):
        raise SystemExit(f"The type '{node.kind}{node.flag}' of '{name}' is not understood.")
    return node


def walk(children, path=()):
    for name, node in children.items():
        yield path + (name,), node
        if node.children:
            yield from walk(node.children, path + (name,))


def find(children, path):
    node = None
    for name in path:
        node = (children or {}).get(name)
        if node is None:
            return None
        children = node.children
    return node


def graft(children, path, node, parent_flag, last=None):
    """Adds a node that the current schema lacks; missing parents become blocks of unknown nesting. False when it is there."""
    for name in path[:-1]:
        parent = children.get(name)
        if parent is None:
            parent = children[name] = Node("1", parent_flag, {})
            parent.last = last
        if parent.recursive:
            return False
        if parent.children is None:
            # A name that was a block once and is a plain attribute now: it keeps its type and gains the old children.
            parent.children = {}
        children = parent.children
    if path[-1] in children:
        return False
    node.last = last
    children[path[-1]] = node
    return True


def version_key(version):
    return tuple(int(part) for part in re.findall(r"\d+", version))


class Provider:
    def __init__(self, facts):
        self.name = facts["provider"]
        self.version = facts["version"].split()[-1]
        self.sources = list(facts["sources"])
        self.types = {name: read_children(body) for name, body in facts["types"].items()}
        self.beta_types = set()
        self.retired_types = {}
        for name, body in facts.get("legacy_types", {}).items():
            self.retired_types[name] = (body["_last"], read_children(body))
        self.retired_paths = {}
        for name, paths in facts.get("legacy_paths", {}).items():
            for path, (version, text) in paths.items():
                self.retired_paths[name, tuple(path.split("."))] = (version, text)
        self.read_only = facts.get("read_only", {})
        self.mark(facts.get("sensitive", {}), "$")
        self.mark(facts.get("deprecated", {}), "!")

    def mark(self, paths_of_types, mark):
        for name, paths in paths_of_types.items():
            for path in paths:
                node = find(self.types[name], path.split("."))
                if node is not None:
                    node.marks.add(mark)

    def merge_beta(self, beta):
        """Takes in what only the beta provider has, marked so. Both release the same versions."""
        if beta.version != self.version:
            raise SystemExit(f"'{self.name}' is {self.version} but '{beta.name}' is {beta.version}.")
        self.sources += [source + " (beta)" for source in beta.sources]
        for name, children in beta.types.items():
            if name not in self.types:
                self.types[name] = children
                self.beta_types.add(name)
            else:
                merge_children(self.types[name], children)
        for name, (version, children) in beta.retired_types.items():
            known = self.retired_types.get(name)
            if known is None or version_key(known[0]) < version_key(version):
                self.retired_types[name] = (version, children)
        for key, (version, text) in beta.retired_paths.items():
            known = self.retired_paths.get(key)
            if known is None or version_key(known[0]) < version_key(version):
                self.retired_paths[key] = (version, text)

    def finish(self):
        for name in list(self.retired_types):
            if name in self.types:
                del self.retired_types[name]
        for (name, path), (version, text) in sorted(self.retired_paths.items()):
            node = Node("1", text[len("block"):], {}) if text.startswith("block") else checked(path[-1], read_leaf(text))
            graft(self.types[name], path, node, "?", version)
        for name, paths in self.read_only.items():
            for path, text in sorted(paths.items()):
                path = tuple(path.split("."))
                if not graft(self.types[name], path, checked(path[-1], read_leaf(text)), "="):
                    known = find(self.types[name], path)
                    # A required property that can also be read stays what it is: required.
                    if known is not None and known.flag == "?":
                        known.flag = "?="


def merge_children(stable, beta):
    for name, node in beta.items():
        known = stable.get(name)
        if known is None:
            node.marks.add("~")
            stable[name] = node
        elif known.children is not None and node.children is not None:
            merge_children(known.children, node.children)


class Shapes:
    """The pool of distinct lists of children. A shape refers only to shapes before it."""

    def __init__(self):
        self.lines = []
        self.numbers = {}

    def add(self, children):
        line = ";".join(self.entry(name, children[name]) for name in sorted(children))
        number = self.numbers.get(line)
        if number is None:
            number = self.numbers[line] = len(self.lines)
            self.lines.append(line)
        return number

    def entry(self, name, node):
        text = f"{name}:{node.kind}{node.flag}{''.join(sorted(node.marks))}"
        if node.alternative:
            text += f"+{node.alternative}"
        if node.recursive:
            text += "{*}"
        elif node.children is not None:
            text += f"{{{self.add(node.children)}}}"
        return text + (f"@{node.last}" if node.last else "")


def pack(provider, dialect):
    shapes = Shapes()
    types = []
    for name in sorted(provider.types.keys() | provider.retired_types.keys()):
        last, children = provider.retired_types.get(name, (None, None))
        number = shapes.add(children if children is not None else provider.types[name])
        suffix = f" @{last}" if last else " ~" if name in provider.beta_types else ""
        types.append(f"{name} {number}{suffix}")
    header = ["iac-srm-schema 1", f"dialect {dialect}", f"provider {provider.name} {provider.version}"]
    header += [f"source {source}" for source in provider.sources]
    lines = header + [f"types {len(types)}"] + types + [f"shapes {len(shapes.lines)}"] + shapes.lines
    return "\n".join(lines) + "\n"


def summary(provider):
    counts = {"types": len(provider.types), "beta types": len(provider.beta_types), "retired types": len(provider.retired_types),
              "paths": 0, "beta paths": 0, "retired paths": 0, "read-only": 0, "sensitive": 0, "deprecated": 0}
    for name, children in provider.types.items():
        beta = {()} if name in provider.beta_types else set()
        for path, node in walk(children):
            if path[0] == "timeouts":
                continue
            if "~" in node.marks or path[:-1] in beta or () in beta:
                beta.add(path)
            if node.last:
                counts["retired paths"] += 1
            elif provider.name == "cloudformation" and node.flag == "=":
                counts["read-only"] += 1
            else:
                counts["paths"] += 1
                counts["beta paths"] += path in beta
            counts["sensitive"] += "$" in node.marks
            counts["deprecated"] += "!" in node.marks
    return ", ".join(f"{name} {count}" for name, count in counts.items() if count)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path, help="folder with terraform-*.json and cloudformation-*.json")
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "src/IacSrmScanner.Schemas/data")
    parser.add_argument("--text", action="store_true", help="write the unpacked text beside each file, to read or compare")
    arguments = parser.parse_args()

    providers = {}
    for file in sorted(arguments.facts.glob("*.json")):
        dialect = file.name.split("-")[0]
        if dialect in ("terraform", "cloudformation"):
            provider = Provider(json.loads(file.read_text("utf-8")))
            providers[dialect, provider.name] = provider
    beta = providers.pop(("terraform", "google-beta"), None)
    if beta is not None:
        providers["terraform", "google"].merge_beta(beta)
    if not providers:
        sys.exit(f"No schema facts in '{arguments.facts}'.")

    arguments.out.mkdir(parents=True, exist_ok=True)
    for (dialect, name), provider in sorted(providers.items()):
        provider.finish()
        # The file's name says which types are in it, so that nothing else need be opened: the part before '_' or '::'.
        separator = "::" if dialect == "cloudformation" else "_"
        owners = sorted({type_name.split(separator)[0].lower() for type_name in provider.types})
        text = pack(provider, dialect)
        target = arguments.out / f"{dialect}.{'+'.join(owners)}.bin"
        packed = zlib.compress(text.encode("ascii"), 9)
        target.write_bytes(packed)
        if arguments.text:
            target.with_suffix(".txt").write_text(text, "ascii")
        print(f"{target.name} {provider.version}: {len(packed)} bytes, unpacked {len(text)}; {summary(provider)}")


if __name__ == "__main__":
    main()
