"""What the documents say of the client, of the API's description and of this repository's files is true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.samples import ROOT, description

import mvmnt.errors
from mvmnt import Mvmnt

README = (ROOT / "README.md").read_text(encoding="utf-8")
LISTINGS = (ROOT / "docs/listings.md").read_text(encoding="utf-8")
ERRORS = (ROOT / "docs/errors.md").read_text(encoding="utf-8")
SYNC = (ROOT / "docs/sync.md").read_text(encoding="utf-8")
SCHEMAS: dict[str, Any] = description()["components"]["schemas"]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]

FILTERS = {
    "text": ["StringFilter"],
    "date and time, decimal number": ["DatetimeFilter", "FloatFilter"],
    "UUID": ["UUIDFilter"],
    "the record's `id`": ["IDFilter"],
    "the record's `key`": ["ClientKeyFilter"],
    "true or false": ["BooleanFilter"],
}


def rows(text: str, first_title: str) -> list[list[str]]:
    """The rows of the table of `text` whose first column has this title."""
    lines = iter(text.splitlines())
    next(line for line in lines if line.startswith(f"| {first_title} |"))
    next(lines)
    table: list[list[str]] = []
    for line in lines:
        if not line.startswith("|"):
            break
        table.append([cell.strip() for cell in line.strip("|").split("|")])
    return table


def names(text: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", text)


def listings() -> Iterator[tuple[str, Any]]:
    """Each resource with a listing, by its attribute."""
    client = Mvmnt("id", "secret")
    for name in dir(client):
        resource = None if name.startswith("_") else getattr(client, name)
        if hasattr(resource, "filter"):
            yield name, resource


def filter_members(resource: Any) -> set[str]:
    (name,) = set(re.findall(r"\w+Filter\b", str(resource.filter.__annotations__)))
    return set(SCHEMAS[name]["properties"])


def test_the_table_of_resources_is_whole_and_right() -> None:
    said = {name: row[1:] for row in rows(LISTINGS, "resources") for name in names(row[0])}
    found = {
        name: [
            "yes" if response else "no"
            for response in (
                hasattr(resource, "upsert"),
                "updatedAt" in filter_members(resource),
                "deletedAt" in filter_members(resource),
            )
        ]
        for name, resource in listings()
    }
    assert said == found


def test_each_resource_has_a_way_to_stay_fresh_that_its_filter_allows() -> None:
    ways = {name: row[1] for row in rows(SYNC, "resources") for name in names(row[0])}
    assert set(ways) == {name for name, _ in listings()}
    for name, resource in listings():
        assert ways[name].startswith("windows of `updatedAt`") == ("updatedAt" in filter_members(resource))
        assert ("`deletedAt" in ways[name] or '{"deletedAt"' in ways[name]) == ("deletedAt" in filter_members(resource))


@pytest.mark.parametrize("kind", FILTERS)
def test_the_table_of_operators_is_whole(kind: str) -> None:
    (operators,) = [row[1] for row in rows(LISTINGS, "kind of member") if row[0] == kind]
    for schema in FILTERS[kind]:
        assert names(operators) == list(SCHEMAS[schema]["properties"])


def test_the_table_of_errors_is_whole() -> None:
    said = {name for row in rows(ERRORS, "what happened") for name in names(row[1])}
    raised = {
        name
        for name, value in vars(mvmnt.errors).items()
        if isinstance(value, type) and issubclass(value, mvmnt.errors.MvmntError) and not name.startswith("_")
    }
    assert raised - {"MvmntError"} <= said


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_and_headings(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith("https://"):
            continue
        path, _, heading = target.partition("#")
        file = document.parent / path if path else document
        assert file.exists(), target
        if heading:
            titles = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}, target


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "docs/decisions.md", "docs/sandbox.md"])
def test_files_that_are_named_exist(document: str) -> None:
    text = re.sub(r"```.*?```", "", (ROOT / document).read_text(encoding="utf-8"), flags=re.DOTALL)
    roots = [ROOT, ROOT / "custom", ROOT / "custom/mvmnt", ROOT / "custom/mvmnt/sandbox", ROOT / "custom/generation"]
    paths = [name for name in names(text) if re.fullmatch(r"[\w.*/-]+(\.(py|yaml|yml|toml|md|jinja|txt)|/)", name)]
    assert paths
    assert [path for path in paths if not any(list(root.glob(path.rstrip("/"))) for root in roots)] == []


@pytest.mark.parametrize("package", ["mvmnt", "mvmnt/sandbox", "generation"])
def test_the_map_has_every_module_and_folder(package: str) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    start = text.index("## The map")
    named = {name.split("/")[0] for name in names(text[start : text.index("## The way of a call")])}
    there = {path.name for path in (ROOT / "custom" / package).iterdir() if path.suffix == ".py" or path.is_dir()}
    assert there - {"__init__.py", "__main__.py", "__pycache__", "version.py", "sandbox"} - named == set()


def test_each_page_stands_in_the_list_of_the_site() -> None:
    listed = (ROOT / "docs/index.md").read_text(encoding="utf-8").splitlines()
    assert {page.stem for page in ROOT.glob("docs/*.md")} - {*listed, "index"} == set()


@pytest.mark.parametrize("picture", ["docs/static/mirror.svg", "docs/static/sandbox.png"])
def test_the_readme_shows_a_picture_that_loads_nothing(picture: str) -> None:
    assert f"]({picture})" in README
    assert b"url(http" not in (ROOT / picture).read_bytes()


def test_the_readme_can_be_read_in_one_sitting() -> None:
    assert len(README.splitlines()) <= 250
