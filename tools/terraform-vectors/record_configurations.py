"""Plans each configuration of configurations.txt and records its outputs and the inputs of its resources."""
import itertools
import json
import os
import re
import shutil
import tempfile

from record_expressions import terraform, write

MARK = "\ue000"
HERE = os.path.dirname(os.path.abspath(__file__))


def parse(text):
    """Yields (name, files, settings) with the alternatives of '@@' lines multiplied out."""
    alternatives, blocks = [], []
    for line in text.splitlines():
        if line.startswith("@@ "):
            name, values = line[3:].split(" ", 1)
            alternatives.append((name, [value.strip().replace("\\n", "\n") for value in values.split(" | ")]))
        elif line.startswith("=== "):
            blocks.append([line[4:].strip(), alternatives, []])
            alternatives = []
        elif blocks and not (line.startswith("#") and not blocks[-1][2]):
            blocks[-1][2].append(line)
    for name, choices, lines in blocks:
        for i, values in enumerate(itertools.product(*[values for _, values in choices])):
            names = [choice for choice, _ in choices]
            filled = []
            for line in lines:
                for key, value in zip(names, values):
                    line = line.replace(f"${key}", value)
                filled.append(line)
            yield f"{name}-{i + 1}" if choices else name, *split(filled)


def split(lines):
    files, settings, skips, path = {}, [], [], "main.tf"
    for line in lines:
        if line.startswith("@ "):
            settings.append(line[2:])
        elif line.startswith("?skip "):
            skips.append(line[6:])
        elif line.startswith("--- "):
            path = line[4:]
        else:
            files[path] = files.get(path, "") + line + "\n"
    files = {path: re.sub(r"\n+$", "\n", content) for path, content in files.items() if content.strip()}
    return files, settings, any(skip in content for skip in skips for content in files.values())


def inputs_of(module, found):
    for resource in module.get("resources", []):
        found[resource["address"]] = {key: resource["values"][key] for key in ("input", "triggers_replace") if resource["values"].get(key) is not None}
    for child in module.get("child_modules", []):
        inputs_of(child, found)


def plan(name, files, settings):
    directory = tempfile.mkdtemp(prefix="vectors")
    try:
        for path, content in files.items():
            write(directory, path, content)
        arguments = [setting for setting in settings if setting.startswith("-")]
        environment = dict(setting.split("=", 1) for setting in settings if re.match(r"[A-Z_]\w*=", setting))
        workspace = next((setting.split()[1] for setting in settings if setting.startswith("workspace ")), "default")
        environment["TF_WORKSPACE"] = workspace
        os.makedirs(os.path.join(directory, "terraform.tfstate.d", workspace), exist_ok=True)
        initialised = terraform(directory, "init", "-input=false", "-backend=false", environment=environment)
        planned = initialised if initialised.returncode else terraform(directory, "plan", "-input=false", "-out=plan", *arguments, environment=environment)
        record = {"name": name, "files": files}
        if settings:
            record["settings"] = settings
        if planned.returncode:
            return {**record, "error": True}
        # Fractions are kept as they are written: Python's have fewer digits.
        text = terraform(directory, "show", "-json", "plan", environment=environment).stdout
        shown = json.loads(text, parse_float=lambda digits: f"{MARK}{digits}{MARK}")["planned_values"]
        outputs = {key: {"value": output["value"], **({"type": output["type"]} if "type" in output else {})}
                   for key, output in shown.get("outputs", {}).items() if "value" in output}
        resources = {}
        inputs_of(shown.get("root_module", {}), resources)
        return {**record, "outputs": outputs, "resources": resources}
    finally:
        shutil.rmtree(directory)


def main(target):
    with open(os.path.join(HERE, "configurations.txt"), encoding="utf-8") as file:
        configurations = [(name, files, settings) for name, files, settings, skipped in parse(file.read()) if not skipped]
    failed = 0
    with open(os.path.join(target, "configurations.jsonl"), "w", encoding="utf-8") as file:
        for name, files, settings in configurations:
            record = plan(name, files, settings)
            failed += "error" in record
            line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
            file.write(re.sub(f'"{MARK}([^"]*){MARK}"', r"\1", line) + "\n")
    print(f"{len(configurations)} configurations, {failed} of them in error")
