#!/usr/bin/env python3
"""Compares the matrix of a whole repository with the one that is kept here: owner and state of each layer and control family.

    check.py GOLDEN CHECKOUT [--update] [--tool COMMAND]

CHECKOUT is a checkout of the repository at the revision that the first line of GOLDEN names. Exits with 1 when they differ.
"""
import argparse, csv, os, shlex, subprocess, sys

parser = argparse.ArgumentParser()
parser.add_argument("golden")
parser.add_argument("checkout")
parser.add_argument("--update", action="store_true")
parser.add_argument("--tool", default="dotnet run -c Release --no-build --project src/IacSrmScanner.Cli --")
options = parser.parse_args()

run = subprocess.run([*shlex.split(options.tool), "matrix", options.checkout, "--format", "csv"], capture_output=True, text=True)
if run.returncode not in (0, 3):
    sys.exit(run.stderr)
rows = {}
prefix = os.path.basename(os.path.normpath(options.checkout))
for row in csv.DictReader(run.stdout.splitlines()):
    if row["kind"] == "attestation":
        continue
    place = row["configuration"]
    place = place[len(prefix) + 1:] if place.startswith(prefix + "/") else "" if place == prefix else place
    rows.setdefault((place, row["address"], row["delivery"]), []).append(
        row["kind"] if row["kind"] == "not classified" else f"{row['subject']}={row['owner']}/{row['state']}")
lines = [" | ".join([*key, " ".join(duties)]) for key, duties in sorted(rows.items())]

head = open(options.golden).readline().rstrip("\n") if os.path.exists(options.golden) else "# repository revision"
if options.update:
    with open(options.golden, "w") as file:
        file.write("\n".join([head, *lines]) + "\n")
    sys.exit(0)
kept = open(options.golden).read().splitlines()[1:]
for line in sorted(set(kept) - set(lines)):
    print("-", line)
for line in sorted(set(lines) - set(kept)):
    print("+", line)
print(f"{len(lines)} resources, {len(set(kept) ^ set(lines))} differences")
sys.exit(kept != lines)
