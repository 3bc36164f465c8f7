"""What a user's environment is made of: a bill of materials, and the licences."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from release.commands import ROOT, run

__all__ = ["licence_list", "write_components"]


def write_components(interpreter: Path, folder: Path) -> int:
    """Write `sbom.cdx.json` (CycloneDX) and `licences.md` of an environment. Gives how many components it has."""
    bill = folder / "sbom.cdx.json"
    tool = Path(sys.executable).with_name("cyclonedx-py")
    options = ("--pyproject", ROOT / "pyproject.toml", "--mc-type", "library", "--output-reproducible", "-o", bill)
    run(tool, "environment", *options, interpreter)
    components = json.loads(bill.read_text(encoding="utf-8"))["components"]
    (folder / "licences.md").write_text(licence_list(components), encoding="utf-8")
    return len(components)


def licence_list(components: list[dict[str, Any]]) -> str:
    """A table of components with their licences, in the order of their names.

    Args:
        components: those of a CycloneDX document.
    """
    rows = [f"| {one['name']} | {one['version']} | {_licence(one)} |" for one in components]
    return "\n".join(["| package | version | licence |", "| --- | --- | --- |", *sorted(rows, key=str.lower), ""])


def _licence(component: dict[str, Any]) -> str:
    found = [
        one.get("expression") or one.get("license", {}).get("id") or one.get("license", {}).get("name", "")
        for one in component.get("licenses", [])
    ]
    short = [" ".join(text.split()) for text in found if text and len(text) < 80]
    return ", ".join(dict.fromkeys(short)) or "not said"
