#!/usr/bin/env python3
"""Makes rules/frameworks/*.yaml and the table of docs/compliance.md from join.yaml, titles.yaml and a checkout of Prowler.

usage: generate.py CHECKOUT [--revision SHA --date YYYY-MM-DD] [--check] [--candidates CLOUD]

The same input gives the same bytes. Anything that does not fit is an error: an unknown control or check, a requirement without a
heading, a heading without a requirement.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys

try:
    import yaml
except ImportError:
    sys.exit("generate.py: needs PyYAML (pip install pyyaml).")

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CLOUDS = ("aws", "azure", "gcp")
REPOSITORY = "prowler-cloud/prowler"

# The id of the framework, what is said of it, the compliance files (one a cloud, or one for all), how a row names its requirement.
FRAMEWORKS = [
    {
        "framework": "hipaa",
        "title": "HIPAA Security Rule",
        "version": "45 CFR Part 164, Subpart C",
        "publisher": "U.S. Department of Health and Human Services",
        "url": "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C",
        "files": {cloud: f"{cloud}/hipaa_{cloud}.json" for cloud in CLOUDS},
        "id": lambda row: re.match(r"164\.\d+(\([^)]+\))+", row["Name"])[0],
        "headings": "hipaa",
    },
    {
        "framework": "soc2",
        "title": "SOC 2, Trust Services Criteria",
        "version": "TSC 2017",
        "publisher": "AICPA",
        "url": "https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022",
        "files": {cloud: f"{cloud}/soc2_{cloud}.json" for cloud in CLOUDS},
        "id": lambda row: row["Name"].split()[0],
        "headings": "soc2",
    },
    {
        "framework": "iso-27001-2022",
        "title": "ISO/IEC 27001, Annex A",
        "version": "2022",
        "publisher": "ISO/IEC",
        "url": "https://www.iso.org/standard/27001",
        "files": {cloud: f"{cloud}/iso27001_2022_{cloud}.json" for cloud in CLOUDS},
        "id": lambda row: row["Id"],
        "headings": "iso-27001-2022",
        "notes": ["The source has 92 of the 93 controls of Annex A; A.8.28 is not in it."],
    },
    {
        "framework": "nist-800-53-r5",
        "title": "NIST SP 800-53, security and privacy controls",
        "version": "Revision 5",
        "publisher": "National Institute of Standards and Technology",
        "url": "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
        "files": {"aws": "aws/nist_800_53_revision_5_aws.json"},
        "id": lambda row: re.search(r"[A-Z]{2}-\d+(\([^)]+\))*", row["Name"])[0],
        "headings": "nist-800-53-r5",
        "notes": [
            "AWS only: the source has no file for Azure and Google Cloud. The way through the CSA matrix, which names NIST controls,",
            "was tried and left out: it says which controls touch one subject, not which check shows which control (docs/compliance.md).",
        ],
    },
    {
        "framework": "cis-aws",
        "title": "CIS Amazon Web Services Foundations Benchmark",
        "version": "7.0.0",
        "publisher": "Center for Internet Security",
        "url": "https://www.cisecurity.org/benchmark/amazon_web_services",
        "files": {"aws": "aws/cis_7.0_aws.json"},
        "id": lambda row: row["Id"],
        "headings": None,
    },
    {
        "framework": "cis-azure",
        "title": "CIS Microsoft Azure Foundations Benchmark",
        "version": "6.0.0",
        "publisher": "Center for Internet Security",
        "url": "https://www.cisecurity.org/benchmark/azure",
        "files": {"azure": "azure/cis_6.0_azure.json"},
        "id": lambda row: row["Id"],
        "headings": None,
    },
    {
        "framework": "cis-gcp",
        "title": "CIS Google Cloud Platform Foundation Benchmark",
        "version": "5.0.0",
        "publisher": "Center for Internet Security",
        "url": "https://www.cisecurity.org/benchmark/google_cloud_computing_platform",
        "files": {"gcp": "gcp/cis_5.0_gcp.json"},
        "id": lambda row: row["Id"],
        "headings": None,
    },
    {
        "framework": "pci-dss-4.0",
        "title": "PCI DSS",
        "version": "4.0",
        "publisher": "PCI Security Standards Council",
        "url": "https://www.pcisecuritystandards.org/document_library/",
        "files": {cloud: f"{cloud}/pci_4.0_{cloud}.json" for cloud in CLOUDS},
        # A row is one check below a requirement; the requirement's number stands at the head of its section.
        "id": lambda row: row["Attributes"][0]["Section"].split(":")[0],
        "headings": "pci-dss-4.0",
    },
    {
        "framework": "csa-ccm-4",
        "title": "CSA Cloud Controls Matrix",
        "version": "4.0.13",
        "publisher": "Cloud Security Alliance",
        "url": "https://cloudsecurityalliance.org/research/cloud-controls-matrix",
        "files": {"csa": "csa_ccm_4.0.json"},
        "id": lambda row: row["id"],
        "headings": "csa-ccm-4",
        "notes": [
            "The source has 65 of the 197 controls. owners: who owns the control by delivery model, as the matrix has it",
            "(customer, provider, shared).",
        ],
    },
]

OWNERS = {"Shared": "shared", "CSP-Owned": "provider", "Customer-Owned": "customer"}
FITS = ("same", "part", "wider")
START, END = "<!-- counts: made by tools/frameworks/generate.py -->", "<!-- end of counts -->"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("checkout", type=pathlib.Path)
    parser.add_argument("--revision", help="the commit, when CHECKOUT is no git work tree")
    parser.add_argument("--date", help="the commit's date")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file would change")
    parser.add_argument("--candidates", choices=CLOUDS, help="list the controls without a match and the checks that come near")
    arguments = parser.parse_args()

    source = Source(arguments.checkout, arguments.revision, arguments.date)
    join = read_join(source)
    if arguments.candidates:
        print_candidates(arguments.candidates, join, source)
        return 0

    headings = yaml.load((HERE / "titles.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    outputs, counts = {}, []
    for framework in FRAMEWORKS:
        requirements = requirements_of(framework, join, source)
        add_titles(framework, requirements, headings)
        outputs[ROOT / "rules" / "frameworks" / f"{framework['framework']}.yaml"] = write_framework(framework, requirements, source)
        counts.append(count(framework, requirements))
    page = ROOT / "docs" / "compliance.md"
    outputs[page] = with_table(page.read_text(encoding="utf-8"), table(counts, join))

    stale = [path for path, text in outputs.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if arguments.check:
            print(f"{path.relative_to(ROOT)}: is not what the join and the checkout give.", file=sys.stderr)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(outputs[path], encoding="utf-8", newline="\n")
    print(table(counts, join), end="")
    return 1 if arguments.check and stale else 0


class Source:
    """A checkout of Prowler, of which only the compliance files and the checks' metadata are read."""

    def __init__(self, root, revision, date):
        self.package = root / "prowler"
        if not (self.package / "compliance").is_dir():
            sys.exit(f"generate.py: '{root}' has no prowler/compliance.")
        if not (revision and date):
            git = ["git", "-C", str(root), "log", "-1", "--date=short", "--format=%H %cd"]
            log = subprocess.run(git, capture_output=True, text=True)
            if log.returncode != 0:
                sys.exit(f"generate.py: '{root}' is no git work tree; give --revision and --date.")
            revision, date = log.stdout.split()
        self.revision, self.date = revision, date
        self.checks = {cloud: self._checks(cloud) for cloud in CLOUDS}

    def _checks(self, cloud):
        found = {}
        for path in sorted((self.package / "providers" / cloud / "services").glob("*/*/*.metadata.json")):
            metadata = json.loads(path.read_text(encoding="utf-8"))
            found[metadata["CheckID"]] = metadata
        return found

    def rows(self, file):
        """Each row with its checks by cloud."""
        data = json.loads((self.package / "compliance" / file).read_text(encoding="utf-8"))
        if "Requirements" not in data:
            return [(row, row["checks"]) for row in data["requirements"]]
        cloud = data["Provider"].lower()
        return [(row, {cloud: row["Checks"]}) for row in data["Requirements"]]


def read_join(source):
    """cloud → check → the controls that match it."""
    controls = {
        match[1]: path
        for path in sorted((ROOT / "rules").glob("*/*/*.yaml"))
        if (match := re.search(r"^id: *(SRM-\S+)", path.read_text(encoding="utf-8"), re.M))
    }
    matches, problems = {}, []
    for cloud, entries in yaml.safe_load((HERE / "join.yaml").read_text(encoding="utf-8")).items():
        by_check = matches.setdefault(cloud, {})
        for control, fits in entries.items():
            if control not in controls or not control.startswith(f"SRM-{cloud.upper()}-"):
                problems.append(f"'{control}' is no control of {cloud}.")
            for fit, checks in fits.items():
                if fit not in FITS:
                    problems.append(f"{control}: '{fit}' is no fit.")
                for check in checks:
                    if check not in source.checks[cloud]:
                        problems.append(f"{control}: '{check}' is no check.")
                    if control in by_check.setdefault(check, []):
                        problems.append(f"{control}: '{check}' stands twice.")
                    by_check[check].append(control)
    if problems:
        sys.exit("join.yaml: " + "\njoin.yaml: ".join(problems))
    return matches


def requirements_of(framework, join, source):
    """id → title, owners, and (control, source) → checks."""
    found = {}
    for key, file in framework["files"].items():
        for row, checks_by_cloud in source.rows(file):
            requirement = found.setdefault(framework["id"](row), {"controls": {}})
            if "attributes" in row:
                requirement["owners"] = {model.lower(): OWNERS[row["attributes"][model]] for model in ("IaaS", "PaaS", "SaaS")}
            for cloud in CLOUDS:
                for check in checks_by_cloud.get(cloud, []):
                    for control in join[cloud].get(check, []):
                        requirement["controls"].setdefault((control, key), set()).add(check)
    return dict(sorted(found.items(), key=lambda item: natural(item[0])))


def natural(text):
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|[^\d.]+", text)]


def add_titles(framework, requirements, headings):
    if framework["headings"] is None:
        return
    known = headings[framework["headings"]]
    used = set()
    for id, requirement in requirements.items():
        own = id
        while own not in known:
            shorter = re.sub(r"(\([^)]*\)|\.[^.]*)$", "", own)
            if shorter == own:
                sys.exit(f"titles.yaml: {framework['framework']}: '{id}' has no heading.")
            own = shorter
        used.add(own)
        title = known[own]
        base = own.split("(")[0]
        if base != own and base in known:
            used.add(base)
            title = f"{known[base]}: {title[0].lower()}{title[1:]}"
        requirement["title"] = title
    if unused := sorted(set(known) - used):
        sys.exit(f"titles.yaml: {framework['framework']}: headings without requirement: {', '.join(unused)}.")


def write_framework(framework, requirements, source):
    lines = ["# Made by tools/frameworks/generate.py; change the join or the headings there."]
    lines += [f"# {note}" for note in framework.get("notes", [])]
    lines += [f"{key}: {scalar(framework[key])}" for key in ("framework", "title", "version", "publisher", "url")]
    lines.append("sources:")
    for key, file in framework["files"].items():
        path = f"{REPOSITORY} prowler/compliance/{file}"
        lines.append(f"  {key}: {{ file: {scalar(path)}, revision: {scalar(source.revision)}, date: {scalar(source.date)} }}")
    lines.append("requirements:")
    for id, requirement in requirements.items():
        lines.append(f"  - id: {scalar(id)}")
        if "title" in requirement:
            lines.append(f"    title: {scalar(requirement['title'])}")
        if "owners" in requirement:
            owners = ", ".join(f"{model}: {owner}" for model, owner in requirement["owners"].items())
            lines.append(f"    owners: {{ {owners} }}")
        if not requirement["controls"]:
            lines.append("    controls: []")
            continue
        lines.append("    controls:")
        for (control, key), checks in sorted(requirement["controls"].items()):
            lines.append(f"      - {{ id: {control}, source: {key}, via: {scalar(', '.join(sorted(checks)))} }}")
    return "\n".join(lines) + "\n"


def scalar(text):
    """A text as YAML, plain where it cannot be read as anything else, also inside braces."""
    plain = re.fullmatch(r"[A-Za-z][\w &/()+.,:-]*|https://\S+", text) and not re.search(r": |:$", text)
    if plain and "," not in text and text.lower() not in ("true", "false", "null", "yes", "no", "on", "off", "y", "n"):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def count(framework, requirements):
    mapped = [requirement for requirement in requirements.values() if requirement["controls"]]
    controls = {control for requirement in mapped for control, _ in requirement["controls"]}
    return {
        "framework": framework["framework"],
        "version": framework["version"],
        "requirements": len(requirements),
        "mapped": len(mapped),
        "mappings": sum(len(requirement["controls"]) for requirement in mapped),
        **{cloud: sum(control.startswith(f"SRM-{cloud.upper()}-") for control in controls) for cloud in CLOUDS},
    }


def table(counts, join):
    lines = [
        "| framework | version | requirements | with a control | mappings | AWS controls | Azure controls | Google Cloud controls |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for row in counts:
        lines.append("| " + " | ".join([f"`{row['framework']}`", *(str(value) for key, value in row.items() if key != "framework")]) + " |")
    joined = [len({control for controls in join[cloud].values() for control in controls}) for cloud in CLOUDS]
    lines += ["", f"Controls with a match: {joined[0]} for AWS, {joined[1]} for Azure, {joined[2]} for Google Cloud; {sum(joined)} together."]
    return "\n".join(lines) + "\n"


def with_table(page, text):
    head, found, rest = page.partition(START)
    _, closed, tail = rest.partition(END)
    if not (found and closed):
        sys.exit("docs/compliance.md: the marks around the table are missing.")
    return f"{head}{START}\n\n{text}\n{END}{tail}"


def print_candidates(cloud, join, source):
    """For the one who extends the join: words in common, nothing more; the judgement is a person's."""
    joined = {control for controls in join[cloud].values() for control in controls}
    for path in sorted((ROOT / "rules" / cloud).glob("*/*.yaml")):
        text = path.read_text(encoding="utf-8")
        match = re.search(r"^id: *(SRM-\S+)", text, re.M)
        if not match or match[1] in joined:
            continue
        head = text.partition("\nexamples:")[0]
        words = set(re.findall(r"[a-z]{3,}", head.lower()))
        near = sorted(
            ((len(words & set(check.split("_"))) / len(check.split("_")), check) for check in source.checks[cloud]),
            reverse=True,
        )[:5]
        print(match[1], re.search(r"^title: *(.+)", text, re.M)[1])
        for likeness, check in near:
            print(f"    {likeness:.2f} {check}: {source.checks[cloud][check]['CheckTitle']}")


if __name__ == "__main__":
    sys.exit(main())
