#!/usr/bin/env python3
"""Compares what `iac-srm inspect --format cloudformation` makes of serverless templates with what is expected.

Usage: score.py SUITE [--tool DLL] [--rules FOLDER] [--verbose] [--only NAME]

SUITE holds ok/input/*.yaml with ok/expected/*.json, and error/input/*.yaml. See README.md.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

HASHED = {"AWS::ApiGateway::Deployment", "AWS::Lambda::Version", "AWS::Lambda::LayerVersion"}


def rule_properties(folder):
    """The first segments of the property paths that rules of the dialect read, by resource type."""
    read = collections.defaultdict(set)

    def walk(node, found):
        if isinstance(node, dict):
            for key, value in node.items():
                if key == "path" and isinstance(value, str):
                    found.add(re.split(r"[.\[]", value)[0])
                elif key in ("each", "any", "all", "in", "of", "from") and isinstance(value, str):
                    found.add(re.split(r"[.\[]", value)[0])
                walk(value, found)
        elif isinstance(node, list):
            for item in node:
                walk(item, found)

    for file in pathlib.Path(folder).rglob("*.yaml"):
        rule = yaml.safe_load(file.read_text())
        for check in (rule or {}).get("checks", []) if isinstance(rule, dict) else []:
            if check.get("dialect") == "cloudformation":
                types = check["resource"] if isinstance(check["resource"], list) else [check["resource"]]
                for kind in types:
                    walk(check, read[kind])
    # Conditions in code read whole documents; they name no path.
    for kind in ("AWS::IAM::Role", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy"):
        read[kind] |= {"Policies", "PolicyDocument", "AssumeRolePolicyDocument", "ManagedPolicyArns"}
    for kind in ("AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"):
        read[kind] |= {"PolicyDocument"}
    return read


def inspect(tool, folder):
    """All templates of a folder in one process, by name without extension."""
    run = subprocess.run(
        ["dotnet", tool, "inspect", "--format", "cloudformation", str(folder)], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 3):
        sys.exit(f"the tool ended with {run.returncode}: {run.stderr[-2000:]}")
    result = json.loads(run.stdout)
    return {pathlib.PurePath(path).stem: template for path, template in result.items()}, run.stderr


def canonical(value):
    """Lists of statements, tags and the like are compared without order."""
    if isinstance(value, dict):
        return {key: canonical(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((canonical(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


def without_hash(kind, name):
    return re.sub(r"[0-9a-f]{10}$", "#", name) if kind in HASHED else name


def resources(template):
    return {name: body for name, body in template.get("Resources", {}).items() if isinstance(body, dict)}


def compare(ours, expected, read):
    """The causes of a mismatch; none when all is the same."""
    causes = []
    mine, theirs = resources(ours), resources(expected)
    left = {(name, str(body.get("Type"))) for name, body in mine.items()}
    right = {(name, str(body.get("Type"))) for name, body in theirs.items()}
    missing, extra = sorted(right - left), sorted(left - right)
    if missing or extra:
        loose_left = collections.Counter(without_hash(kind, name) for name, kind in extra)
        loose_right = collections.Counter(without_hash(kind, name) for name, kind in missing)
        kinds = sorted({kind for _, kind in missing + extra})
        causes.append(("hash of id " if loose_left == loose_right else "resources ") + ", ".join(kinds))
        causes.append(f"  detail: missing {missing}, extra {extra}")
    for name, body in theirs.items():
        if name not in mine:
            continue
        wanted, got = body.get("Properties") or {}, mine[name].get("Properties") or {}
        for key in sorted(set(wanted) | set(got)):
            if canonical(wanted.get(key)) == canonical(got.get(key)):
                continue
            kind = str(body.get("Type"))
            strict = key in read.get(kind, set())
            causes.append(f"{'value' if strict else 'other value'} {kind}.{key}")
            causes.append(f"  detail: {name}.{key}: expected {json.dumps(wanted.get(key))[:1500]} got {json.dumps(got.get(key))[:1500]}")
        for key in ("Condition", "DeletionPolicy", "UpdateReplacePolicy", "DependsOn"):
            a, b = body.get(key), mine[name].get(key)
            a, b = ([x] if isinstance(x, str) else x for x in (a, b))
            if canonical(a) != canonical(b):
                causes.append(f"other value {body.get('Type')} {key}")
                causes.append(f"  detail: {name}.{key}: expected {a} got {b}")
    return causes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("suite", type=pathlib.Path)
    parser.add_argument("--tool", default="src/IacSrmScanner.Cli/bin/Release/net10.0/IacSrmScanner.Cli.dll")
    parser.add_argument("--rules", default="rules")
    parser.add_argument("--only")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    read = rule_properties(arguments.rules)
    ours, _ = inspect(arguments.tool, arguments.suite / "ok" / "input")
    with tempfile.TemporaryDirectory() as plain:
        # What is expected is evaluated in the same way, so that both sides show parameters by their defaults.
        for file in (arguments.suite / "ok" / "expected").glob("*.json"):
            template = json.loads(file.read_text())
            template.setdefault("AWSTemplateFormatVersion", "2010-09-09")
            (pathlib.Path(plain) / file.name).write_text(json.dumps(template))
        expected, _ = inspect(arguments.tool, plain)
    causes = collections.Counter()
    matched = full = 0
    for name in sorted(expected):
        if arguments.only and arguments.only != name:
            continue
        found = compare(ours[name], expected[name], read) if name in ours else ["not recognised"]
        plain_causes = [cause for cause in found if not cause.startswith("  ")]
        counted = [cause for cause in plain_causes if not cause.startswith("other value")]
        matched += not counted
        full += not plain_causes
        causes.update(set(plain_causes))
        if arguments.verbose and plain_causes:
            print(f"== {name}")
            print("\n".join(found))
    print(f"ok: {matched} of {len(expected)} match in resources and in the properties that rules read ({100 * matched / len(expected):.1f} %)")
    print(f"    {full} match in every property")
    for cause, count in causes.most_common():
        print(f"    {count:4} {cause}")
    errors = sorted((arguments.suite / "error" / "input").glob("*.y*ml"))
    _, told = inspect(arguments.tool, arguments.suite / "error" / "input")
    diagnosed = {line.split(":")[0] for line in told.splitlines() if re.match(r"\S+\.ya?ml:\d+:\d+: (error |warning CFN0004)", line)}
    silent = [file.name for file in errors if not any(path.endswith(file.name) for path in diagnosed)]
    print(f"error: {len(errors) - len(silent)} of {len(errors)} give a diagnostic with file and line")
    for name in silent:
        print(f"         none for {name}")


if __name__ == "__main__":
    main()
