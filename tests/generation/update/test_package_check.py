"""What is hand-written runs on a new package before it is taken over, and what fails is named with its cause."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.samples import ROOT, description

from generation.errors import UpdateError
from generation.update.package_check import Trial
from generation.update.trial import cause


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The present package, as an update finds its new one."""
    target = tmp_path / "mvmnt_client"
    shutil.copytree(ROOT / "mvmnt_client", target, ignore=shutil.ignore_patterns("__pycache__"))
    return target


def broken_helpers(package: Path, document: dict[str, Any]) -> list[tuple[str, str]]:
    with Trial(package.parent, ROOT) as trial:
        return trial.broken(document)


@pytest.mark.parametrize(
    ("module", "code", "told"),
    [
        (
            "api/customers/get_customer.py",
            "import nothing_there",
            "ModuleNotFoundError: No module named 'nothing_there'",
        ),
        ("models/customer.py", "from .address import Nothing", "ImportError: cannot import name 'Nothing'"),
        ("models/customer.py", "raise ValueError('two\\nlines')", "ValueError: two"),
        ("models/customer.py", "def broken(:", "SyntaxError: invalid syntax"),
    ],
)
def test_a_module_that_cannot_be_imported_is_named_with_its_line_and_its_cause(
    module: str, code: str, told: str, package: Path
) -> None:
    path = package / module
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n{code}\n", encoding="utf-8")
    line = len(text.splitlines()) + 2
    with pytest.raises(UpdateError) as refused:
        broken_helpers(package, description())
    assert f"cannot be imported: {'/'.join(path.parts[-3:])}, line {line}: {told}" in str(refused.value)
    assert "custom/overlay.yaml" in str(refused.value)


def test_objects_that_lead_to_one_another_further_than_python_follows_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "chained/models"
    folder.mkdir(parents=True)
    for number in range(400):
        (folder / f"deep_{number}.py").write_text(f"from . import deep_{number + 1}\n", encoding="utf-8")
    (folder / "deep_400.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(RecursionError) as caught:
        importlib.import_module("chained.models.deep_0")
    assert " objects each lead to the next one, from models/deep_0.py to models/deep_" in cause(caught.value)
    assert "let one in between be any object" in cause(caught.value)


def test_one_that_ends_python_is_told_too(package: Path) -> None:
    with (package / "models/customer.py").open("a", encoding="utf-8") as file:
        file.write("\nimport os\nos._exit(7)\n")
    with pytest.raises(UpdateError, match="cannot be imported: Python ends with 7"):
        broken_helpers(package, description())


def test_the_error_behind_an_error_is_told() -> None:
    error = ImportError("no model")
    error.__cause__ = KeyError("Customer")
    assert cause(error) == "ImportError: no model, because of KeyError: 'Customer'"


def no_team_listing(document: dict[str, Any]) -> None:
    del document["paths"]["/teams/filter"]


def no_customer_update(document: dict[str, Any]) -> None:
    del document["paths"]["/customers/{id}"]["patch"]


def no_document_upload(document: dict[str, Any]) -> None:
    del document["paths"]["/documents"]["post"]


def no_filter_by_the_last_change(document: dict[str, Any]) -> None:
    del document["components"]["schemas"]["CustomerFilter"]["properties"]["updatedAt"]


@pytest.mark.parametrize(
    ("change", "helper", "told"),
    [
        (no_team_listing, "mirror", "no page can be read of teams"),
        (no_customer_update, "upsert", ""),
        (no_document_upload, "documents.upload and documents.download", ""),
        (no_filter_by_the_last_change, "windows", "updatedAt"),
    ],
)
def test_a_helper_whose_operation_is_gone_is_named(
    change: Callable[[dict[str, Any]], None], helper: str, told: str, package: Path
) -> None:
    document = json.loads(json.dumps(description()))
    change(document)
    found = dict(broken_helpers(package, document))
    assert list(found) == [helper]
    assert told in found[helper]


def test_a_process_that_has_nothing_to_try_ends(tmp_path: Path) -> None:
    with Trial(tmp_path, ROOT) as trial:
        process = trial._process
    assert process.returncode is not None
