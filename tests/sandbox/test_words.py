"""Modules of the sandbox name collections and statuses as plain strings: none of them is misspelt."""

import ast
import re
from collections.abc import Iterator

from support.samples import ROOT

from mvmnt.sandbox.browser.records import PARTS
from mvmnt.sandbox.operations.catalogue import RESOURCES

SANDBOX = ROOT / "custom/mvmnt/sandbox"
FOLDERS = ("operations", "presentation", "records", "resources", "seed")
"""The folders that work on records."""

WORD = re.compile(r"[A-Z][A-Z0-9_]{3,}")
OWN = {"ARRIVED", "CARRIER_PROFILE", "DO_NOT_USE", "FUEL", "LINE_HAUL", "LMARGIN", "NEXT", "SERVICE_FEE"}
"""Values that the description leaves open, the beginning of some statuses, and words of fpdf."""


def constants(folder: str) -> Iterator[tuple[str, ast.AST]]:
    for path in sorted((SANDBOX / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            yield f"{path.name}:{getattr(node, 'lineno', 0)}", node


def test_every_collection_that_a_module_names_exists() -> None:
    known = {*RESOURCES, *PARTS}
    unknown = [
        f"{place} {node.slice.value}"
        for place, node in constants(".")
        if isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Constant)
        and ast.unparse(node.value).endswith("store")
        and node.slice.value not in known
    ]
    assert unknown == []


def test_every_word_in_capitals_is_one_of_the_description() -> None:
    known = {*WORD.findall((ROOT / "openapi.yaml").read_text()), *OWN}
    unknown = [
        f"{place} {node.value}"
        for folder in FOLDERS
        for place, node in constants(folder)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and WORD.fullmatch(node.value)
        and node.value not in known
    ]
    assert unknown == []
