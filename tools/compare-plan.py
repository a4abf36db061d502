#!/usr/bin/env python3
"""Compares what `iac-srm inspect` evaluates with what Terraform plans.

    iac-srm inspect DIR > inspect.json
    terraform -chdir=DIR init && terraform -chdir=DIR plan -out=plan && terraform -chdir=DIR show -json plan > plan.json
    tools/compare-plan.py inspect.json plan.json

Prints how many leaf values are equal, unknown here, unknown to Terraform, and different; every difference with its path.
Exit code 1 when there are differences.
"""

import json
import sys

EQUAL, BOTH, UNKNOWN, LATER, DIFFERENT = "equal", "unknown to both", "unknown here", "unknown to Terraform", "different"


def is_marked(value, mark):
    return isinstance(value, dict) and mark in value


class Comparison:
    def __init__(self):
        self.counts = dict.fromkeys((EQUAL, BOTH, UNKNOWN, LATER, DIFFERENT), 0)
        self.differences = []

    def add(self, path, verdict, ours=None, theirs=None):
        self.counts[verdict] += 1
        if verdict == DIFFERENT:
            self.differences.append(f"{path}: here {json.dumps(ours)}, planned {json.dumps(theirs)}")

    def value(self, path, ours, theirs, later):
        """`later` is Terraform's after_unknown at this place."""
        if later is True:
            self.add(path, BOTH if is_marked(ours, "$unknown") or is_marked(ours, "$oneOf") else LATER)
        elif is_marked(ours, "$sensitive"):
            self.add(path, UNKNOWN)
        elif is_marked(ours, "$oneOf"):
            possible = [alternative["value"] for alternative in ours["$oneOf"]]
            fits = any(self.same(each, theirs) for each in possible)
            self.add(path, UNKNOWN if fits else DIFFERENT, ours, theirs)
        elif is_marked(ours, "$unknown") and len(ours) == 1:
            self.add(path, UNKNOWN)
        elif isinstance(ours, dict) and isinstance(theirs, dict):
            is_open = "$unknown" in ours
            for key in sorted(set(ours) | set(theirs)):
                if key == "$unknown":
                    continue
                inner = later.get(key, False) if isinstance(later, dict) else False
                if key in ours and (key in theirs or inner):
                    self.value(f"{path}.{key}", ours[key], theirs.get(key), inner)
                elif key in ours:
                    self.value(f"{path}.{key}", ours[key], None, False)
                else:
                    self.add(f"{path}.{key}", UNKNOWN if is_open or theirs[key] is None else DIFFERENT, None, theirs[key])
        elif isinstance(ours, list) and isinstance(theirs, list):
            is_open = any(is_marked(item, "$unknown") for item in ours)
            if len(ours) != len(theirs):
                self.add(path, UNKNOWN if is_open else DIFFERENT, ours, theirs)
                return
            for index, (left, right) in enumerate(zip(ours, theirs)):
                inner = later[index] if isinstance(later, list) and index < len(later) else False
                self.value(f"{path}[{index}]", left, right, inner)
        else:
            self.add(path, EQUAL if self.same(ours, theirs) else DIFFERENT, ours, theirs)

    @staticmethod
    def same(left, right):
        if isinstance(left, bool) or isinstance(right, bool):
            return left is right
        return left == right


def resources(module):
    for resource in module.get("resources", []):
        yield resource["address"], resource
    for child in module.get("child_modules", []):
        yield from resources(child)


def compare(inspected, plan, path=None):
    comparison = Comparison()
    configurations = [each for each in inspected["configurations"] if "root_module" in each]
    if path is not None:
        configurations = [each for each in configurations if each["path"] == path]
    if len(configurations) != 1:
        sys.exit(f"one Terraform configuration is needed, found {[each['path'] for each in configurations]}; give its path")
    root = configurations[0]["root_module"]
    later = {change["address"]: change["change"].get("after_unknown", {}) for change in plan.get("resource_changes", [])}
    changes = plan.get("output_changes", {})
    planned = plan.get("planned_values", {})

    for name in sorted(set(root["outputs"]) | set(planned.get("outputs", {}))):
        ours, theirs = root["outputs"].get(name), planned.get("outputs", {}).get(name)
        if ours is None or theirs is None:
            comparison.add(f"output.{name}", DIFFERENT, ours, theirs)
            continue
        comparison.value(f"output.{name}", ours["value"], theirs.get("value"), changes.get(name, {}).get("after_unknown", False))

    ours_by, theirs_by = dict(resources(root)), dict(resources(planned.get("root_module", {})))
    for address in sorted(set(ours_by) | set(theirs_by)):
        ours, theirs = ours_by.get(address), theirs_by.get(address)
        if theirs is None:
            verdict = UNKNOWN if "$existence" in ours else LATER if ours["mode"] == "data" else DIFFERENT
            comparison.add(address, verdict, "a resource", None)
            continue
        if ours is None:
            doubtful = any("$existence" in each and address.startswith(each["address"].split("[")[0]) for each in ours_by.values())
            comparison.add(address, UNKNOWN if doubtful else DIFFERENT, None, "a resource")
            continue
        if ours.get("index") != theirs.get("index"):
            comparison.add(f"{address}#index", DIFFERENT, ours.get("index"), theirs.get("index"))
        inner = later.get(address, {})
        for key in sorted(ours["values"]):
            unknown = inner.get(key, False) if isinstance(inner, dict) else inner
            comparison.value(f"{address}.{key}", ours["values"][key], theirs["values"].get(key), unknown)
    return comparison


def main(args):
    if len(args) not in (2, 3):
        sys.exit(__doc__)
    with open(args[0], encoding="utf-8") as inspected, open(args[1], encoding="utf-8") as plan:
        comparison = compare(json.load(inspected), json.load(plan), *args[2:])
    for difference in comparison.differences:
        print(difference)
    print(", ".join(f"{count} {verdict}" for verdict, count in comparison.counts.items()))
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
