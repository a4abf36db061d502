"""Records what Terraform makes of each expression.

All expressions stand in one configuration, each in a file of its own. One plan reports every error it finds with the file
it stands in; the expressions in error are set aside and the rest is planned again, until a plan succeeds. That takes a few
plans instead of thousands. The value is taken from jsonencode, since a saved plan rounds some numbers; the type is the
type that the plan gives the output.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

from expressions import FILES, PREAMBLE, all_vectors

MAX_ROUNDS = 12
sys.set_int_max_str_digits(0)


def terraform(directory, *arguments, environment=None):
    variables = {key: value for key, value in os.environ.items() if not key.startswith("TF_")}
    variables.update(TF_IN_AUTOMATION="1", CHECKPOINT_DISABLE="1", **(environment or {}))
    return subprocess.run(["terraform", *arguments], cwd=directory, env=variables, capture_output=True, text=True)


def write(directory, path, content):
    target = os.path.join(directory, path)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(content)


def errors_of(output):
    """The files that errors stand in, with the first summary of each."""
    found = {}
    for line in output.splitlines():
        if line.startswith("{"):
            event = json.loads(line)
            diagnostic = event.get("diagnostic", {})
            if diagnostic.get("severity") == "error":
                file = (diagnostic.get("range") or {}).get("filename", "")
                found.setdefault(file, f"{diagnostic['summary']}: {diagnostic.get('detail', '')}")
    return found


def natural(value):
    """The type of a JSON value when nothing else is said."""
    if value is None:
        return "dynamic"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, list):
        return ["tuple", [natural(item) for item in value]]
    return ["object", {key: natural(item) for key, item in value.items()}]


def main(target):
    vectors = list(all_vectors())
    names = [f"v{i:05}.tf" for i in range(len(vectors))]
    failed = {}
    directory = tempfile.mkdtemp(prefix="vectors")
    try:
        write(directory, "preamble.tf", PREAMBLE)
        for path, content in FILES.items():
            write(directory, path, content)
        for name, (_, expression) in zip(names, vectors):
            key = name[:-3]
            write(directory, name, f"locals {{\n  {key} = {expression}\n}}\noutput \"{key}\" {{\n  sensitive = true\n  value = {{ v = local.{key}, j = jsonencode(local.{key}) }}\n}}\n")
        for _ in range(MAX_ROUNDS):
            plan = terraform(directory, "plan", "-json", "-input=false", "-refresh=false", "-out=plan")
            if plan.returncode == 0:
                break
            found = errors_of(plan.stdout)
            ours = [file for file in found if file in names]
            print(f"{len(ours)} expressions in error")
            if not ours:
                raise SystemExit(f"no progress: {found} {plan.stderr}")
            for file in ours:
                failed[file] = found[file]
                os.remove(os.path.join(directory, file))
        show = terraform(directory, "show", "-json", "plan")
        outputs = json.loads(show.stdout)["planned_values"]["outputs"]
    finally:
        shutil.rmtree(directory)

    groups = {}
    for name, (group, expression) in zip(names, vectors):
        rows = groups.setdefault(group, [])
        key = name[:-3]
        if name in failed:
            rows.append(json.dumps([expression], ensure_ascii=False))
            continue
        output = outputs.get(key, {})
        encoded = output.get("value", {}).get("j")
        if encoded is None:
            rows.append(json.dumps([expression, "unknown"]))
            continue
        actual = output["type"][1]["v"]
        row = [json.dumps(expression, ensure_ascii=False), encoded]
        if actual != natural(json.loads(encoded)):
            row.append(json.dumps(actual, separators=(",", ":")))
        rows.append("[" + ",".join(row) + "]")
    with open(os.path.join(target, "expressions.jsonl"), "w", encoding="utf-8") as file:
        for group in sorted(groups):
            for row in groups[group]:
                file.write(f'{{"{group}":{row}}}\n')
    with open(os.path.join(target, "expressions.files.json"), "w", encoding="utf-8") as file:
        json.dump({"preamble.tf": PREAMBLE, **FILES}, file, ensure_ascii=False, indent=0)
    print(f"{len(vectors)} vectors, {len(failed)} of them errors")
    return failed, dict(zip(names, vectors))
