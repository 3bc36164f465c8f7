"""Writes the pages that the build makes into `docs/reference/` and `docs/project/`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from griffe import GriffeLoader, Module

from site_pages.markdown import Types
from site_pages.models import model_pages, models_of
from site_pages.modules import MODULES, module_pages
from site_pages.resources import resource_pages

__all__ = ["ROOT", "ROOT_PAGES", "in_the_site", "write_pages"]

ROOT: Final = Path(__file__).resolve().parents[2]

ROOT_PAGES: Final = {
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/reporting.md",
    "benchmarks/RESULTS.md": "project/benchmarks.md",
    "mvmnt_client/TABLES.md": "project/tables.md",
}
"""Documents outside docs/, with their pages."""


def in_the_site(source: str, *, of: str) -> str:
    """A document whose links between documents of the repository are links between pages.

    Args:
        source: the document.
        of: its place in the repository.
    """

    def target(match: re.Match[str]) -> str:
        path, hash_sign, heading = match[1].partition("#")
        place = (ROOT / of).parent.joinpath(path).resolve()
        if "://" in path or not path or not place.is_relative_to(ROOT):
            return match[0]
        name = place.relative_to(ROOT).as_posix()
        up = "" if of.startswith("docs/") else "../"
        if name in ROOT_PAGES:
            return f"]({up}{ROOT_PAGES[name]}{hash_sign}{heading})"
        if name == "README.md":
            return f"]({up}index.md)"
        return f"]({up}{name.removeprefix('docs/')}{hash_sign}{heading})" if name.startswith("docs/") else match[0]

    return re.sub(r"\]\(([^)\s]+)\)", target, source)


def write_pages(docs: Path) -> None:
    """Write all pages anew.

    Args:
        docs: the folder of the documents.
    """
    loader = GriffeLoader(search_paths=[ROOT / "custom", ROOT], docstring_parser="google")
    client, package = loader.load("mvmnt_client"), loader.load("mvmnt")
    loader.resolve_aliases()
    assert isinstance(client, Module)
    assert isinstance(package, Module)
    models = models_of(client)
    types = Types(models)
    pages = {
        f"reference/{name}.md": page
        for name, page in resource_pages(client, types, ROOT / "examples/operations").items()
    }
    pages |= {f"reference/models/{letter}.md": page for letter, page in model_pages(models, types).items()}
    pages |= {f"reference/python/{name}.md": page for name, page in module_pages(package, types).items()}
    for name, page in ROOT_PAGES.items():
        pages[page] = in_the_site((ROOT / name).read_text(encoding="utf-8"), of=name)
    for folder in ("reference", "project"):
        shutil.rmtree(docs / folder, ignore_errors=True)
    for name, content in pages.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(content, encoding="utf-8")
    shutil.copy(ROOT / "benchmarks/results.svg", docs / "project/results.svg")
    lists = {
        "reference/models.md": ("Models", "models/*"),
        "reference/python.md": ("Python", [f"python/{name}" for name in MODULES]),
    }
    for name, (title, entries) in lists.items():
        listed = entries if isinstance(entries, str) else "\n".join(entries)
        tree = f"# {title}\n\n```{{toctree}}\n:glob:\n:maxdepth: 1\n\n{listed}\n```\n"
        (docs / name).write_text(tree, encoding="utf-8")
